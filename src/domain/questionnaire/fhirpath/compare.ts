import { decimals, round } from './decimal.ts';
import { isObject, type JsonObject, type Node } from './node.ts';
import { measureOf } from './quantity.ts';
import { type Call, type Nodes, refuse } from './scope.ts';
import { compareTemporal, parseTemporal, type Temporal } from './temporal.ts';

const temporalTypes = ['date', 'dateTime', 'instant', 'time'];
const isTemporal = ({ type }: Node) => temporalTypes.includes(type);

/** A node as a date, dateTime or time; a text of unknown type counts when it reads as one. */
export const temporalOf = (node: Node): Temporal | undefined =>
  typeof node.value === 'string' && (!node.type || isTemporal(node)) ? parseTemporal(node.value) : undefined;

/**
 * Difference of two temporals, one of them so by its type or both whole dates as they read.
 *
 * @returns `null` when they are not that.
 */
function temporalDifference(a: Node, b: Node, { scope }: Call): number | undefined | null {
  const isDate = ({ value }: Node) => /^\d{4}-\d\d-\d\d/.test(String(value));
  if (!isTemporal(a) && !isTemporal(b) && !(isDate(a) && isDate(b))) return null;
  const [left, right] = [temporalOf(a), temporalOf(b)];
  const zone = scope.environment.now.replace(/.*(?=Z|[+-].{5}$)/, '');
  return left && right ? compareTemporal(left, right, zone) : null;
}

function quantityDifference(a: Node, b: Node): number | undefined {
  const [left, right] = [measureOf(a), measureOf(b)];
  if (!left || !right) return Number.NaN;
  const amount = ({ value, size }: typeof left) => Number((value * size).toPrecision(14));
  return left.dimension === right.dimension ? amount(left) - amount(right) : undefined;
}

/**
 * Orders two values, and refuses those of types that have no order.
 *
 * @returns Negative, 0 or positive; `undefined` when undecided.
 */
export function order(a: Node, b: Node, call: Call): number | undefined {
  let difference = temporalDifference(a, b, call);
  if (difference === null) {
    const areTexts =
      typeof a.value === 'string' && typeof b.value === 'string' && !isTemporal(a) && !isTemporal(b);
    difference = areTexts
      ? String(a.value) < String(b.value)
        ? -1
        : Number(a.value !== b.value)
      : quantityDifference(a, b);
  }
  return Number.isNaN(difference) ? refuse(call) : difference;
}

/** Whether equivalence is asked for, not equality: `~` or `!~`. */
export const isLoose = ({ name }: Call) => name.endsWith('~');

const plainText = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether two values are the same; `undefined` when undecided. */
export function same(a: Node, b: Node, call: Call): boolean | undefined {
  const [left, right, loose] = [a.value, b.value, isLoose(call)];
  if (left === right && !isObject(left)) return left !== null;
  if (typeof left === 'number' && typeof right === 'number') {
    const digits = Math.min(decimals(left), decimals(right));
    return loose && round(left, digits) === round(right, digits);
  }
  let difference = temporalDifference(a, b, call);
  if (difference === null) {
    if (typeof left === 'string' && typeof right === 'string')
      return loose && plainText(left) === plainText(right);
    difference = quantityDifference(a, b);
    if (Number.isNaN(difference) && isObject(left) && isObject(right)) return sameObjects(left, right, call);
  }
  return difference === undefined && !loose ? undefined : difference === 0;
}

/** Two Codings are alike when system and code are; anything else when all it holds is. */
function sameObjects(a: JsonObject, b: JsonObject, call: Call): boolean {
  const keys = isLoose(call) && 'code' in a && 'code' in b ? ['system', 'code'] : Object.keys({ ...a, ...b });
  return keys.every((key) => {
    const [left, right] = [a[key], b[key]];
    return left === right || same({ value: left, type: '' }, { value: right, type: '' }, call);
  });
}

/** Whether two collections are: `=` in order, `~` in any; `undefined` when undecided. */
export function sameAll(a: Nodes, b: Nodes, call: Call): boolean | undefined {
  if (a.length !== b.length) return false;
  const rest = [...b];
  const found = a.map((node, index) => {
    const place = isLoose(call) ? rest.findIndex((other) => same(node, other, call)) : index;
    const other = rest[place];
    if (isLoose(call)) rest.splice(place, 1);
    return other ? same(node, other, call) : false;
  });
  return found.includes(false) ? false : found.includes(undefined) ? undefined : true;
}

/** Equal values have the same key; most others do not, and need not be compared in depth. */
function keyOf(node: Node): string {
  const { value } = node;
  if (!isObject(value)) return isTemporal(node) || /^\d{4}-/.test(String(value)) ? '@' : typeof value + value;
  if (measureOf(node)) return '#';
  return Object.values(value)
    .filter((one) => !isObject(one))
    .sort()
    .join('\n');
}

/** Nodes without their equals. */
export interface Distinct {
  has: (node: Node) => boolean;
  /** @returns Whether it was not there yet. */
  add: (node: Node) => boolean;
}

export function distinctNodes(call: Call, nodes: Nodes = []): Distinct {
  const buckets = new Map<string, Node[]>();
  const find = (node: Node) => {
    const key = keyOf(node);
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    return { bucket, has: bucket.some((other) => other.value === node.value || same(node, other, call)) };
  };
  const add = (node: Node) => {
    const { bucket, has } = find(node);
    if (!has) bucket.push(node);
    return !has;
  };
  nodes.forEach(add);
  return { add, has: (node) => find(node).has };
}

/** A collection without repetitions. */
export const distinct = (nodes: Nodes, call: Call) => nodes.filter(distinctNodes(call).add);
