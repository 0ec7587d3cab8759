import { isCalendarDate } from './is-calendar-date.ts';

/**
 * Tells whether a text is an instant in ISO 8601 with its offset, as RFC 3339 has it. `-05` alone is none:
 * vendors do send it, and guessing would move an appointment.
 *
 * @example
 * ```ts
 * isInstant('2027-03-28T09:30:00+02:00'); // => true
 * ```
 */
export function isInstant(text: string): boolean {
  const form =
    /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
  const date = form.exec(text)?.[1];
  return date !== undefined && isCalendarDate(date);
}
