import { createHash } from 'node:crypto';
import type { Connector, Outcome, OutwardFact } from './connector.ts';
import { exchange, jsonBody, type Call } from './exchange.ts';
import type { OutgoingFetch } from './public-fetch.ts';

export interface Ga4Options {
  id: string;
  measurement: string;
  secret: string;
  fetch: OutgoingFetch;
  nowMs: () => number;
}

/** The host of the European Union. */
const host = 'https://region1.google-analytics.com';
/** Google counts an older event for no day. */
const farthestBackMs = 72 * 3_600_000;

/**
 * Google Analytics 4, Measurement Protocol: that something was, by a pseudonym, and nothing of the person. It answers
 * 2xx also to what it drops, so the first of each event goes to its validator before.
 */
export function ga4({ id, measurement, secret, fetch, nowMs }: Ga4Options): Connector {
  const query = new URLSearchParams({ measurement_id: measurement, api_secret: secret }).toString();
  const validated = new Set<string>();
  return {
    ...{ id, kind: 'ga4', afterUnknown: 'leave' },
    async deliver(fact, { signal }) {
      if (nowMs() - fact.occurredAtMs > farthestBackMs) return { kind: 'refused', reason: 'too_old' };
      const to = (path: string): Call => ({
        ...{ url: `${host}${path}?${query}`, method: 'POST' },
        ...jsonBody(payloadOf(fact)),
      });
      if (!validated.has(fact.name)) {
        const checked = await exchange(
          fetch,
          { ...to('/debug/mp/collect'), repeatable: true, read: findings },
          signal,
        );
        if (checked.kind !== 'accepted') return checked;
        validated.add(fact.name);
      }
      return exchange(fetch, to('/mp/collect'), signal);
    },
  };
}

async function findings(response: Response): Promise<Outcome> {
  const body = (await response.json().catch(() => undefined)) as { validationMessages?: unknown } | undefined;
  if (!Array.isArray(body?.validationMessages)) return { kind: 'retry', code: 'not_validated' };
  return body.validationMessages.length === 0
    ? { kind: 'accepted' }
    : { kind: 'refused', reason: 'not_valid' };
}

function payloadOf({ name, occurredAtMs, person, data }: OutwardFact): object {
  return {
    client_id: clientIdOf(person.pseudonym),
    timestamp_micros: occurredAtMs * 1000,
    // Asked for counting, and for nothing else.
    consent: { ad_user_data: 'DENIED', ad_personalization: 'DENIED' },
    non_personalized_ads: true,
    events: [{ name: name.replaceAll('-', '_'), params: data }],
  };
}

/** Two numbers, as Google's own are. */
function clientIdOf(pseudonym: string): string {
  const digest = createHash('sha256').update(pseudonym).digest();
  return `${digest.readUInt32BE(0)}.${digest.readUInt32BE(4)}`;
}
