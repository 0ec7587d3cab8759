/**
 * Takes from an address what a report must never carry: query, fragment, user and password.
 *
 * @example
 * ```ts
 * bareAddress('https://www.clinic.example/rdv?email=a@b.example#x'); // => 'https://www.clinic.example/rdv'
 * ```
 */
export declare function bareAddress(address: string): string;
/** Origin of an address; empty when it is none. */
export declare const originOf: (address: string) => string;
