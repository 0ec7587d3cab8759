/** The part of the Web Crypto API this needs. A page that came without TLS has none. */
export type Digester = Pick<SubtleCrypto, 'digest'>;
/**
 * Computes what proves that a text was on the screen: the SHA-256 of exactly these characters in UTF-8.
 *
 * @returns 64 lower-case hexadecimal digits; `undefined` when the browser cannot compute it, for want of a hash
 *   is no reason to refuse a patient.
 *
 * @example
 * ```ts
 * await wordingHash('abc', crypto.subtle); // => 'ba7816bf8f01cfea…f20015ad'
 * ```
 */
export declare function wordingHash(text: string, subtle: Digester | undefined): Promise<string | undefined>;
