import type { Connector, OutwardFact } from './connector.ts';
import { inTurn, jsonBody, type Call } from './exchange.ts';
import type { OutgoingFetch } from './public-fetch.ts';

export interface BrevoOptions {
  id: string;
  key: string;
  list?: number | undefined;
  fetch: OutgoingFetch;
}

const base = 'https://api.brevo.com/v3';

/**
 * Brevo: keeps a contact up to date and adds an event to it. The events have no id by which Brevo would drop a
 * repetition, so one of which nobody knows whether it arrived is not told again.
 */
export function brevo({ id, key, list, fetch }: BrevoOptions): Connector {
  const post = (path: string, body: object): Call => ({
    ...{ url: `${base}${path}`, method: 'POST' },
    ...jsonBody(body, { 'api-key': key }),
  });
  return {
    ...{ id, kind: 'brevo', afterUnknown: 'leave' },
    deliver(fact, { signal, key: factKey }) {
      const { email, phone } = fact.person;
      if (email === undefined && phone === undefined)
        return Promise.resolve({ kind: 'refused', reason: 'no_address' });
      if (fact.name === 'consent-withdrawn') return inTurn(fetch, blocks(fact, key), signal);
      const identifiers = {
        ...(email ? { email_id: email } : { phone_id: phone }),
        ext_id: fact.person.pseudonym,
      };
      const event = post('/events', {
        ...{ event_name: fact.name, event_date: new Date(fact.occurredAtMs).toISOString(), identifiers },
        event_properties: { ...fact.data, fact_id: factKey },
      });
      const contact = post('/contacts', {
        ...(email !== undefined && { email }),
        ...{ ext_id: fact.person.pseudonym, attributes: attributesOf(fact), updateEnabled: true },
        ...(list !== undefined && { listIds: [list] }),
      });
      return inTurn(fetch, [{ ...contact, repeatable: true }, event], signal);
    },
    erase({ pseudonym, emails, phones }, { signal }) {
      const names = emails.length > 0 ? nameAll(emails, 'email_id') : nameAll(phones, 'phone_id');
      return inTurn(
        fetch,
        [{ name: pseudonym, type: 'ext_id' }, ...names].map(({ name, type }): Call => ({
          ...{ url: contactAddress(name, type), method: 'DELETE', headers: { 'api-key': key } },
          ...{ repeatable: true, duplicateStatus: 404 },
        })),
        signal,
      );
    },
  };
}

const contactAddress = (identifier: string, type: string) =>
  `${base}/contacts/${encodeURIComponent(identifier)}?identifierType=${type}`;

const nameAll = (names: readonly string[], type: string) => names.map((name) => ({ name, type }));

/** Stops Brevo's own campaigns by the channel whose consent has ended; the address itself stays as it is. */
function blocks({ person: { email, phone } }: OutwardFact, key: string): Call[] {
  const block = (identifier: string, type: string, body: object): Call => ({
    url: contactAddress(identifier, type),
    method: 'PUT',
    repeatable: true,
    ...jsonBody(body, { 'api-key': key }),
  });
  return [
    ...(email === undefined ? [] : [block(email, 'email_id', { emailBlacklisted: true })]),
    ...(phone === undefined ? [] : [block(phone, 'phone_id', { smsBlacklisted: true })]),
  ];
}

function attributesOf({ person }: OutwardFact): Record<string, string> {
  const { given, family, language } = person.traits;
  return {
    ...(given !== undefined && { FIRSTNAME: given }),
    ...(family !== undefined && { LASTNAME: family }),
    ...(language !== undefined && { LANGUAGE: language }),
    ...(person.phone !== undefined && { SMS: person.phone }),
  };
}
