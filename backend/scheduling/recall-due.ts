import { instantAt } from '../../src/domain/booking/diary-opening.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';

/**
 * Says when the next check is due: so long after a visit by the calendar, in the morning.
 *
 * @param endMs - The end of the visit.
 * @param period - ISO 8601 years, months, weeks or days, such as `P1Y` or `P6M`.
 * @param timeZone - IANA zone of the clinic.
 *
 * @example
 * ```ts
 * recallDue(Date.parse('2028-02-29T10:00:00+01:00'), 'P1Y', 'Europe/Paris'); // => 2029-02-28T09:00+01:00
 * ```
 */
export function recallDue(endMs: number, period: string, timeZone: string): number {
  const [, count = '0', unit = 'D'] = /^P(\d+)([YMWD])$/.exec(period) ?? [];
  const amount = Number(count);
  const day = isoDateAt(endMs, timeZone);
  const due =
    unit === 'Y' || unit === 'M'
      ? addMonths(day, amount * (unit === 'Y' ? 12 : 1))
      : addDays(day, amount * (unit === 'W' ? 7 : 1));
  return instantAt(due, '09:00', timeZone);
}

/** The last day of a month that has no such day. */
function addMonths(isoDate: string, months: number): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
