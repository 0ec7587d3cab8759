import { Refusal } from '../journeys/refusal.ts';

/** Letters that stand in a path as they are, for the key of a booking is looked up there. */
export const keyForm = /^[A-Za-z0-9._~-]{8,128}$/;

/** @throws Refusal `idempotency_key_missing` if the request has none, or one that is not right. */
export function readIdempotencyKey(request: Request): string {
  const key = request.headers.get('idempotency-key') ?? '';
  if (!keyForm.test(key)) throw new Refusal('idempotency_key_missing');
  return key;
}
