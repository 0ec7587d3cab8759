/**
 * Writes an instant as ISO 8601 with the zone's own offset, so that a person reading the wire or a log sees
 * the clinic's wall clock and a program still has an exact instant.
 *
 * @param instantMs - Milliseconds since 1970-01-01T00:00Z; fractions of a second are dropped.
 * @param timeZone - IANA zone.
 *
 * @example
 * ```ts
 * isoWithOffset(Date.parse('2027-03-28T07:30:00Z'), 'Europe/Paris'); // => '2027-03-28T09:30:00+02:00'
 * ```
 */
export declare function isoWithOffset(instantMs: number, timeZone: string): string;
