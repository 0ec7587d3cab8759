/**
 * Counts the whole years of a life on a day. Someone born on 29 February is a year older on 1 March of a common year.
 *
 * @param birthDate - ISO 8601 calendar date.
 * @param day - ISO 8601 calendar date.
 *
 * @example
 * ```ts
 * ageOn('2012-02-29', '2027-02-28'); // => 14
 * ```
 */
export declare function ageOn(birthDate: string, day: string): number;
