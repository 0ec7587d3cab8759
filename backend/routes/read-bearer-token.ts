import { Refusal } from '../journeys/refusal.ts';

/**
 * Reads the secret of a link from `Authorization: Bearer …` (RFC 6750, 2.1). It is never part of an address.
 *
 * @throws Refusal `token_missing`.
 */
export function readBearerToken({ headers }: Request): string {
  const [, token] = /^Bearer +([A-Za-z0-9._~-]{1,200})$/i.exec(headers.get('authorization') ?? '') ?? [];
  if (token === undefined) throw new Refusal('token_missing');
  return token;
}
