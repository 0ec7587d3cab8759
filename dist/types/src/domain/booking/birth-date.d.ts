import type { DetailFault } from './patient-details.ts';
/**
 * Joins day, month and year as typed into an ISO 8601 date, without judging it.
 *
 * @example
 * ```ts
 * birthDateOf('7', '3', '1958'); // => '1958-03-07'
 * ```
 */
export declare function birthDateOf(day: string, month: string, year: string): string;
/**
 * Judges a date of birth.
 *
 * @param birthDate - ISO 8601 calendar date.
 * @param today - ISO 8601 calendar date at the clinic.
 * @returns Why it cannot be one, or `undefined`.
 */
export declare function birthDateFault(birthDate: string, today: string): DetailFault | undefined;
