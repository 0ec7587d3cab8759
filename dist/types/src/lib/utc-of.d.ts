import type { WallTime } from './wall-time.ts';
/**
 * Reads a wall time as if the clock hung in Greenwich: the arithmetic form of a wall time.
 * Out-of-range fields roll over, so `day: 0` is the last day of the month before.
 *
 * @returns Milliseconds since 1970-01-01T00:00Z.
 */
export declare function utcOf({ year, month, day, hour, minute, second }: WallTime): number;
