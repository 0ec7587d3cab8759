import type { Finding } from './finding.ts';
import { findProblems } from './find-problems.ts';
import type { Form } from './form.ts';
import { nodesIn } from './form-node.ts';
import { createSession } from './session.ts';
import type { ExpressionPort } from './expression-port.ts';

/**
 * Says what is wrong with a response, whoever wrote it: the page before it is sealed, and the clinic once it is open.
 *
 * @param response - A `QuestionnaireResponse`, as it was parsed.
 * @param port - What computes the FHIRPath of the form, if it has any.
 * @returns Nothing when it is valid.
 *
 * @example
 * ```ts
 * validateResponse(form, { resourceType: 'QuestionnaireResponse', item: [] }); // => [{ rule: 'required', at: 'weight' }]
 * ```
 */
export function validateResponse(form: Form, response: unknown, port?: ExpressionPort): readonly Finding[] {
  const session = createSession(form, { response, keepsDisabled: true });
  const given = new Set([...nodesIn([session.top])].filter(({ answers }) => answers.length > 0));
  if (port) session.compute(port);
  // What is computed in a part that is closed was answered by nobody, and is not written down either.
  const problems = findProblems(session.top).filter(
    ({ rule, node }) => rule !== 'not-enabled' || given.has(node),
  );
  return [...session.lost, ...problems.map(({ rule, at }) => ({ rule, at }))];
}
