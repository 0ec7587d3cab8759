import { instantOf } from '../../src/lib/instant-of.ts';
import { wallTimeAt } from '../../src/lib/wall-time-at.ts';

/** An ISO 8601 duration of weeks, days, hours and minutes, such as `-P1D` or `PT3H`. */
export type IsoOffset = `${'' | '-'}P${string}`;

const pattern = /^(-?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** Tells whether a text is an offset this engine understands and moves by something. */
export function isIsoOffset(text: string): text is IsoOffset {
  return pattern.test(text) && /\d/.test(text) && !text.endsWith('T');
}

/**
 * Moves an instant by an ISO 8601 offset, as RFC 5545 (3.3.6) asks: weeks and days move the calendar and keep
 * the hour on the wall, hours and minutes are exact.
 *
 * So the day before 09:30 is 09:30, also when the clocks change in the night between: a patient who is told
 * "24 hours before" expects the message at the hour of the appointment.
 *
 * @param anchorMs - Milliseconds since 1970-01-01T00:00Z.
 * @param timeZone - IANA zone of the clinic.
 *
 * @example
 * ```ts
 * const start = Date.parse('2027-03-28T09:30:00+02:00');
 * offsetInstant(start, '-P1D', 'Europe/Paris'); // => 2027-03-27T09:30:00+01:00, 25 hours are not 24
 * ```
 */
export function offsetInstant(anchorMs: number, offset: IsoOffset, timeZone: string): number {
  const { days, exactMs } = partsOf(offset);
  if (days === 0) return anchorMs + exactMs;
  const wall = wallTimeAt(anchorMs, timeZone);
  return instantOf({ ...wall, day: wall.day + days }, timeZone) + exactMs;
}

interface OffsetParts {
  days: number;
  exactMs: number;
}

/** Definitions hold a few dozen offsets, and a simulation asks for each of them millions of times. */
const known = new Map<IsoOffset, OffsetParts>();

function partsOf(offset: IsoOffset): OffsetParts {
  let parts = known.get(offset);
  if (!parts) {
    const [, sign, weeks, days, hours, minutes] = pattern.exec(offset) ?? [];
    const direction = sign === '-' ? -1 : 1;
    parts = {
      days: direction * (Number(weeks ?? 0) * 7 + Number(days ?? 0)),
      exactMs: direction * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000,
    };
    known.set(offset, parts);
  }
  return parts;
}
