import type { Outcome } from '../connectors/connector.ts';
import { exchange, jsonBody } from '../connectors/exchange.ts';
import type { OutgoingFetch } from '../connectors/public-fetch.ts';
import type { SmsProvider } from './provider-sms.ts';

export interface BrevoSmsOptions {
  key: string;
  /** Where it reports what became of a message; nowhere when left out. */
  reportTo?: string | undefined;
  fetch: OutgoingFetch;
}

const base = 'https://api.brevo.com/v3/transactionalSMS';
const timeoutMs = 15_000;

/** Brevo. Each message is `transactional`: a text with a STOP code in it would be held back as marketing. */
export function brevoSms({ key, reportTo, fetch }: BrevoSmsOptions): SmsProvider {
  return {
    name: 'brevo',
    send({ to, sender, text }, tag) {
      const message = { sender, recipient: to, content: text, type: 'transactional', tag };
      const body = { ...message, unicodeEnabled: true, ...(reportTo !== undefined && { webUrl: reportTo }) };
      return exchange(
        fetch,
        { url: `${base}/send`, method: 'POST', ...jsonBody(body, { 'api-key': key }), read: taken },
        AbortSignal.timeout(timeoutMs),
      );
    },
    async find({ tag }) {
      const query = new URLSearchParams({ limit: '1', tags: JSON.stringify([tag]) });
      const response = await fetch(`${base}/statistics/events?${query.toString()}`, {
        headers: { 'api-key': key, accept: 'application/json' },
        signal: AbortSignal.timeout(timeoutMs),
      });
      const body = (response.ok ? await response.json() : undefined) as { events?: unknown } | undefined;
      if (!body) throw new Error(`The provider could not be asked (http_${response.status}).`);
      const [event] = Array.isArray(body.events) ? (body.events as { messageId?: unknown }[]) : [];
      if (!event) return undefined;
      return event.messageId === undefined ? {} : { reference: String(event.messageId) };
    },
  };
}

async function taken(response: Response): Promise<Outcome> {
  const body = (await response.json().catch(() => undefined)) as { messageId?: unknown } | undefined;
  return {
    kind: 'accepted',
    ...(body?.messageId !== undefined && { reference: String(body.messageId) }),
  };
}
