/**
 * Takes from an address what a report must never carry: query, fragment, user and password.
 *
 * @example
 * ```ts
 * bareAddress('https://www.clinic.example/rdv?email=a@b.example#x'); // => 'https://www.clinic.example/rdv'
 * ```
 */
export function bareAddress(address: string): string {
  return URL.canParse(address) ? plain(new URL(address)) : (address.split(/[?#]/)[0] ?? '');
}

const plain = ({ protocol, host, pathname }: URL) =>
  // A file or a `data:` address has no host, and the rest of it is of no use to anybody.
  host ? `${protocol}//${host}${pathname}` : protocol;

/** Origin of an address; empty when it is none. */
export const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '');
