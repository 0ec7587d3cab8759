import type { Connector, OutwardFact } from './connector.ts';
import { inTurn, jsonBody, type Call } from './exchange.ts';
import type { OutgoingFetch } from './public-fetch.ts';

export interface HubspotOptions {
  id: string;
  token: string;
  /** Hub id. Without it contacts are kept up to date, and no events are told. */
  portal?: string | undefined;
  fetch: OutgoingFetch;
}

const base = 'https://api.hubapi.com';
const unsubscribing = '/communication-preferences/v4/statuses';

/** HubSpot, API 2026-03: upserts the contact by e-mail, and sends the event under a `uuid` that it takes once. */
export function hubspot({ id, token, portal, fetch }: HubspotOptions): Connector {
  const post = (path: string, body: object): Call => ({
    ...{ url: `${base}${path}`, method: 'POST' },
    ...jsonBody(body, { authorization: `Bearer ${token}` }),
  });
  return {
    ...{ id, kind: 'hubspot', afterUnknown: 'repeat' },
    deliver(fact, { signal, key }) {
      const { email } = fact.person;
      if (email === undefined) return Promise.resolve({ kind: 'refused', reason: 'no_address' });
      if (fact.name === 'consent-withdrawn')
        return inTurn(
          fetch,
          [post(`${unsubscribing}/${encodeURIComponent(email)}/unsubscribe-all?channel=EMAIL`, {})],
          signal,
        );
      const upsert = post('/crm/objects/2026-03/contacts/batch/upsert', {
        inputs: [{ id: email, idProperty: 'email', properties: propertiesOf(fact, email) }],
      });
      const event = post('/events/2026-03/send', {
        ...{ eventName: `pe${portal}_${fact.name.replaceAll('-', '_')}`, email, uuid: key },
        ...{ occurredAt: new Date(fact.occurredAtMs).toISOString(), properties: fact.data },
      });
      return inTurn(
        fetch,
        portal === undefined ? [upsert] : [upsert, { ...event, duplicateStatus: 409 }],
        signal,
      );
    },
    erase({ emails }, { signal }) {
      if (emails.length === 0) return Promise.resolve({ kind: 'refused', reason: 'no_address' });
      const forget = (email: string): Call => ({
        ...post('/crm/objects/2026-03/contacts/gdpr-delete', { objectId: email, idProperty: 'email' }),
        repeatable: true,
      });
      return inTurn(fetch, emails.map(forget), signal);
    },
  };
}

function propertiesOf({ person }: OutwardFact, email: string): Record<string, string> {
  const { given, family, language } = person.traits;
  return {
    email,
    ...(given !== undefined && { firstname: given }),
    ...(family !== undefined && { lastname: family }),
    ...(language !== undefined && { hs_language: language }),
    ...(person.phone !== undefined && { phone: person.phone }),
  };
}
