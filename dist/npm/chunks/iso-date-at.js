// Building a format costs some fifty microseconds, and a list of slots asks thousands of times.
const formats = new Map();
/**
 * Names the calendar day an instant falls on in a zone.
 *
 * @param instantMs - Milliseconds since 1970-01-01T00:00Z.
 * @param timeZone - IANA zone; the clinic's, not the visitor's.
 * @returns ISO 8601 calendar date.
 *
 * @example
 * ```ts
 * isoDateAt(Date.parse('2026-03-29T22:30:00Z'), 'Europe/Paris'); // => '2026-03-30'
 * ```
 */
function isoDateAt(instantMs, timeZone) {
    let format = formats.get(timeZone);
    if (!format) {
        // Swedish short dates are ISO 8601.
        format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
        formats.set(timeZone, format);
    }
    return format.format(instantMs);
}

export { isoDateAt as i };
