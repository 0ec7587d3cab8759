import type { WallTime } from './wall-time.ts';
/**
 * Reads the wall clock of a zone at an instant.
 *
 * @param instantMs - Milliseconds since 1970-01-01T00:00Z; from 1973 on.
 * @param timeZone - IANA zone, such as `Indian/Reunion`.
 * @returns The wall time there, whole seconds.
 * @throws RangeError if `timeZone` is not an IANA zone this platform knows.
 *
 * @example
 * ```ts
 * wallTimeAt(Date.parse('2027-03-28T01:00:00Z'), 'Europe/Paris').hour; // => 3, summer time has just begun
 * ```
 */
export declare function wallTimeAt(instantMs: number, timeZone: string): WallTime;
