/**
 * Moves a calendar date by whole months. A day that the month does not have becomes its last: a month after
 * 31 January is the last of February.
 *
 * @param isoDate - ISO 8601 calendar date.
 * @param months - Whole months, negative for earlier.
 *
 * @example
 * ```ts
 * addMonths('2027-01-31', 1); // => '2027-02-28'
 * ```
 */
export function addMonths(isoDate: string, months: number): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  // Day 0 of the month after is the last of the month.
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
