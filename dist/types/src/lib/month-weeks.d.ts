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
export declare function monthWeeks(isoDate: string, firstWeekday: number): (string | undefined)[][];
