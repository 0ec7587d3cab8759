import { decimalPlaces } from '../decimal-places.ts';

/** How many digits stand after the point when the number is written out. */
export const decimals = (value: number): number => decimalPlaces(String(value));

const settle = (value: number, digits: number) => Number(value.toFixed(Math.min(100, digits)));

/** Sum without binary noise: 0.1 + 0.2 is 0.3. */
export const plus = (a: number, b: number) => settle(a + b, Math.max(decimals(a), decimals(b)));
export const times = (a: number, b: number) => settle(a * b, decimals(a) + decimals(b));
/** 15 digits are what a double keeps of any decimal. */
export const divide = (a: number, b: number) => Number((a / b).toPrecision(15));

/** Moves the decimal point to the right, in the written number, which makes no noise. */
function shift(value: number, digits: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/** Rounds to a number of decimals, halves away from zero. */
export const round = (value: number, digits: number) =>
  shift(Math.sign(value) * Math.round(shift(Math.abs(value), digits)), -digits);

/** A number as FHIR writes it. */
export const textOf = (value: number) => value.toFixed(Math.min(100, decimals(value)));
