import { isObject, type Node, nodeOf } from './node.ts';

/** Units of time, in months or in seconds: the two have no common measure. */
const times: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  month: { year: 12, a: 12, month: 1, mo: 1 },
  second: {
    week: 604_800,
    wk: 604_800,
    day: 86_400,
    d: 86_400,
    hour: 3600,
    h: 3600,
    minute: 60,
    min: 60,
    second: 1,
    s: 1,
    millisecond: 0.001,
    ms: 0.001,
  },
};
const prefixes: Readonly<Record<string, number>> = { k: 1e3, d: 0.1, c: 0.01, m: 1e-3, u: 1e-6, n: 1e-9 };

/** Whether a word is a calendar duration: `2 years` needs no quotes. */
export const isCalendarUnit = (word: string) =>
  /^(?:year|month|week|day|hour|minute|(?:milli)?second)s?$/.test(word);

/** A unit is a calendar word, or a UCUM code when it stood in quotes. */
export const quantityOf = (value: number, unit: string): Node =>
  nodeOf(
    isCalendarUnit(unit) ? { value, unit } : { value, unit, system: 'http://unitsofmeasure.org', code: unit },
    'Quantity',
  );

/** A quantity with what its unit measures: kilogram and gram share a dimension. */
export interface Measure {
  readonly value: number;
  /** UCUM code, or the unit as the form words it. */
  readonly unit: string;
  readonly dimension: string;
  /** How many of the smallest unit of its dimension known here. */
  readonly size: number;
}

/** A quantity, or a number as one of unit 1. */
export function measureOf({ value: source }: Node): Measure | undefined {
  const { value, code, unit: word } = isObject(source) ? source : { value: source };
  if (typeof value !== 'number') return undefined;
  const unit = String(code ?? word ?? '1');
  const time = isCalendarUnit(unit) ? unit.replace(/s$/, '') : unit;
  for (const [dimension, sizes] of Object.entries(times)) {
    const size = Object.hasOwn(sizes, time) && sizes[time];
    if (size) return { value, unit, dimension, size };
  }
  const [, prefix = '', base = unit] = /^([kdcmun]?)(g|m|L|mol)$/.exec(unit) ?? [];
  return { value, unit, dimension: base, size: prefixes[prefix] ?? 1 };
}
