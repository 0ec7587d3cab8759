import type { Connector, OutwardFact } from './connector.ts';
import { inTurn } from './exchange.ts';
import type { OutgoingFetch } from './public-fetch.ts';
import { signWebhook } from './standard-webhooks.ts';

export interface WebhookOptions {
  id: string;
  url: string;
  secret: string;
  fetch: OutgoingFetch;
  nowMs: () => number;
}

/**
 * Any webhook: n8n, Make, Zapier. Signed as Standard Webhooks has it; `webhook-id` is the same in every attempt, by
 * which the receiver drops a repetition.
 */
export function webhook({ id, url, secret, fetch, nowMs }: WebhookOptions): Connector {
  return {
    ...{ id, kind: 'webhook', afterUnknown: 'repeat' },
    deliver(fact, { signal, key }) {
      const body = JSON.stringify(eventOf(fact));
      const headers = {
        'content-type': 'application/json',
        ...signWebhook({ id: key, body, nowMs: nowMs() }, secret),
      };
      return inTurn(fetch, [{ url, method: 'POST', headers, body }], signal);
    },
  };
}

function eventOf({ name, occurredAtMs, person, data }: OutwardFact): object {
  return { type: name, timestamp: new Date(occurredAtMs).toISOString(), data: { person, ...data } };
}
