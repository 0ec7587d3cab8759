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
export declare function isoDateAt(instantMs: number, timeZone: string): string;
