import { distinct, distinctNodes } from './compare.ts';
import { children, isOfType, member, type Node } from './node.ts';
import { operators } from './operators.ts';
import { measureOf } from './quantity.ts';
import { argument, type Call, give, type Nodes, perItem, refuse, single, truth, valueIn } from './scope.ts';

/** Runs on the collection before the dot; the arguments wait in the call. */
export type Run = (focus: Nodes, call: Call) => Nodes;
/** Functions by how many arguments they take at least and at most, in two digits, then by name. */
export type Functions = Readonly<Record<string, Readonly<Record<string, Run>>>>;

/** More than this is a loop: no form has as many. */
const mostNodes = 100_000;

const meets = (call: Call) => (node: Node, index: number) =>
  truth(perItem(call, node, { index }), call) === true;

/** How many items, given as argument. */
const countOf = (call: Call) => Math.max(0, valueIn(argument(call), call, 'number') ?? 0);

/** `allTrue`, `anyTrue`, `allFalse` and `anyFalse`. */
const truths: Run = (focus, call) => {
  const is = ({ value }: Node) =>
    typeof value === 'boolean' ? value === call.name.endsWith('True') : refuse(call);
  return give(call.name.startsWith('all') ? focus.every(is) : focus.some(is));
};

const argumentSet = (call: Call) => distinctNodes(call, argument(call));

/** Goes on from what was found until nothing new comes. */
function walk(focus: Nodes, call: Call, next: (node: Node, index: number) => Nodes): Node[] {
  const found: Node[] = [];
  for (let level = focus; level.length > 0;) {
    level = level.flatMap(next);
    found.push(...level);
    if (found.length > mostNodes) refuse(call, 'does not end');
  }
  return found;
}

const repeat: Run = (focus, call) => {
  const { add } = distinctNodes(call);
  return walk(focus, call, (node, index) => perItem(call, node, { index }).filter(add));
};
const descendants: Run = (focus, call) => walk(focus, call, children);

/** An operator by its sign. */
const operate = (name: string, [left, right]: readonly [Nodes, Nodes], call: Call): Nodes =>
  operators.flatMap((signs) => signs[name]?.(left, () => right, { ...call, name }) ?? []);

/** Of a number or a quantity. */
const abs: Run = (focus, call) =>
  operate('*', [focus, give(focus.some((node) => (measureOf(node)?.value ?? 0) < 0) ? -1 : 1)], call);

/** What an operator leaves of a collection. */
const fold =
  (merge: (total: Nodes, node: Nodes, call: Call) => Nodes): Run =>
  (focus, call) =>
    focus.slice(1).reduce<Nodes>((total, node) => merge(total, [node], call), focus.slice(0, 1));
const sum = fold((total, node, call) => operate('+', [total, node], call));
const most = (sign: string) =>
  fold((total, node, call) => (operate(sign, [node, total], call)[0]?.value ? node : total));

const aggregate: Run = (focus, call) =>
  focus.reduce<Nodes>((total, node, index) => perItem(call, node, { total, index }), argument(call, 1));

const iif: Run = (focus, call) => {
  const inner = { ...call, scope: { ...call.scope, self: focus } };
  return argument(inner, truth(argument(inner), call) ? 1 : 2);
};

const extension: Run = (focus, call) => {
  const url = valueIn(argument(call), call, 'string');
  return focus.flatMap(member('extension')).filter((node) => member('url')(node)[0]?.value === url);
};

const getValue: Run = (focus) =>
  focus.length === 1 && focus.every(({ value }) => value !== null && typeof value !== 'object') ? focus : [];

const isEmpty: Run = (focus) => give(focus.length === 0);

/** Existence, filters, sets, walks and choices. */
export const collectionFunctions: Functions = {
  '00': {
    empty: isEmpty,
    not: (focus, call) => {
      const is = truth(focus, call);
      return give(is === undefined ? is : !is);
    },
    allTrue: truths,
    anyTrue: truths,
    allFalse: truths,
    anyFalse: truths,
    count: (focus) => give(focus.length),
    isDistinct: (focus, call) => give(distinct(focus, call).length === focus.length),
    distinct,
    children: (focus) => focus.flatMap(children),
    descendants,
    answers: (focus, call) => [...focus, ...descendants(focus, call)].flatMap(member('answer')),
    single: (focus, call) => (single(focus, call), focus),
    first: (focus) => focus.slice(0, 1),
    last: (focus) => focus.slice(-1),
    tail: (focus) => focus.slice(1),
    abs,
    sum,
    min: most('<'),
    max: most('>'),
    avg: (focus, call) => operate('/', [sum(focus, call), give(focus.length)], call),
    getValue,
    hasValue: (focus, call) => give(getValue(focus, call).length > 0),
  },
  '01': {
    exists: (focus, call) => give(call.args.length > 0 ? focus.some(meets(call)) : focus.length > 0),
  },
  '11': {
    all: (focus, call) => give(focus.every(meets(call))),
    subsetOf: (focus, call) => give(focus.every(argumentSet(call).has)),
    supersetOf: (focus, call) => give(argument(call).every(distinctNodes(call, focus).has)),
    union: (focus, call) => distinct([...focus, ...argument(call)], call),
    combine: (focus, call) => [...focus, ...argument(call)],
    intersect: (focus, call) => distinct(focus, call).filter(argumentSet(call).has),
    exclude: (focus, call) => {
      const { has } = argumentSet(call);
      return focus.filter((node) => !has(node));
    },
    where: (focus, call) => focus.filter(meets(call)),
    select: (focus, call) => focus.flatMap((node, index) => perItem(call, node, { index })),
    repeat,
    skip: (focus, call) => focus.slice(countOf(call)),
    take: (focus, call) => focus.slice(0, countOf(call)),
    extension,
  },
  '12': { aggregate, trace: (focus) => focus },
  '23': { iif },
};

/** `is`, `as` and `ofType`: the type stands in the source, not in the data. */
export function ofType(focus: Nodes, type: string, call: Call): Nodes {
  if (call.name !== 'ofType') single(focus, call);
  const found = focus.filter((node) => isOfType(node, type) ?? refuse(call));
  return call.name === 'is' && focus.length > 0 ? give(found.length > 0) : found;
}
