import { decimals, round } from './decimal.ts';
import { isObject, type JsonObject, type Node } from './node.ts';
import { isQuantity, measureOf } from './quantity.ts';
import type { Nodes } from './scope.ts';
import { compareTemporal, parseTemporal, type Temporal } from './temporal.ts';

const temporalType = /^(?:date|dateTime|instant|time)$/;

/** A node as a date, dateTime or time; a text of unknown type counts when it reads as one. */
export function temporalOf({ value, type }: Node): Temporal | undefined {
  if (typeof value !== 'string' || !(type === '' || temporalType.test(type))) return undefined;
  return parseTemporal(value);
}

/** Two temporals, when both can be, and at least one says so by its type or both by a whole date. */
function temporals(a: Node, b: Node): readonly [Temporal, Temporal] | undefined {
  if (typeof a.value !== 'string' || typeof b.value !== 'string') return undefined;
  const isSaid = temporalType.test(a.type) || temporalType.test(b.type);
  if (!isSaid && !(/^\d{4}-\d\d-\d\d/.test(a.value) && /^\d{4}-\d\d-\d\d/.test(b.value))) return undefined;
  const [left, right] = [temporalOf(a), temporalOf(b)];
  return left && right && [left, right];
}

/**
 * Orders two values.
 *
 * @param zone - Offset of dateTimes that say none.
 * @returns Negative, 0 or positive; `undefined` when undecided; `NaN` when their types have no order.
 */
export function order(a: Node, b: Node, zone: string): number | undefined {
  const [left, right] = [a.value, b.value];
  if (left === null || right === null) return undefined;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const times = temporals(a, b);
  if (times) return compareTemporal(...times, zone);
  if (temporalType.test(a.type) || temporalType.test(b.type)) return Number.NaN;
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : Number(left > right);
  return isQuantity(a) || isQuantity(b) ? orderQuantities(a, b) : Number.NaN;
}

function orderQuantities(a: Node, b: Node): number | undefined {
  const [left, right] = [measureOf(a), measureOf(b)];
  if (!left || !right) return Number.NaN;
  const [amount, other] = [left, right].map(({ value, scale }) => Number((value * scale[1]).toPrecision(14)));
  return left.scale[0] === right.scale[0] ? Number(amount) - Number(other) : undefined;
}

/** How `=` and `~` differ where it matters. */
export interface Likeness {
  readonly zone: string;
  readonly isLoose: boolean;
}

const plainText = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether two values are the same; `undefined` when undecided. */
export function same(a: Node, b: Node, how: Likeness): boolean | undefined {
  const [left, right] = [a.value, b.value];
  if (left === right && !isObject(left)) return left !== null;
  const times = temporals(a, b);
  if (times) {
    const difference = compareTemporal(...times, how.zone);
    return how.isLoose ? difference === 0 : difference === undefined ? difference : difference === 0;
  }
  if (typeof left === 'number' && typeof right === 'number') {
    const digits = Math.min(decimals(left), decimals(right));
    return how.isLoose && round(left, digits) === round(right, digits);
  }
  if (typeof left === 'string' && typeof right === 'string')
    return how.isLoose && plainText(left) === plainText(right);
  if (isQuantity(a) || isQuantity(b)) {
    const difference = orderQuantities(a, b);
    if (difference === undefined && !how.isLoose) return undefined;
    return difference === 0;
  }
  return isObject(left) && isObject(right) && sameObjects(left, right, how);
}

/** Two Codings are alike when system and code are; anything else when all it holds is. */
function sameObjects(a: JsonObject, b: JsonObject, how: Likeness): boolean {
  const alike = (left: unknown, right: unknown): boolean => {
    if (left === right) return true;
    if (isObject(left) && isObject(right)) return sameObjects(left, right, how);
    return same({ value: left, type: '' }, { value: right, type: '' }, how) ?? false;
  };
  const isCoding = how.isLoose && 'code' in a && 'code' in b;
  const keys = isCoding ? ['system', 'code'] : Object.keys({ ...a, ...b });
  return Array.isArray(a) === Array.isArray(b) && keys.every((key) => alike(a[key], b[key]));
}

/** Whether two collections are: `=` in order, `~` in any; `undefined` when empty or undecided. */
export function sameAll(a: Nodes, b: Nodes, how: Likeness): boolean | undefined {
  if (a.length !== b.length) return false;
  const rest = [...b];
  let isUndecided = false;
  for (const [index, node] of a.entries()) {
    const other = how.isLoose ? rest.findIndex((candidate) => same(node, candidate, how)) : index;
    const found = rest[other];
    const is = found && same(node, found, how);
    if (found && how.isLoose) rest.splice(other, 1);
    if (!found || is === false) return false;
    isUndecided ||= is === undefined;
  }
  return isUndecided ? undefined : true;
}

/** Nodes without their equals, found by what is cheap to see before it is compared in depth. */
export interface Distinct {
  has: (node: Node) => boolean;
  /** @returns Whether it was not there yet. */
  add: (node: Node) => boolean;
}

/** Equal values have the same key; most others do not. */
function keyOf({ value, type }: Node): string {
  if (!isObject(value))
    return temporalType.test(type) || /^\d{4}-/.test(String(value)) ? 't' : `${typeof value}${value}`;
  if (typeof value['value'] === 'number') return 'q';
  const shallow = Object.keys(value)
    .sort()
    .map((key) => `${key}:${isObject(value[key]) ? '' : String(value[key])}`);
  return shallow.join('\n');
}

export function distinctNodes(zone: string): Distinct {
  const how = { zone, isLoose: false };
  const buckets = new Map<string, Node[]>();
  const find = (node: Node) => {
    const key = keyOf(node);
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    const has = bucket.some((other) => other.value === node.value || same(node, other, how) === true);
    return { bucket, has };
  };
  return {
    has: (node) => find(node).has,
    add: (node) => {
      const { bucket, has } = find(node);
      if (!has) bucket.push(node);
      return !has;
    },
  };
}

/** The offset that the patient's clock says. */
export const zoneOf = (now: string) => parseTemporal(now)?.zone ?? '';
