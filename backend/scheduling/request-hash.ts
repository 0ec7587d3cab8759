import { createHash } from 'node:crypto';

/** Tells one request from another under the same idempotency key. SHA-256, so that no request is kept. */
export function requestHashOf(request: unknown): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('hex');
}
