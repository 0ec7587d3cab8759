/**
 * Mints a version 7 UUID (RFC 9562, 5.7): unique, and sorted by the moment it was minted.
 *
 * @param nowMs - Milliseconds since 1970-01-01T00:00Z.
 * @param random - Ten random bytes.
 *
 * @example
 * ```ts
 * uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
 * ```
 */
export declare function uuidV7(nowMs: number, random: Uint8Array): string;
