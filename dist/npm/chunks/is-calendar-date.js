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
    const instant = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

export { isCalendarDate as i };
