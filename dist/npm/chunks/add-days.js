const DAY_MS = 86_400_000;
/**
 * Moves a calendar date by whole days; calendar days have no length, so clock changes play no part.
 *
 * @param isoDate - ISO 8601 calendar date, such as `2027-03-27`.
 * @param days - Whole days, negative for earlier.
 *
 * @example
 * ```ts
 * addDays('2027-02-28', 1); // => '2027-03-01'
 * ```
 */
function addDays(isoDate, days) {
    return new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export { addDays as a };
