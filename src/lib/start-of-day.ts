import { addDays } from './add-days.ts';
import { instantOf } from './instant-of.ts';

/**
 * Finds the instant at which a calendar day begins in a zone, or one some days later. Days have 23 to 25 hours, so
 * the end of one is the start of the next and no sum.
 *
 * @param isoDate - ISO 8601 calendar date.
 * @param timeZone - IANA zone.
 * @param days - Whole days after `isoDate`.
 * @returns Milliseconds since 1970-01-01T00:00Z.
 *
 * @example
 * ```ts
 * startOfDay('2027-03-28', 'Europe/Paris', 1); // 23 hours after startOfDay('2027-03-28', 'Europe/Paris')
 * ```
 */
export function startOfDay(isoDate: string, timeZone: string, days = 0): number {
  const [year = 0, month = 0, day = 0] = addDays(isoDate, days).split('-').map(Number);
  return instantOf({ year, month, day, hour: 0, minute: 0, second: 0 }, timeZone);
}
