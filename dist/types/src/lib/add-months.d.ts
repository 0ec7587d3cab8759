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
export declare function addMonths(isoDate: string, months: number): string;
