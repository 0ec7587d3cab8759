/**
 * Tells whether a text is a date that exists in the calendar, written as ISO 8601.
 *
 * @example
 * ```ts
 * isCalendarDate('2027-02-29'); // => false, 2027 is not a leap year
 * ```
 */
export declare function isCalendarDate(text: string): boolean;
