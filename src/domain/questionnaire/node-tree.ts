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

type Known = Map<FormItem, Set<FormNode>>;

/** Where nodes are written down, and what new ones begin with. */
interface Making {
  known: Known;
  begin: Beginning;
}

/** More instances to begin with would be a mistake of the form. */
const mostAtOnce = 50;

export function nodeTree(items: readonly FormItem[], beginning: Beginning): NodeTree {
  const known: Known = new Map();
  const none: ReadonlySet<FormNode> = new Set();
  const top = placeOf(items, undefined, { known, begin: beginning });
  const placesOf = (parent: FormNode | undefined) => (parent ? parent.children : [top]) as Mutable[];

  return {
    top,
    nodesOf: (item) => known.get(item) ?? none,
    answer: (node, answers, begin) => answerNode(node, answers, { known, begin }),
    add(group, parent, begin) {
      const nodes = placesOf(parent)
        .map((children) => children.get(group))
        .find((found) => found);
      if (!nodes || !group.repeats || nodes.length >= (group.limits.maxOccurs ?? Infinity)) return undefined;
      const node = create(group, parent, { known, begin });
      nodes.push(node);
      return node;
    },
    remove(node) {
      for (const children of placesOf(node.parent)) {
        const nodes = children.get(node.item);
        const at = nodes?.indexOf(node) ?? -1;
        if (!nodes || at < 0) continue;
        forget([new Map([[node.item, [node]]])], known);
        const rest = nodes.length > 1 ? [] : [create(node.item, node.parent, { known, begin: 'initial' })];
        nodes.splice(at, 1, ...rest);
      }
    },
  };
}

const placeOf = (items: readonly FormItem[], parent: FormNode | undefined, making: Making): Mutable =>
  new Map(
    items.map((item) => {
      const { minOccurs = 1, maxOccurs = mostAtOnce } = item.limits;
      const count = item.type === 'group' && item.repeats ? Math.min(minOccurs, maxOccurs, mostAtOnce) : 1;
      return [item, Array.from({ length: Math.max(1, count) }, () => create(item, parent, making))];
    }),
  );

function create(item: FormItem, parent: FormNode | undefined, making: Making): FormNode {
  const { known, begin } = making;
  const node: FormNode = { item, parent, answers: [], children: [], enabled: true, allowed: true };
  const others = known.get(item);
  if (others) others.add(node);
  else known.set(item, new Set([node]));
  if (isQuestion(item)) answerNode(node, begin === 'initial' ? item.initial : [], making);
  else node.children = [placeOf(item.items, node, making)];
  return node;
}

function answerNode(node: FormNode, answers: readonly AnswerValue[], making: Making): void {
  const { item } = node;
  if (item.items.length > 0) {
    const left = node.children.map((children, at) => ({ children, answer: node.answers[at] }));
    node.children = answers.map((one, at) => {
      // An answer that is typed letter by letter is still the same answer.
      const kept = item.repeats
        ? left.findIndex(({ answer: before }) => before && sameAnswer(before, one))
        : Math.min(at, left.length - 1);
      return left.splice(kept, kept < 0 ? 0 : 1)[0]?.children ?? placeOf(item.items, node, making);
    });
    forget(
      left.map(({ children }) => children),
      making.known,
    );
  }
  node.answers = answers;
}

function forget(places: readonly Children[], known: Known): void {
  for (const children of places) {
    for (const [item, nodes] of children) {
      for (const node of nodes) {
        known.get(item)?.delete(node);
        forget(node.children, known);
      }
    }
  }
}
