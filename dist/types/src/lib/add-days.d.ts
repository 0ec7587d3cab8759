/**
 * Moves a calendar date by whole days; calendar days have no length, so clock changes play no part.
 *
 * @param isoDate - ISO 8601 calendar date, such as `2027-03-27`.
 * @param days - Whole days, negative for earlier.
 *
 * @example
 * ```ts
 * addDays('2027-02-28', 1); // => '2027-03-01'
 * ```
 */
export declare function addDays(isoDate: string, days: number): string;
