import type { AnswerValue } from '../../contracts/questionnaire.ts';
import type { FormItem } from './form.ts';

/** What stands in one place: by item, in the order of the form; a repeating group stands there several times. */
export type Children = ReadonlyMap<FormItem, readonly FormNode[]>;

/** An item as it is filled in: a repeating group has one for each time it is given, a question keeps its answers. */
export interface FormNode {
  readonly item: FormItem;
  readonly parent: FormNode | undefined;
  answers: readonly AnswerValue[];
  /** Of a group: one. Of a question: one for each answer, in the order of the answers. */
  children: Children[];
  /** Whether it is asked: its conditions hold, and what it stands in is asked. */
  enabled: boolean;
  /** What its `enableWhenExpression` came to. */
  allowed: boolean;
}

/** Everything below, depth first, in the order of the form. */
export function* nodesIn(children: readonly Children[]): Generator<FormNode> {
  for (const places of children) {
    for (const nodes of places.values()) {
      for (const node of nodes) {
        yield node;
        yield* nodesIn(node.children);
      }
    }
  }
}

/** Whether anything that is asked below, or here, is answered. */
export function isAnswered(node: FormNode): boolean {
  if (!node.enabled) return false;
  if (node.answers.length > 0) return true;
  for (const one of nodesIn(node.children)) if (one.enabled && one.answers.length > 0) return true;
  return false;
}

/** Where a node stands among the others of its item in the same place: from 0. */
export function indexOf(node: FormNode, top: Children): number {
  for (const places of node.parent ? node.parent.children : [top]) {
    const at = places.get(node.item)?.indexOf(node) ?? -1;
    if (at >= 0) return at;
  }
  return 0;
}
