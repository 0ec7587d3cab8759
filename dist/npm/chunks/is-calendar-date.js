/**
 * Tells whether a text is a date that exists in the calendar, written as ISO 8601.
 *
 * @example
 * ```ts
 * isCalendarDate('2027-02-29'); // => false, 2027 is not a leap year
 * ```
 */
function isCalendarDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    // A day that the month has not is taken for one of the next.
    return new Date(`${text}T00:00:00Z`).getUTCDate() === Number(text.slice(8));
}

export { isCalendarDate as i };
