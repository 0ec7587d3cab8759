import { Refusal } from '../journeys/refusal.ts';

/**
 * Reads the secret of a link. It travels in a header only: addresses are written into the logs of whatever stands
 * between.
 *
 * @throws Refusal `token_missing`.
 */
export function readBearer(request: Request): string {
  const [, token] =
    /^Bearer ([A-Za-z0-9._~+/=-]{1,200})$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (token === undefined) throw new Refusal('token_missing');
  return token;
}
