/**
 * Tells whether a text is an instant in ISO 8601 with its offset, as RFC 3339 has it. `-05` alone is none:
 * vendors do send it, and guessing would move an appointment.
 *
 * @example
 * ```ts
 * isInstant('2027-03-28T09:30:00+02:00'); // => true
 * ```
 */
export declare function isInstant(text: string): boolean;
