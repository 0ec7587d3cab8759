import type { AnswerValue } from '../../contracts/questionnaire.ts';
import { sameAnswer } from './compare-answers.ts';
import type { ExpressionPort } from './expression-port.ts';
import type { Form, FormItem } from './form.ts';
import type { Children, FormNode } from './form-node.ts';
import { isAsked } from './is-asked.ts';
import { nodeTree } from './node-tree.ts';
import type { NodeTree } from './node-tree.ts';
import type { Finding } from './finding.ts';

/** A form while somebody fills it in; what writes the answers down is not needed for that. */
export interface OpenSession {
  readonly form: Form;
  /** The outermost level, in the order of the form. */
  readonly top: Children;
  nodesOf(item: FormItem): ReadonlySet<FormNode>;
  /** Gives a question its answers; none clears it. What follows from it is so at once. */
  set(node: FormNode, answers: readonly AnswerValue[]): void;
  /** @returns The new instance, or nothing where no more are allowed. */
  add(group: FormItem, parent: FormNode | undefined): FormNode | undefined;
  remove(node: FormNode): void;
  /** Told of every node that looks different now. @returns Ends it. */
  subscribe(listener: (changed: ReadonlySet<FormNode>) => void): () => void;
  /** Hands over what computes the FHIRPath of the form, once it is there. */
  compute(port: ExpressionPort): void;
  /** What of the stored answers could not be kept, because the form is another now. */
  readonly lost: readonly Finding[];
}

/** What puts stored answers where they belong. Most forms begin without any: it comes with those. */
export interface TakingUp {
  /** @returns What could not be kept. */
  read(tree: NodeTree): readonly Finding[];
  /** Once it is known what is asked. @returns Whether that has to be looked at again. */
  drop(tree: NodeTree): boolean;
}

/** An expression may follow from another; more rounds than this are a circle. */
const mostRounds = 10;

/**
 * Begins to fill in a form, or goes on with it. After each change only what depends on it is looked at again.
 *
 * @param takingUp - Answers to go on from; without them the initial values of the form stand.
 */
export function beginSession(form: Form, takingUp?: TakingUp): OpenSession {
  const tree = nodeTree(form.items, takingUp ? 'empty' : 'initial');
  const lost = takingUp?.read(tree) ?? [];
  const refresh = refresher(tree);
  const listeners = new Set<(changed: ReadonlySet<FormNode>) => void>();
  let port: ExpressionPort | undefined;
  refresh(form.all);
  if (takingUp?.drop(tree)) refresh(form.all);

  const settle = (changed: Set<FormNode>, items: readonly FormItem[]) => {
    if (port) for (const node of computeAll({ session, tree, refresh, port }, items)) changed.add(node);
    for (const listener of listeners) listener(changed);
  };
  const change = (node: FormNode) => {
    const items = withItems(node.item);
    settle(new Set([node, ...refresh(items)]), items);
  };

  const session: OpenSession = {
    ...{ form, top: tree.top, lost },
    nodesOf: (item) => tree.nodesOf(item),
    set(node, answers) {
      tree.answer(
        node,
        answers.map((one) => wholeOption(one, node.item)),
        'initial',
      );
      change(node);
    },
    add(group, parent) {
      const node = tree.add(group, parent, 'initial');
      if (node) change(node);
      return node;
    },
    remove(node) {
      tree.remove(node);
      change(node);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    compute(ready) {
      port = ready;
      settle(new Set(), form.all);
    },
  };
  return session;
}

/** What stands in an item is new with it, and may be named by conditions anywhere. */
const withItems = (item: FormItem): FormItem[] => [item, ...item.items.flatMap(withItems)];

interface Computing {
  session: OpenSession;
  tree: NodeTree;
  refresh: Refresh;
  port: ExpressionPort;
}

/** Computes until nothing changes any more. @returns What is other than before. */
function computeAll(
  { session, tree, refresh, port }: Computing,
  from: readonly FormItem[],
): ReadonlySet<FormNode> {
  const changed = new Set<FormNode>();
  let items = from;
  for (let round = 0; items.length > 0 && round < mostRounds; round++) {
    const results = port.compute(session, items);
    items = results.map(({ node }) => node.item);
    for (const { node, allowed, answers } of results) {
      if (allowed !== undefined) node.allowed = allowed;
      if (answers) tree.answer(node, answers, 'initial');
      changed.add(node);
    }
    for (const node of refresh(items)) changed.add(node);
  }
  return changed;
}

/** The code that was chosen goes out as the form has it: with its score, and what else it carries. */
const wholeOption = (answer: AnswerValue, { options = [] }: FormItem): AnswerValue =>
  options.find(({ value }) => sameAnswer(value, answer))?.value ?? answer;

type Refresh = (items: readonly FormItem[]) => ReadonlySet<FormNode>;

/** Looks again at everything that may be asked or not because items have changed. */
function refresher(tree: NodeTree): Refresh {
  const known = new Map<FormItem, readonly FormItem[]>();

  function affectedBy(items: readonly FormItem[]): readonly FormItem[] {
    const [only] = items;
    const before = items.length === 1 && only && known.get(only);
    if (before) return before;
    const reached = new Set(items);
    for (const item of reached) for (const next of item.opens) reached.add(next);
    const found = inOrder(reached);
    if (items.length === 1 && only) known.set(only, found);
    return found;
  }

  return (items: readonly FormItem[]): ReadonlySet<FormNode> => {
    const before = new Map<FormNode, boolean>();
    for (const item of affectedBy(items)) {
      for (const node of tree.nodesOf(item)) {
        before.set(node, node.enabled);
        // On a cycle it counts what stands before it in the form, and not what was the case by chance.
        if (item.isOnCycle) node.enabled = false;
      }
    }
    for (const node of before.keys()) node.enabled = isAsked(node, tree.top);
    return new Set([...before].flatMap(([node, was]) => (node.enabled === was ? [] : [node])));
  };
}

const inOrder = (items: ReadonlySet<FormItem>): readonly FormItem[] =>
  [...items].sort((a, b) => a.rank - b.rank || a.order - b.order);
