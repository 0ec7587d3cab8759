/**
 * Writes a directive of a content security policy anew, so that it also allows an origin.
 *
 * What the policy allows already stays; where it has no such directive, its `default-src` is what applied, so
 * that is what the new directive begins with.
 *
 * @param policy - As the browser reports it.
 * @param names - The directive, most particular first.
 *
 * @example
 * ```ts
 * policyLine("default-src 'self'", ['connect-src'], 'https://rdv.clinic.example');
 * // => "connect-src 'self' https://rdv.clinic.example"
 * ```
 */
export declare function policyLine(policy: string, names: readonly string[], origin: string): string;
