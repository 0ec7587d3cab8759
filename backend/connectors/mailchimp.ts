import { createHash } from 'node:crypto';
import type { Connector, OutwardFact } from './connector.ts';
import { inTurn, jsonBody, type Call } from './exchange.ts';
import type { OutgoingFetch } from './public-fetch.ts';

export interface MailchimpOptions {
  id: string;
  key: string;
  /** Data centre, such as `us21`. */
  server: string;
  list: string;
  fetch: OutgoingFetch;
}

/**
 * Mailchimp: keeps a member up to date and adds an event. `status` is never part of an update, for it would subscribe
 * again whoever has left; only the end of a consent sets it, to `unsubscribed`.
 */
export function mailchimp({ id, key, server, list, fetch }: MailchimpOptions): Connector {
  const authorization = `Basic ${Buffer.from(`parcours:${key}`).toString('base64')}`;
  const call = (method: 'PUT' | 'POST' | 'PATCH', path: string, body: object): Call => ({
    ...{
      url: `https://${server}.api.mailchimp.com/3.0/lists/${encodeURIComponent(list)}/members/${path}`,
      method,
    },
    ...jsonBody(body, { authorization }),
  });
  return {
    ...{ id, kind: 'mailchimp', afterUnknown: 'leave' },
    deliver(fact, { signal, key: factKey }) {
      const { email } = fact.person;
      if (email === undefined) return Promise.resolve({ kind: 'refused', reason: 'no_address' });
      const member = memberOf(email);
      if (fact.name === 'consent-withdrawn') {
        const leave = call('PATCH', member, { status: 'unsubscribed' });
        return inTurn(fetch, [{ ...leave, repeatable: true }], signal);
      }
      const update = call('PUT', member, {
        ...{ email_address: email, status_if_new: 'subscribed', merge_fields: mergeFieldsOf(fact) },
        ...(fact.person.traits['language'] !== undefined && { language: fact.person.traits['language'] }),
      });
      const event = call('POST', `${member}/events`, {
        ...{ name: fact.name, occurred_at: new Date(fact.occurredAtMs).toISOString() },
        properties: { ...textsOf(fact.data), fact_id: factKey },
      });
      return inTurn(fetch, [{ ...update, repeatable: true }, event], signal);
    },
    erase({ emails }, { signal }) {
      if (emails.length === 0) return Promise.resolve({ kind: 'refused', reason: 'no_address' });
      const forget = (email: string): Call => ({
        ...call('POST', `${memberOf(email)}/actions/delete-permanent`, {}),
        ...{ repeatable: true, duplicateStatus: 404 },
      });
      return inTurn(fetch, emails.map(forget), signal);
    },
  };
}

/** What Mailchimp calls an address. */
const memberOf = (email: string) => createHash('md5').update(email.toLowerCase()).digest('hex');

function mergeFieldsOf({ person }: OutwardFact): Record<string, string> {
  const { given, family } = person.traits;
  return {
    ...(given !== undefined && { FNAME: given }),
    ...(family !== undefined && { LNAME: family }),
    ...(person.phone !== undefined && { PHONE: person.phone }),
  };
}

/** Properties of an event are texts there. */
function textsOf(data: OutwardFact['data']): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)]));
}
