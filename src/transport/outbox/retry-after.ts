import { hourMs } from './retry-delay.ts';

// RFC 9110, 5.6.7: the one form of a date that may still be sent.
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3) in both its forms.
 *
 * @param now - Milliseconds since 1970, by the backend's clock where it is known.
 * @returns Milliseconds, an hour at most; `undefined` for anything that is not a wait: negative, past, garbage.
 *
 * @example
 * ```ts
 * retryAfterMs('120', 0); // => 120000
 * retryAfterMs('Thu, 01 Jan 1970 00:00:30 GMT', 0); // => 30000
 * ```
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : httpDate.test(text) ? Date.parse(text) - now : 0;
  return ms > 0 ? Math.min(ms, hourMs) : undefined;
}
