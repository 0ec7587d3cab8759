import { distinctNodes } from './compare.ts';
import { children, isOfType, member, type Node } from './node.ts';
import { number, operators, yes, zone } from './operators.ts';
import {
  argument,
  type Call,
  mostNodes,
  type Nodes,
  numberIn,
  perItem,
  refuse,
  single,
  textIn,
  truth,
} from './scope.ts';

/** Runs on the collection before the dot; the arguments wait in the call. */
export type Run = (focus: Nodes, call: Call) => Nodes;
/** A function, with how many arguments it takes at least and at most. */
export type Entry = readonly [least: number, most: number, run: Run];

const meets = (call: Call) => (node: Node, index: number) =>
  truth(perItem(call, node, { index }), call) === true;

/** How many items, given as argument. */
const countOf = (call: Call) => Math.max(0, numberIn(argument(call), call) ?? 0);

const truths =
  (all: boolean, wanted: boolean): Run =>
  (focus, call) => {
    const is = ({ value }: Node) =>
      typeof value === 'boolean' ? value === wanted : refuse(call, 'expects truth values');
    return yes(all ? focus.every(is) : focus.some(is));
  };

function distinct(focus: Nodes, call: Call): Node[] {
  const seen = distinctNodes(zone(call));
  return focus.filter(seen.add);
}

/** The nodes of a collection as a set to look up in. */
function setOf(nodes: Nodes, call: Call) {
  const set = distinctNodes(zone(call));
  nodes.forEach(set.add);
  return set;
}

/** Goes on from what was found until nothing new comes. */
function walk(focus: Nodes, call: Call, next: (node: Node, index: number) => Nodes): Node[] {
  const found: Node[] = [];
  let level: Nodes = focus;
  while (level.length > 0) {
    level = level.flatMap(next);
    for (const node of level) found.push(node);
    if (found.length > mostNodes) refuse(call, 'does not end');
  }
  return found;
}

const repeat: Run = (focus, call) => {
  const seen = distinctNodes(zone(call));
  return walk(focus, call, (node, index) => perItem(call, node, { index }).filter(seen.add));
};

const answer = member('answer');

/** What `+`, `<` and `>` leave of a collection. */
const fold =
  (merge: (total: Nodes, node: Nodes, call: Call) => Nodes): Run =>
  (focus, call) =>
    focus.slice(1).reduce<Nodes>((total, node) => merge(total, [node], call), focus.slice(0, 1));
const run = (sign: string, left: Nodes, right: Nodes, call: Call) =>
  operators[sign]?.[1](left, () => right, call) ?? [];
const sum = fold((total, node, call) => run('+', total, node, call));
const most = (sign: string) =>
  fold((total, node, call) => (run(sign, node, total, call)[0]?.value ? node : total));

const aggregate: Run = (focus, call) =>
  focus.reduce<Nodes>((total, node, index) => perItem(call, node, { total, index }), argument(call, 1));

const iif: Run = (focus, call) => {
  const branch = (index: number) => call.args[index]?.(focus, { ...call.scope, self: focus }) ?? [];
  return branch(truth(branch(0), call) ? 1 : 2);
};

const extension: Run = (focus, call) => {
  const url = textIn(argument(call), call);
  const urlOf = member('url');
  return focus.flatMap(member('extension')).filter((node) => urlOf(node)[0]?.value === url);
};

const hasValue = (focus: Nodes) =>
  focus.length === 1 && focus.every(({ value }) => value !== null && typeof value !== 'object');

/** Existence, filters, sets, walks and choices. */
export const collectionFunctions: Readonly<Record<string, Entry>> = {
  empty: [0, 0, (focus) => yes(focus.length === 0)],
  exists: [0, 1, (focus, call) => yes(call.args.length > 0 ? focus.some(meets(call)) : focus.length > 0)],
  all: [1, 1, (focus, call) => yes(focus.every(meets(call)))],
  not: [
    0,
    0,
    (focus, call) => {
      const is = truth(focus, call);
      return yes(is === undefined ? is : !is);
    },
  ],
  allTrue: [0, 0, truths(true, true)],
  anyTrue: [0, 0, truths(false, true)],
  allFalse: [0, 0, truths(true, false)],
  anyFalse: [0, 0, truths(false, false)],
  count: [0, 0, (focus) => number(focus.length)],
  subsetOf: [1, 1, (focus, call) => yes(focus.every(setOf(argument(call), call).has))],
  supersetOf: [1, 1, (focus, call) => yes(argument(call).every(setOf(focus, call).has))],
  isDistinct: [0, 0, (focus, call) => yes(distinct(focus, call).length === focus.length)],
  distinct: [0, 0, distinct],
  union: [1, 1, (focus, call) => distinct([...focus, ...argument(call)], call)],
  combine: [1, 1, (focus, call) => [...focus, ...argument(call)]],
  intersect: [1, 1, (focus, call) => distinct(focus, call).filter(setOf(argument(call), call).has)],
  exclude: [
    1,
    1,
    (focus, call) => {
      const { has } = setOf(argument(call), call);
      return focus.filter((node) => !has(node));
    },
  ],
  where: [1, 1, (focus, call) => focus.filter(meets(call))],
  select: [1, 1, (focus, call) => focus.flatMap((node, index) => perItem(call, node, { index }))],
  repeat: [1, 1, repeat],
  children: [0, 0, (focus) => focus.flatMap(children)],
  descendants: [0, 0, (focus, call) => walk(focus, call, children)],
  answers: [0, 0, (focus, call) => [...focus, ...walk(focus, call, children)].flatMap(answer)],
  single: [0, 0, (focus, call) => (single(focus, call), focus)],
  first: [0, 0, (focus) => focus.slice(0, 1)],
  last: [0, 0, (focus) => focus.slice(-1)],
  tail: [0, 0, (focus) => focus.slice(1)],
  skip: [1, 1, (focus, call) => focus.slice(countOf(call))],
  take: [1, 1, (focus, call) => focus.slice(0, countOf(call))],
  aggregate: [1, 2, aggregate],
  sum: [0, 0, sum],
  min: [0, 0, most('<')],
  max: [0, 0, most('>')],
  avg: [0, 0, (focus, call) => run('/', sum(focus, call), number(focus.length), call)],
  iif: [2, 3, iif],
  trace: [1, 2, (focus) => focus],
  extension: [1, 1, extension],
  hasValue: [0, 0, (focus) => yes(hasValue(focus))],
  getValue: [0, 0, (focus) => (hasValue(focus) ? focus : [])],
};

/** `is`, `as` and `ofType`: the type stands in the source, not in the data. */
export function ofType(focus: Nodes, type: string, call: Call): Nodes {
  return focus.filter(
    (node) => isOfType(node, type) ?? refuse(call, `cannot tell whether this is a ${type}`),
  );
}
