import { offsetAt } from './offset-at.ts';

/**
 * Writes an instant as ISO 8601 with the zone's own offset, so that a person reading the wire or a log sees
 * the clinic's wall clock and a program still has an exact instant.
 *
 * @param instantMs - Milliseconds since 1970-01-01T00:00Z; fractions of a second are dropped.
 * @param timeZone - IANA zone.
 *
 * @example
 * ```ts
 * isoWithOffset(Date.parse('2027-03-28T07:30:00Z'), 'Europe/Paris'); // => '2027-03-28T09:30:00+02:00'
 * ```
 */
export function isoWithOffset(instantMs: number, timeZone: string): string {
  const instant = Math.floor(instantMs / 1000) * 1000;
  const offset = offsetAt(instant, timeZone);
  const offsetMinutes = Math.round(offset / 60_000);
  const absolute = Math.abs(offsetMinutes);
  const two = (value: number) => String(value).padStart(2, '0');
  const sign = offsetMinutes < 0 ? '-' : '+';
  const wall = new Date(instant + offset).toISOString().slice(0, 19);
  return `${wall}${sign}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}
