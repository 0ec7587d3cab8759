/** A date, a dateTime or a time, at the precision in which it is written. */
export interface Temporal {
  readonly kind: 'date' | 'dateTime' | 'time';
  /** ISO 8601 without offset; a time stands on the first day of the epoch. */
  readonly text: string;
  /** As written: `Z`, `+02:00` or nothing. */
  readonly zone: string;
}

const epoch = '1970-01-01T';
const written = /^(\d{4}(?:-\d\d){0,2})?(?:(T|^)(?:(\d\d(?::\d\d){0,2}(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?)?)?$/;
const hasClock = ({ text }: Temporal) => text.length > 10;

/** Fills in what a partial date leaves open. */
const whole = (text: string) => text + '0001-01-01T00:00:00.000'.slice(text.length);
const instant = (text: string, zone: string) => Date.parse(whole(text) + (zone || 'Z'));

/** Reads the ISO text of a date, dateTime or time that exists. @returns `undefined` for any other text. */
export function parseTemporal(source: string): Temporal | undefined {
  const [, date, mark, clock = '', zone = ''] = written.exec(source) ?? [];
  if (!date && !clock) return undefined;
  // Milliseconds are as far as a clock here goes.
  const text = date && !clock ? date : (date ? `${date}T` : epoch) + clock.slice(0, 12);
  const at = instant(text, '');
  // What the calendar does not have comes back as another day.
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(text)) return undefined;
  return { kind: date ? (mark ? 'dateTime' : 'date') : 'time', text, zone };
}

/** The ISO text, as precise as it was. */
export const formatTemporal = ({ kind, text, zone }: Temporal) =>
  (kind === 'time' ? text.slice(epoch.length) : text) + zone;

/**
 * Compares two, as far as both are written: 2026 and 2026-05 are not decided.
 *
 * @param zone - What holds where one says no offset.
 * @returns Negative, 0 or positive; `undefined` when undecided; `NaN` when one is a time and the other is not.
 */
export function compareTemporal(a: Temporal, b: Temporal, zone: string): number | undefined {
  if ((a.kind === 'time') !== (b.kind === 'time')) return Number.NaN;
  const isInstant = a.kind !== 'time' && hasClock(a) && hasClock(b);
  const [left = '', right = ''] = [a, b].map((one) => {
    const { length } = one.text;
    const text = isInstant
      ? new Date(instant(one.text, one.zone || zone)).toISOString().slice(0, length)
      : one.text;
    // Seconds and their fraction are one precision.
    return length > 18 ? whole(text) : text;
  });
  const length = Math.min(left.length, right.length);
  const [start, otherStart] = [left.slice(0, length), right.slice(0, length)];
  if (start !== otherStart) return start < otherStart ? -1 : 1;
  return left.length === right.length ? 0 : undefined;
}

const [minute, hour, day] = [60, 3600, 86_400];

/**
 * Adds a calendar duration. A unit finer than what is written counts in whole ones of that: 2016 and 365 days are
 * 2017. A day that the month does not have becomes its last.
 *
 * @param dimension - Whether the size of the unit is in months or in seconds.
 * @returns `undefined` outside the years 0 to 9999.
 */
export function addDuration(
  temporal: Temporal,
  amount: number,
  { dimension, size }: { readonly dimension: string; readonly size: number },
): Temporal | undefined {
  const isBelowSecond = temporal.text.length === 19 && (amount * size) % 1 !== 0;
  const length = isBelowSecond ? 23 : temporal.text.length;
  const isSpan = dimension === 'second';
  const date = new Date(instant(temporal.text, ''));
  const days = (amount * size) / day;
  let months = Math.trunc(amount) * size;
  if (isSpan) months = length < 7 ? Math.trunc(days / 365) * 12 : Math.trunc(days / 30);
  if (length < 7) months = Math.trunc(months / 12) * 12;
  if (isSpan && length > 7) {
    const step = length < 13 ? day : length < 16 ? hour : length < 19 ? minute : 0.001;
    date.setTime(date.getTime() + Math.trunc(Number(((amount * size) / step).toPrecision(15))) * step * 1000);
  } else {
    const dayOfMonth = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + months);
    if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  }
  // An earlier or later year has a sign.
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, length);
  return /^\d{4}/.test(text) ? { ...temporal, text } : undefined;
}
