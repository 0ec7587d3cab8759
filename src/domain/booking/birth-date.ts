import { isCalendarDate } from '../../lib/is-calendar-date.ts';
import type { DetailFault } from './patient-details.ts';

/** The oldest verified human age is 122 years; a little more leaves room for a record. */
const oldestAgeYears = 130;

/**
 * Joins day, month and year as typed into an ISO 8601 date, without judging it.
 *
 * @example
 * ```ts
 * birthDateOf('7', '3', '1958'); // => '1958-03-07'
 * ```
 */
export function birthDateOf(day: string, month: string, year: string): string {
  return `${year.trim().padStart(4, '0')}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
}

/**
 * Judges a date of birth.
 *
 * @param birthDate - ISO 8601 calendar date.
 * @param today - ISO 8601 calendar date at the clinic.
 * @returns Why it cannot be one, or `undefined`.
 */
export function birthDateFault(birthDate: string, today: string): DetailFault | undefined {
  if (!isCalendarDate(birthDate)) return 'not_a_date';
  if (birthDate > today) return 'in_the_future';
  if (Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) > oldestAgeYears) return 'too_long_ago';
  return undefined;
}
