import { offsetAt } from './offset-at.ts';
import { utcOf } from './utc-of.ts';
import type { WallTime } from './wall-time.ts';

const DAY_MS = 86_400_000;

/**
 * Finds the instant at which a wall clock shows a given time.
 *
 * A time that a clock change repeats is its first occurrence; a time that it skips moves forward by the
 * length of the gap. That is the rule calendars use (RFC 5545, 3.3.5) and the `compatible` rule of Temporal.
 *
 * @param wall - Wall time; out-of-range fields roll over first.
 * @param timeZone - IANA zone of the clock.
 * @returns Milliseconds since 1970-01-01T00:00Z.
 * @throws RangeError if `timeZone` is not an IANA zone this platform knows.
 *
 * @example
 * ```ts
 * const wall = { year: 2027, month: 3, day: 28, hour: 2, minute: 30, second: 0 };
 * new Date(instantOf(wall, 'Europe/Paris')).toISOString(); // => '2027-03-28T01:30:00.000Z', shown there as 03:30
 * ```
 */
export function instantOf(wall: WallTime, timeZone: string): number {
  const asUtc = utcOf(wall);
  const before = offsetAt(asUtc - DAY_MS, timeZone);
  const after = offsetAt(asUtc + DAY_MS, timeZone);
  const shown = [asUtc - before, asUtc - after].filter(
    (instant) => offsetAt(instant, timeZone) === asUtc - instant,
  );
  return shown.length > 0 ? Math.min(...shown) : asUtc - before;
}
