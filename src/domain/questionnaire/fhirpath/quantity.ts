import { isObject, type Node, nodeOf } from './node.ts';

/** What units measure, and how much of it. Months and seconds have no common measure. */
const units: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  year: ['mo', 12],
  a: ['mo', 12],
  month: ['mo', 1],
  week: ['s', 604_800],
  wk: ['s', 604_800],
  day: ['s', 86_400],
  d: ['s', 86_400],
  hour: ['s', 3600],
  h: ['s', 3600],
  minute: ['s', 60],
  min: ['s', 60],
  second: ['s', 1],
  millisecond: ['s', 0.001],
  ms: ['s', 0.001],
  l: ['L', 1],
  '[lb_av]': ['g', 453.59237],
  '[in_i]': ['m', 0.0254],
};
const calendarUnit = /^(?:year|month|week|day|hour|minute|(?:milli)?second)s?$/;

/** Whether a word is a calendar duration: `2 years` needs no quotes. */
export const isCalendarUnit = (word: string) => calendarUnit.test(word);

/** A unit is a calendar word, or a UCUM code when it stood in quotes. */
export const quantityOf = (value: number, unit: string): Node =>
  nodeOf(
    isCalendarUnit(unit) ? { value, unit } : { value, unit, system: 'http://unitsofmeasure.org', code: unit },
    'Quantity',
  );

/** A quantity with the dimension of its unit: kilogram and gram share one. */
export interface Measure {
  readonly value: number;
  /** UCUM code, or the unit as the form words it. */
  readonly unit: string;
  readonly scale: readonly [dimension: string, size: number];
}

const sizes: Readonly<Record<string, number>> = { k: 1e3, d: 0.1, c: 0.01, m: 1e-3, u: 1e-6, n: 1e-9 };

export const isQuantity = ({ value }: Node) => isObject(value) && typeof value['value'] === 'number';

/** A quantity, or a number as one of unit 1. */
export function measureOf({ value: source }: Node): Measure | undefined {
  const { value, code, unit: word } = isObject(source) ? source : { value: source };
  if (typeof value !== 'number') return undefined;
  const unit = String(code ?? word ?? '1');
  const known = units[isCalendarUnit(unit) ? unit.replace(/s$/, '') : unit];
  const [, prefix = '', base = unit] = /^([kdcmun]?)(g|m|L|mol)$/.exec(unit) ?? [];
  return { value, unit, scale: known ?? [base, sizes[prefix] ?? 1] };
}
