import { addDays } from './add-days.ts';
import { addMonths } from './add-months.ts';

/**
 * Lays the days of a month out in weeks, as a calendar on a wall has them.
 *
 * @param isoDate - Any day of the month, as ISO 8601 calendar date.
 * @param firstWeekday - Day on which a week begins: 1 is Monday, 7 is Sunday.
 * @returns Four to six weeks of seven; `undefined` where a day belongs to another month.
 *
 * @example
 * ```ts
 * monthWeeks('2027-02-14', 1)[0]?.[0]; // => '2027-02-01', a Monday
 * ```
 */
export function monthWeeks(isoDate: string, firstWeekday: number): (string | undefined)[][] {
  const first = `${isoDate.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const before = (new Date(first).getUTCDay() - firstWeekday + 14) % 7;
  const days = Array.from({ length: Number(last.slice(8)) }, (_, day) => addDays(first, day));
  const cells = [...Array.from({ length: before }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_unused, weekday) => cells[week * 7 + weekday]),
  );
}
