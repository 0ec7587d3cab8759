import type { Attempt, Connector, OutwardFact } from './connector.ts';
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
  const post = (event: object, { signal, key }: Attempt) => {
    const body = JSON.stringify(event);
    const headers = {
      'content-type': 'application/json',
      ...signWebhook({ id: key, body, nowMs: nowMs() }, secret),
    };
    return inTurn(fetch, [{ url, method: 'POST', headers, body }], signal);
  };
  return {
    ...{ id, kind: 'webhook', afterUnknown: 'repeat' },
    deliver: (fact, attempt) => post(eventOf(fact), attempt),
    erase: ({ pseudonym, erasedAtMs }, attempt) =>
      post(
        {
          ...{ type: 'person-erased', timestamp: new Date(erasedAtMs).toISOString() },
          data: { person: { pseudonym } },
        },
        attempt,
      ),
  };
}

function eventOf({ name, occurredAtMs, person, data }: OutwardFact): object {
  return { type: name, timestamp: new Date(occurredAtMs).toISOString(), data: { person, ...data } };
}
