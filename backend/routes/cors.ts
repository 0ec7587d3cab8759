import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { Refusal } from '../journeys/refusal.ts';

/**
 * Checks from which website a request comes. A browser cannot lie about it; a script can, so this keeps other
 * websites from using a clinic's key, not attackers from trying.
 *
 * @param publicUrl - Where patients reach the backend: its own booking page is no other website.
 * @returns The origin to allow; `null` for a request that comes from no website.
 * @throws Refusal `origin_not_allowed`.
 */
export function allowedOrigin(request: Request, clinic: ClinicFile, publicUrl: string): string | null {
  const origin = request.headers.get('origin');
  if (origin === null) return null;
  const isOwnPage = URL.canParse(publicUrl) && new URL(publicUrl).origin === origin;
  if (!isOwnPage && !clinic.origins.includes(origin)) throw new Refusal('origin_not_allowed');
  return origin;
}

/** Lets the website at an origin read the answer. No cookies are ever involved. */
export function allowOrigin(headers: Headers, origin: string): void {
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-expose-headers', 'ETag, Retry-After');
}

/** Answers the question a browser asks before a request with a JSON body or a key. */
export function preflightResponse(origin: string): Response {
  const headers = new Headers({
    'access-control-allow-methods': 'GET, POST, PUT',
    'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, If-Match',
    'access-control-max-age': '7200',
  });
  allowOrigin(headers, origin);
  return new Response(null, { status: 204, headers });
}
