import type { Form } from './form.ts';
import { nodesIn } from './form-node.ts';
import type { Children, FormNode } from './form-node.ts';

/**
 * Finds a place in a form by its path: linkIds with points between them, and a number where a group repeats or a
 * question has several answers, such as `medicines[1].name`. What does not repeat may be left out.
 */
export function findNode(form: Form, top: Children, path: string): FormNode | undefined {
  return within(form, [top], path);
}

function within(form: Form, places: readonly Children[], path: string): FormNode | undefined {
  // A linkId may have points itself: the longest that the form knows is meant.
  for (const step of steps(path)) {
    if (!form.byLinkId.has(step.linkId)) continue;
    const found = [...nodesIn(places)].filter(({ item }) => item.linkId === step.linkId);
    const isGroup = found[0]?.item.type === 'group';
    const node = found[isGroup ? step.index : 0];
    if (!node || step.rest === '') return node;
    const below = isGroup ? node.children : node.children.slice(step.index, step.index + 1);
    const deeper = within(form, below, step.rest);
    if (deeper) return deeper;
  }
  return undefined;
}

function* steps(path: string): Generator<{ linkId: string; index: number; rest: string }> {
  const ends = [path.length, ...[...path.matchAll(/\./g)].map(({ index }) => index).reverse()];
  for (const end of ends) {
    const step = path.slice(0, end);
    const rest = path.slice(end + 1);
    yield { linkId: step, index: 0, rest };
    const [, linkId, index] = /^(.*)\[(\d+)\]$/s.exec(step) ?? [];
    if (linkId !== undefined) yield { linkId, index: Number(index), rest };
  }
}
