import type { Outcome } from './connector.ts';
import { OutgoingError, type OutgoingFetch, type OutgoingInit } from './public-fetch.ts';

/** One call of several that tell one fact. */
export interface Call extends OutgoingInit {
  url: string;
  /** Doing it twice is doing it once: without an answer it is simply made again. */
  repeatable?: boolean;
  /** The status by which the other side says that it has had this already. */
  duplicateStatus?: number;
  /** Reads from a taken answer what came of it; accepted when left out. */
  read?: (response: Response) => Promise<Outcome> | Outcome;
}

const minuteMs = 60_000;

/** Makes calls one after the other; the first that is not taken ends it. */
export async function inTurn(
  fetch: OutgoingFetch,
  calls: readonly Call[],
  signal: AbortSignal,
): Promise<Outcome> {
  let outcome: Outcome = { kind: 'refused', reason: 'nothing_to_tell' };
  for (const call of calls) {
    outcome = await exchange(fetch, call, signal);
    if (outcome.kind !== 'accepted') return outcome;
  }
  return outcome;
}

/** Makes one call and says what came of it. */
export async function exchange(
  fetch: OutgoingFetch,
  { url, repeatable = false, duplicateStatus, read, ...init }: Call,
  signal: AbortSignal,
): Promise<Outcome> {
  const lost = (code: string): Outcome => ({ kind: repeatable ? 'retry' : 'unknown', code });
  try {
    const response = await fetch(url, { ...init, signal });
    // A gateway that heard nothing from what stands behind it does not know either.
    if (response.status === 502 || response.status === 504) return lost(`http_${response.status}`);
    if (response.ok) return read ? await read(response) : { kind: 'accepted' };
    return response.status === duplicateStatus ? { kind: 'accepted' } : outcomeOf(response);
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    if (error.wasSent) return lost(error.code);
    return isOurMistake(error.code)
      ? { kind: 'refused', reason: error.code }
      : { kind: 'retry', code: error.code };
  }
}

/** What an answer that is no success means. */
export function outcomeOf({ status, headers }: Pick<Response, 'status' | 'headers'>): Outcome {
  const code = `http_${status}`;
  const afterMs = retryAfterMs(headers.get('retry-after'));
  if (status === 429 || status === 408 || status === 425 || status >= 500)
    return { kind: 'retry', code, ...(afterMs !== undefined && { afterMs }) };
  // A key that ran out is put in place again, and what happened meanwhile is told then.
  if (status === 401 || status === 403) return { kind: 'retry', code, afterMs: 15 * minuteMs };
  return { kind: 'refused', reason: code };
}

/** Seconds, or a date (RFC 9110). */
export function retryAfterMs(value: string | null, nowMs = Date.now()): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const atMs = Date.parse(value);
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - nowMs);
}

/** No later attempt would be any different. */
const isOurMistake = (code: string) =>
  ['bad_address', 'not_https', 'credentials_in_address', 'address_not_public'].includes(code);

/** A JSON body with its headers. */
export function jsonBody(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return {
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}
