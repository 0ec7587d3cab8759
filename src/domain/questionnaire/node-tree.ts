import type { AnswerValue } from '../../contracts/questionnaire.ts';
import { sameAnswer } from './compare-answers.ts';
import { isQuestion } from './form.ts';
import type { FormItem } from './form.ts';
import type { Children, FormNode } from './form-node.ts';

/** Whether a new place begins with the initial values of the form, or empty because somebody has left it so. */
export type Beginning = 'initial' | 'empty';

type Mutable = Map<FormItem, FormNode[]>;

/** Owns which nodes there are: what an answer, a further instance or a removal brings and takes. */
export interface NodeTree {
  readonly top: Children;
  /** All occurrences of an item; in no order. */
  nodesOf(item: FormItem): ReadonlySet<FormNode>;
  /** Gives a question its answers. What was said under an answer that stays, stays. */
  answer(node: FormNode, answers: readonly AnswerValue[], beginning: Beginning): void;
  /** Puts one more instance of a repeating group after the last. */
  add(group: FormItem, parent: FormNode | undefined, beginning: Beginning): FormNode | undefined;
  /** Takes an instance away; the last one is emptied instead. */
  remove(node: FormNode): void;
}

export function nodeTree(items: readonly FormItem[], beginning: Beginning): NodeTree {
  const known = new Map<FormItem, Set<FormNode>>();
  const none: ReadonlySet<FormNode> = new Set();

  function place(within: readonly FormItem[], parent: FormNode | undefined, begin: Beginning): Mutable {
    return new Map(
      within.map((item) => {
        const most = item.limits.maxOccurs ?? Infinity;
        const count =
          item.type === 'group' && item.repeats ? Math.min(item.limits.minOccurs ?? 1, most, 50) : 1;
        return [item, Array.from({ length: Math.max(1, count) }, () => create(item, parent, begin))];
      }),
    );
  }

  function create(item: FormItem, parent: FormNode | undefined, begin: Beginning): FormNode {
    const node: FormNode = { item, parent, answers: [], children: [], enabled: true, allowed: true };
    const others = known.get(item);
    if (others) others.add(node);
    else known.set(item, new Set([node]));
    if (isQuestion(item)) answer(node, begin === 'initial' ? item.initial : [], begin);
    else node.children = [place(item.items, node, begin)];
    return node;
  }

  function forget(places: readonly Children[]): void {
    for (const children of places) {
      for (const [item, nodes] of children) {
        for (const node of nodes) {
          known.get(item)?.delete(node);
          forget(node.children);
        }
      }
    }
  }

  function answer(node: FormNode, answers: readonly AnswerValue[], begin: Beginning): void {
    const { item } = node;
    if (item.items.length > 0) {
      const left = node.children.map((children, at) => ({ children, answer: node.answers[at] }));
      node.children = answers.map((one, at) => {
        // An answer that is typed letter by letter is still the same answer.
        const kept = item.repeats
          ? left.findIndex(({ answer: before }) => before && sameAnswer(before, one))
          : Math.min(at, left.length - 1);
        return left.splice(kept, kept < 0 ? 0 : 1)[0]?.children ?? place(item.items, node, begin);
      });
      forget(left.map(({ children }) => children));
    }
    node.answers = answers;
  }

  const top = place(items, undefined, beginning);
  const placesOf = (parent: FormNode | undefined) => (parent ? parent.children : [top]) as Mutable[];

  return {
    top,
    nodesOf: (item) => known.get(item) ?? none,
    answer,
    add(group, parent, begin) {
      const nodes = placesOf(parent)
        .map((children) => children.get(group))
        .find((found) => found);
      if (!nodes || !group.repeats || nodes.length >= (group.limits.maxOccurs ?? Infinity)) return undefined;
      const node = create(group, parent, begin);
      nodes.push(node);
      return node;
    },
    remove(node) {
      for (const children of placesOf(node.parent)) {
        const nodes = children.get(node.item);
        const at = nodes?.indexOf(node) ?? -1;
        if (!nodes || at < 0) continue;
        forget([new Map([[node.item, [node]]])]);
        const rest = nodes.length > 1 ? [] : [create(node.item, node.parent, 'initial')];
        nodes.splice(at, 1, ...rest);
      }
    },
  };
}
