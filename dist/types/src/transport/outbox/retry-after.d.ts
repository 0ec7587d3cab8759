/**
 * Reads `Retry-After` (RFC 9110, 10.2.3) in both its forms.
 *
 * @param now - Milliseconds since 1970, by the backend's clock where it is known.
 * @returns Milliseconds, an hour at most; `undefined` for anything that is not a wait: negative, past, garbage.
 *
 * @example
 * ```ts
 * retryAfterMs('120', 0); // => 120000
 * retryAfterMs('Thu, 01 Jan 1970 00:00:30 GMT', 0); // => 30000
 * ```
 */
export declare function retryAfterMs(header: string | null, now: number): number | undefined;
