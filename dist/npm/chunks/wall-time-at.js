// Building a formatter costs some fifty microseconds, and a diary asks thousands of times per search.
const formatters = new Map();
/**
 * Reads the wall clock of a zone at an instant.
 *
 * @param instantMs - Milliseconds since 1970-01-01T00:00Z.
 * @param timeZone - IANA zone, such as `Indian/Reunion`.
 * @returns The wall time there, whole seconds.
 * @throws RangeError if `timeZone` is not an IANA zone this platform knows.
 *
 * @example
 * ```ts
 * wallTimeAt(Date.parse('2027-03-28T01:00:00Z'), 'Europe/Paris').hour; // => 3, summer time has just begun
 * ```
 */
function wallTimeAt(instantMs, timeZone) {
    const parts = {};
    for (const { type, value } of formatterFor(timeZone).formatToParts(instantMs))
        parts[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
    return { year, month, day, hour, minute, second };
}
function formatterFor(timeZone) {
    let formatter = formatters.get(timeZone);
    if (!formatter) {
        formatter = new Intl.DateTimeFormat('en-US', {
            timeZone,
            calendar: 'gregory',
            numberingSystem: 'latn',
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
        });
        formatters.set(timeZone, formatter);
    }
    return formatter;
}

export { wallTimeAt as w };
