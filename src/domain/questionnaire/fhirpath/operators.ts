import { order, same, sameAll, temporalOf, zoneOf } from './compare.ts';
import { divide, plus, times } from './decimal.ts';
import { type Node, nodeOf } from './node.ts';
import { isQuantity, type Measure, measureOf, quantityOf } from './quantity.ts';
import { type Call, type Nodes, numberIn, refuse, single, textIn, truth } from './scope.ts';
import { addDuration, formatTemporal } from './temporal.ts';

/** Both sides; one that is not wanted stays unread. */
type Operator = (left: Nodes, right: () => Nodes, call: Call) => Nodes;

export const zone = ({ scope }: Call) => zoneOf(scope.environment.now);
/** A truth value as a collection; empty when undecided. */
export const yes = (is: boolean | undefined): Nodes => (is === undefined ? [] : [nodeOf(is)]);
/** A number as a collection; empty when there is none, as after a division by 0. */
export const number = (value: number, type?: string): Nodes =>
  Number.isFinite(value) ? [nodeOf(value, type)] : [];
export const text = (value: string): Nodes => [nodeOf(value, 'string')];

/** Two single values, or nothing when either is empty. */
function both(left: Nodes, right: Nodes, call: Call): readonly [Node, Node] | undefined {
  const [a, b] = [single(left, call), single(right, call)];
  return a && b && a.value !== null && b.value !== null ? [a, b] : undefined;
}

const compares =
  (is: (difference: number) => boolean): Operator =>
  (left, right, call) => {
    const pair = both(left, right(), call);
    if (!pair) return [];
    const difference = order(...pair, zone(call));
    if (Number.isNaN(difference)) refuse(call, 'not with these types');
    return yes(difference === undefined ? difference : is(difference));
  };

const equals =
  (isLoose: boolean, isSame: boolean): Operator =>
  (left, other, call) => {
    const right = other();
    if (!isLoose && (left.length === 0 || right.length === 0)) return [];
    const is = sameAll(left, right, { zone: zone(call), isLoose });
    return yes(is === undefined ? is : is === isSame);
  };

const common = (...nodes: Nodes) => (nodes.some(({ type }) => type === 'decimal') ? 'decimal' : 'integer');

/** How many whole times, and what remains. */
const counts =
  (calculate: (a: number, b: number) => number, typeOf: (...nodes: Nodes) => string): Operator =>
  (left, other, call) => {
    const right = other();
    const [a, b] = [numberIn(left, call), numberIn(right, call)];
    return a === undefined || b === undefined ? [] : number(calculate(a, b), typeOf(...left, ...right));
  };

/** A date and a duration, or two quantities of one dimension in the finer of their units. */
function addMeasures([a, b]: readonly [Node, Node], sign: number, call: Call): Nodes {
  const [left, right] = [measureOf(a), measureOf(b)];
  const temporal = temporalOf(a);
  if (right && temporal && /^(?:mo|s)$/.test(right.scale[0])) {
    const moved = addDuration(temporal, right.value * sign, right.scale);
    return moved ? [nodeOf(formatTemporal(moved), a.type || temporal.kind)] : [];
  }
  if (!left || !right) return refuse(call, 'not with these types');
  const [[kind, size], [otherKind, otherSize]] = [left.scale, right.scale];
  if (kind !== otherKind) return [];
  const least = Math.min(size, otherSize);
  const amount = ({ value, scale }: Measure) => times(value, divide(scale[1], least));
  return [quantityOf(plus(amount(left), sign * amount(right)), (size > least ? right : left).unit)];
}

const adds =
  (sign: 1 | -1): Operator =>
  (left, right, call) => {
    const pair = both(left, right(), call);
    if (!pair) return [];
    const [{ value: x }, { value: y }] = pair;
    if (typeof x === 'number' && typeof y === 'number') return number(plus(x, sign * y), common(...pair));
    return typeof x === 'string' && typeof y === 'string' && sign > 0
      ? text(x + y)
      : addMeasures(pair, sign, call);
  };

/** Products keep the unit of the one that has one; a quotient of like units has none. */
const scales =
  (isQuotient: boolean): Operator =>
  (left, right, call) => {
    const pair = both(left, right(), call);
    if (!pair) return [];
    const [a, b] = [measureOf(pair[0]), measureOf(pair[1])];
    if (!a || !b) return refuse(call, 'not with these types');
    const [[kind, size], [otherKind, otherSize]] = [a.scale, b.scale];
    const ratio = isQuotient && kind === otherKind ? divide(size, otherSize) : 1;
    const value = times(ratio, isQuotient ? divide(a.value, b.value) : times(a.value, b.value));
    if (!pair.some(isQuantity)) return number(value, isQuotient ? 'decimal' : common(...pair));
    if (!Number.isFinite(value)) return [];
    if (kind === otherKind && isQuotient) return [quantityOf(value, '1')];
    if (b.unit === '1') return [quantityOf(value, a.unit)];
    return a.unit === '1' && !isQuotient
      ? [quantityOf(value, b.unit)]
      : refuse(call, 'makes an unknown unit');
  };

/** Three-valued logic: a side that decides alone leaves the other unread. */
const logic =
  (decide: (a: boolean | undefined, b: () => boolean | undefined) => boolean | undefined): Operator =>
  (left, right, call) =>
    yes(decide(truth(left, call), () => truth(right(), call)));

const not = (is: boolean | undefined) => (is === undefined ? is : !is);
const either = (a: boolean | undefined, b: boolean | undefined) => a || b || (a === b ? a : undefined);
const xor = (a: boolean | undefined, b: boolean | undefined) =>
  a === undefined || b === undefined ? undefined : a !== b;

const among =
  (isItemLeft: boolean): Operator =>
  (left, other, call) => {
    const right = other();
    const item = single(isItemLeft ? left : right, call);
    const how = { zone: zone(call), isLoose: false };
    return item ? yes((isItemLeft ? right : left).some((node) => same(item, node, how))) : [];
  };

const concatenate: Operator = (left, right, call) =>
  text((textIn(left, call) ?? '') + (textIn(right(), call) ?? ''));

/** Operators by their sign, with how strongly they bind; all bind to the left. */
export const operators: Readonly<Record<string, readonly [binding: number, run: Operator]>> = {
  implies: [1, logic((a, b) => (a === false ? true : a ? b() : b() || undefined))],
  or: [2, logic((a, b) => a || either(a, b()))],
  xor: [2, logic((a, b) => xor(a, b()))],
  and: [3, logic((a, b) => a !== false && not(either(not(a), not(b()))))],
  in: [4, among(true)],
  contains: [4, among(false)],
  '=': [5, equals(false, true)],
  '!=': [5, equals(false, false)],
  '~': [5, equals(true, true)],
  '!~': [5, equals(true, false)],
  '<': [6, compares((difference) => difference < 0)],
  '>': [6, compares((difference) => difference > 0)],
  '<=': [6, compares((difference) => difference <= 0)],
  '>=': [6, compares((difference) => difference >= 0)],
  '+': [9, adds(1)],
  '-': [9, adds(-1)],
  '&': [9, concatenate],
  '*': [10, scales(false)],
  '/': [10, scales(true)],
  div: [
    10,
    counts(
      (a, b) => Math.trunc(divide(a, b)),
      () => 'integer',
    ),
  ],
  mod: [10, counts((a, b) => plus(a, -times(b, Math.trunc(divide(a, b)))), common)],
};
