import { Refusal } from '../journeys/refusal.ts';

/** How many creating requests one client may make. */
export interface RateLimitOptions {
  /** At once; default 200, so that a clinic's waiting room behind one address gets through. */
  burst?: number;
  /** In the long run; default 4. */
  perSecond?: number;
}

export interface RateLimit {
  /** @returns 0 if the client may go on, else after how many seconds. */
  take(address: string, nowMs: number): number;
}

interface Bucket {
  tokens: number;
  atMs: number;
}

const mostBuckets = 20_000;

/** Limits each client by a token bucket, in memory: after a restart everyone starts afresh. */
export function rateLimit({ burst = 200, perSecond = 4 }: RateLimitOptions = {}): RateLimit {
  const buckets = new Map<string, Bucket>();
  return {
    take(address, nowMs) {
      const client = clientOf(address);
      const known = buckets.get(client);
      const refilled = known ? known.tokens + ((nowMs - known.atMs) / 1000) * perSecond : burst;
      const tokens = Math.min(burst, refilled);
      buckets.delete(client); // and set again, which keeps the map in the order of last use
      if (buckets.size >= mostBuckets) forgetOldest(buckets);
      buckets.set(client, { tokens: tokens >= 1 ? tokens - 1 : tokens, atMs: nowMs });
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
    },
  };
}

/**
 * Lets a client go on, or not.
 *
 * @throws Refusal `too_many_requests`.
 */
export function limitRate(address: string | undefined, limit: RateLimit): void {
  if (address === undefined) return;
  // The machine's own clock: a clinic's clock turned by a demo must not open or close the gate.
  const retryAfterSeconds = limit.take(address, performance.now());
  if (retryAfterSeconds > 0) throw new Refusal('too_many_requests', { retryAfterSeconds });
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  const oldest = buckets.keys().next().value;
  if (oldest !== undefined) buckets.delete(oldest);
}

/** One household has an IPv6 network of 64 bits: its addresses are one client. */
export function clientOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [head = '', tail = ''] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail.split(':').filter(Boolean);
  const middle = address.includes('::') ? Array<string>(8 - front.length - back.length).fill('0') : [];
  return [...front, ...middle, ...back].slice(0, 4).join(':');
}
