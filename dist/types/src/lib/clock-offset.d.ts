/**
 * The offset of this device's own clock from UTC, as ISO 8601 writes it.
 *
 * @param at - An instant, or a date and time of day on that clock; offsets change with the season.
 * @returns Such as `+02:00`; nothing where that is no date.
 *
 * @example
 * ```ts
 * clockOffset(new Date('2027-07-14T08:30')); // => '+02:00' in Paris
 * ```
 */
export declare function clockOffset(at: Date): string;
