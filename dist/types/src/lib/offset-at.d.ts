/**
 * Tells by how much the wall clock of a zone is ahead of Greenwich.
 *
 * @param instantMs - Milliseconds since 1970-01-01T00:00Z; from 1973 on.
 * @param timeZone - IANA zone.
 * @returns Milliseconds, negative to the west.
 * @throws RangeError if `timeZone` is not an IANA zone this platform knows.
 *
 * @example
 * ```ts
 * offsetAt(Date.parse('2027-03-28T01:00:00Z'), 'Europe/Paris'); // => 7_200_000, summer time has just begun
 * ```
 */
export declare function offsetAt(instantMs: number, timeZone: string): number;
