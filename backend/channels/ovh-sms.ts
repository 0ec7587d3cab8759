import { createHash } from 'node:crypto';
import type { Outcome } from '../connectors/connector.ts';
import { exchange, type Call } from '../connectors/exchange.ts';
import type { OutgoingFetch } from '../connectors/public-fetch.ts';
import type { SmsProvider } from './provider-sms.ts';

export interface OvhOptions {
  /** Such as `sms-ab12345-1`. */
  service: string;
  applicationKey: string;
  applicationSecret: string;
  consumerKey: string;
  fetch: OutgoingFetch;
  /** The machine's clock, which signatures go by. */
  nowMs?: () => number;
}

const base = 'https://eu.api.ovh.com/1.0';
const timeoutMs = 15_000;
const offsetLastsMs = 3_600_000;

/** OVHcloud, by its own signature, which goes by OVHcloud's clock. Finds by tag what it was given. */
export function ovhSms(options: OvhOptions): SmsProvider {
  const { service, fetch, nowMs = Date.now } = options;
  const offsetMs = clockOffset(fetch, nowMs);
  const signed = async (call: Pick<Call, 'url' | 'body'> & { method: 'GET' | 'POST' }): Promise<Call> => {
    const timestamp = String(Math.floor((nowMs() + (await offsetMs())) / 1000));
    const signature = ovhSignature({ ...options, ...call, timestamp });
    const headers = {
      ...{ 'content-type': 'application/json', accept: 'application/json' },
      ...{ 'x-ovh-application': options.applicationKey, 'x-ovh-consumer': options.consumerKey },
      ...{ 'x-ovh-timestamp': timestamp, 'x-ovh-signature': signature },
    };
    return { ...call, headers };
  };
  return {
    name: 'ovh',
    async send({ to, sender, text }, tag) {
      const message = { message: text, receivers: [to], sender, tag };
      // Messages of care have no clause to stop; those of marketing bring their own words for it.
      const how = { noStopClause: true, priority: 'high', charset: 'UTF-8', coding: '7bit' };
      const url = `${base}/sms/${service}/jobs`;
      const call = await signed({ url, method: 'POST', body: JSON.stringify({ ...message, ...how }) });
      return exchange(fetch, { ...call, read: taken }, AbortSignal.timeout(timeoutMs));
    },
    async find({ tag }) {
      const call = await signed({ url: `${base}/sms/${service}/outgoing?tag=${tag}`, method: 'GET' });
      const response = await fetch(call.url, { ...call, signal: AbortSignal.timeout(timeoutMs) });
      const ids: unknown = response.ok ? await response.json() : undefined;
      if (!Array.isArray(ids)) throw new Error(`The provider could not be asked (http_${response.status}).`);
      return ids.length > 0 ? { reference: String(ids[0]) } : undefined;
    },
  };
}

/** `$1$` and SHA-1 over secret, consumer, method, address, body and time, joined by `+`. */
export function ovhSignature(signed: {
  applicationSecret: string;
  consumerKey: string;
  method: string;
  url: string;
  body?: string | undefined;
  timestamp: string;
}): string {
  const { applicationSecret, consumerKey, method, url, body = '', timestamp } = signed;
  const text = [applicationSecret, consumerKey, method, url, body, timestamp].join('+');
  return `$1$${createHash('sha1').update(text).digest('hex')}`;
}

async function taken(response: Response): Promise<Outcome> {
  const body = (await response.json().catch(() => undefined)) as
    { ids?: unknown[]; invalidReceivers?: unknown[] } | undefined;
  if ((body?.invalidReceivers?.length ?? 0) > 0) return { kind: 'refused', reason: 'ovh_invalid_number' };
  const [id] = body?.ids ?? [];
  return { kind: 'accepted', ...(id !== undefined && { reference: String(id) }) };
}

/** How far this machine's clock is behind OVHcloud's; asked once an hour. */
function clockOffset(fetch: OutgoingFetch, nowMs: () => number): () => Promise<number> {
  let known: { offsetMs: number; atMs: number } | undefined;
  return async () => {
    if (known && nowMs() - known.atMs < offsetLastsMs) return known.offsetMs;
    const response = await fetch(`${base}/auth/time`, { signal: AbortSignal.timeout(timeoutMs) }).catch(
      () => undefined,
    );
    const seconds = Number(response?.ok ? await response.text() : Number.NaN);
    // Unknown, the machine's own clock is the best there is.
    if (!Number.isFinite(seconds)) return 0;
    known = { offsetMs: seconds * 1000 - nowMs(), atMs: nowMs() };
    return known.offsetMs;
  };
}
