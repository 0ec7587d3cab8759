import { distinct, isLoose, order, same, sameAll, temporalOf } from './compare.ts';
import { divide, plus, times } from './decimal.ts';
import type { Node } from './node.ts';
import { type Measure, measureOf, quantityOf } from './quantity.ts';
import { type Call, give, type Nodes, refuse, single, truth, valueIn } from './scope.ts';
import { addDuration, formatTemporal } from './temporal.ts';

/** Both sides; one that is not wanted stays unread. */
type Operator = (left: Nodes, right: () => Nodes, call: Call) => Nodes;

/** An operator of two values; empty when either is. */
const ofTwo =
  (run: (a: Node, b: Node, call: Call) => Nodes): Operator =>
  (left, right, call) => {
    const [a, b] = [single(left, call), single(right(), call)];
    return a && b && a.value !== null && b.value !== null ? run(a, b, call) : [];
  };

const compares = ofTwo((a, b, call) => {
  const difference = order(a, b, call);
  const [sign, orEqual] = call.name;
  if (difference === undefined) return [];
  return give((sign === '<' ? difference < 0 : difference > 0) || (difference === 0 && Boolean(orEqual)));
});

const equals: Operator = (left, other, call) => {
  const right = other();
  if (!isLoose(call) && (left.length === 0 || right.length === 0)) return [];
  const is = sameAll(left, right, call);
  return give(is === undefined ? is : is !== call.name.startsWith('!'));
};

/** An operator of two numbers that may know other values too. */
const arithmetic = (
  calculate: (a: number, b: number) => number,
  otherwise: (a: Node, b: Node, call: Call) => Nodes = (_a, _b, call) => refuse(call),
): Operator =>
  ofTwo((a, b, call) => {
    if (typeof a.value !== 'number' || typeof b.value !== 'number') return otherwise(a, b, call);
    const isDecimal = call.name === '/' || (call.name !== 'div' && [a.type, b.type].includes('decimal'));
    return give(calculate(a.value, b.value), isDecimal ? 'decimal' : 'integer');
  });

/** Texts, a date and a duration, or two quantities of one dimension in the finer of their units. */
function addOthers(a: Node, b: Node, call: Call): Nodes {
  const sign = call.name === '-' ? -1 : 1;
  const [left, right, temporal] = [measureOf(a), measureOf(b), temporalOf(a)];
  if (typeof a.value === 'string' && typeof b.value === 'string' && sign > 0)
    return give(a.value + b.value, 'string');
  if (right && temporal && /^(?:month|second)$/.test(right.dimension)) {
    const moved = addDuration(temporal, right.value * sign, right);
    return moved ? give(formatTemporal(moved), a.type || temporal.kind) : [];
  }
  if (!left || !right) return refuse(call);
  if (left.dimension !== right.dimension) return [];
  const finer = left.size > right.size ? right : left;
  const amount = ({ value, size }: Measure) => times(value, divide(size, finer.size));
  return [quantityOf(plus(amount(left), sign * amount(right)), finer.unit)];
}

/** Products keep the unit of the one that has one; a quotient of like units has none. */
function scaleOthers(a: Node, b: Node, call: Call): Nodes {
  const [left, right] = [measureOf(a), measureOf(b)];
  if (!left || !right) return refuse(call);
  const isQuotient = call.name === '/';
  const isLike = isQuotient && left.dimension === right.dimension;
  const value = isQuotient ? divide(left.value, right.value) : times(left.value, right.value);
  if (!Number.isFinite(value)) return [];
  if (isLike) return [quantityOf(times(value, divide(left.size, right.size)), '1')];
  if (right.unit === '1') return [quantityOf(value, left.unit)];
  return left.unit === '1' && !isQuotient ? [quantityOf(value, right.unit)] : refuse(call);
}

type Truth = boolean | undefined;
/** Three-valued logic: a side that decides alone leaves the other unread. */
const logic =
  (decide: (a: Truth, b: () => Truth) => Truth): Operator =>
  (left, right, call) =>
    give(decide(truth(left, call), () => truth(right(), call)));
const not = (is: Truth) => (is === undefined ? is : !is);
const either = (a: Truth, b: () => Truth): Truth => {
  if (a) return true;
  const other = b();
  return other || (a === other ? a : undefined);
};

const among: Operator = (left, right, call) => {
  const [items, list] = call.name === 'in' ? [left, right()] : [right(), left];
  const item = single(items, call);
  return item ? give(list.some((node) => same(item, node, call))) : [];
};

const concatenate: Operator = (left, right, call) =>
  give((valueIn(left, call, 'string') ?? '') + (valueIn(right(), call, 'string') ?? ''), 'string');

/** Operators by how strongly they bind; all bind to the left. */
export const operators: readonly Readonly<Record<string, Operator>>[] = [
  { implies: logic((a, b) => either(not(a), b)) },
  {
    or: logic(either),
    xor: logic((a, b) => {
      const other = b();
      return a === undefined || other === undefined ? undefined : a !== other;
    }),
  },
  { and: logic((a, b) => not(either(not(a), () => not(b())))) },
  { in: among, contains: among },
  { '=': equals, '!=': equals, '~': equals, '!~': equals },
  { '<': compares, '>': compares, '<=': compares, '>=': compares },
  { '|': (left, right, call) => distinct([...left, ...right()], call) },
  {},
  { '+': arithmetic(plus, addOthers), '-': arithmetic((a, b) => plus(a, -b), addOthers), '&': concatenate },
  {
    '*': arithmetic(times, scaleOthers),
    '/': arithmetic(divide, scaleOthers),
    div: arithmetic((a, b) => Math.trunc(divide(a, b))),
    mod: arithmetic((a, b) => plus(a, -times(b, Math.trunc(divide(a, b))))),
  },
];
