import type { TakingUp } from './begin-session.ts';
import type { Form } from './form.ts';
import type { NodeTree } from './node-tree.ts';
import { readResponse } from './read-response.ts';

/**
 * Takes up stored answers, also those that were given to an older form.
 *
 * @param keepsDisabled - Whether answers to what is not asked stay; as they do while a response is only read.
 */
export const takeUp = (form: Form, { response, keepsDisabled }: Stored): TakingUp => ({
  read: (tree) => readResponse(form, tree, response),
  drop: (tree) => !keepsDisabled && dropDisabled(form, tree),
});

interface Stored {
  response: unknown;
  keepsDisabled?: boolean | undefined;
}

/** What nobody is asked must not be stored, and not come back when it is asked again. */
function dropDisabled(form: Form, tree: NodeTree): true {
  for (const item of form.all) {
    for (const node of tree.nodesOf(item)) {
      if (!node.enabled && node.answers.length > 0) tree.answer(node, [], 'empty');
    }
  }
  return true;
}
