/** A date, a dateTime or a time, at the precision in which it is written. */
export interface Temporal {
    readonly kind: 'date' | 'dateTime' | 'time';
    /** ISO 8601 without offset; a time stands on the first day of the epoch. */
    readonly text: string;
    /** As written: `Z`, `+02:00` or nothing. */
    readonly zone: string;
}
/** Reads the ISO text of a date, dateTime or time that exists. @returns `undefined` for any other text. */
export declare function parseTemporal(source: string): Temporal | undefined;
/** The ISO text, as precise as it was. */
export declare const formatTemporal: ({ kind, text, zone }: Temporal) => string;
/**
 * Compares two, as far as both are written: 2026 and 2026-05 are not decided.
 *
 * @param zone - What holds where one says no offset.
 * @returns Negative, 0 or positive; `undefined` when undecided; `NaN` when one is a time and the other is not.
 */
export declare function compareTemporal(a: Temporal, b: Temporal, zone: string): number | undefined;
/**
 * Adds a calendar duration. A unit finer than what is written counts in whole ones of that: 2016 and 365 days are
 * 2017. A day that the month does not have becomes its last.
 *
 * @param dimension - Whether the size of the unit is in months or in seconds.
 * @returns `undefined` outside the years 0 to 9999.
 */
export declare function addDuration(temporal: Temporal, amount: number, { dimension, size }: {
    readonly dimension: string;
    readonly size: number;
}): Temporal | undefined;
