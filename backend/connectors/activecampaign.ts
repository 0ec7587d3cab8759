import type { Connector, Outcome, OutwardFact } from './connector.ts';
import { exchange, inTurn, jsonBody, type Call } from './exchange.ts';
import type { OutgoingFetch } from './public-fetch.ts';

export interface ActiveCampaignOptions {
  id: string;
  /** Such as `https://clinic.api-us1.com`. */
  account: string;
  key: string;
  /** Events go to another host, with another key. */
  tracking?: { actid: string; key: string } | undefined;
  /** The list that whoever takes their consent back leaves. */
  list?: string | undefined;
  fetch: OutgoingFetch;
}

const trackingAddress = 'https://trackcmp.net/event';
/** Of a contact in a list; 1 would subscribe, and is never sent. */
const unsubscribed = 2;

/** ActiveCampaign: syncs the contact at the account's host, and tracks the event at the host that all accounts share. */
export function activeCampaign(options: ActiveCampaignOptions): Connector {
  const { id, account, key, tracking, fetch } = options;
  const sync = (fact: OutwardFact, email: string): Call => ({
    ...{ url: `${account}/api/3/contact/sync`, method: 'POST', repeatable: true },
    ...jsonBody({ contact: contactOf(fact, email) }, { 'api-token': key }),
  });
  return {
    ...{ id, kind: 'activecampaign', afterUnknown: 'leave' },
    deliver(fact, { signal }) {
      const { email } = fact.person;
      if (email === undefined) return Promise.resolve({ kind: 'refused', reason: 'no_address' });
      if (fact.name === 'consent-withdrawn') return leaveList(sync(fact, email), options, signal);
      const calls = tracking ? [sync(fact, email), eventOf(fact, email, tracking)] : [sync(fact, email)];
      return inTurn(fetch, calls, signal);
    },
    async erase({ emails }, { signal }) {
      let outcome: Outcome = { kind: 'refused', reason: 'no_address' };
      for (const email of emails) {
        outcome = await forget(email, options, signal);
        if (outcome.kind !== 'accepted') return outcome;
      }
      return outcome;
    },
  };
}

/** A contact is in a list by its number, which only the account knows. */
async function leaveList(
  sync: Call,
  { account, key, list, fetch }: ActiveCampaignOptions,
  signal: AbortSignal,
): Promise<Outcome> {
  if (list === undefined) return { kind: 'refused', reason: 'no_list' };
  let contact: string | undefined;
  const read = async (response: Response): Promise<Outcome> => {
    const body = (await response.json().catch(() => undefined)) as { contact?: { id?: unknown } } | undefined;
    contact = body?.contact?.id === undefined ? undefined : String(body.contact.id);
    return contact === undefined ? { kind: 'refused', reason: 'no_contact' } : { kind: 'accepted' };
  };
  const found = await exchange(fetch, { ...sync, read }, signal);
  if (found.kind !== 'accepted') return found;
  const leave = { contactList: { list, contact, status: unsubscribed } };
  const call: Call = { url: `${account}/api/3/contactLists`, method: 'POST', repeatable: true };
  return exchange(fetch, { ...call, ...jsonBody(leave, { 'api-token': key }) }, signal);
}

/** A contact is deleted by its number, which is looked up: to sync it would make one where there is none. */
async function forget(
  email: string,
  { account, key, fetch }: ActiveCampaignOptions,
  signal: AbortSignal,
): Promise<Outcome> {
  const headers = { 'api-token': key, accept: 'application/json' };
  const contacts = `${account}/api/3/contacts`;
  let ids: string[] = [];
  const read = async (response: Response): Promise<Outcome> => {
    const body = (await response.json().catch(() => undefined)) as { contacts?: unknown } | undefined;
    if (!Array.isArray(body?.contacts)) return { kind: 'retry', code: 'no_contacts' };
    ids = (body.contacts as { id?: unknown; email?: unknown }[])
      .filter((each) => String(each.email).toLowerCase() === email)
      .map(({ id }) => String(id));
    return { kind: 'accepted' };
  };
  const search: Call = { url: `${contacts}?email=${encodeURIComponent(email)}`, headers, repeatable: true };
  const found = await exchange(fetch, { ...search, read }, signal);
  if (found.kind !== 'accepted' || ids.length === 0) return found;
  const remove = (id: string): Call => ({
    ...{ url: `${contacts}/${encodeURIComponent(id)}`, method: 'DELETE', headers },
    ...{ repeatable: true, duplicateStatus: 404 },
  });
  return inTurn(fetch, ids.map(remove), signal);
}

function eventOf(
  fact: OutwardFact,
  email: string,
  { actid, key }: NonNullable<ActiveCampaignOptions['tracking']>,
): Call {
  const form = new URLSearchParams({
    ...{ actid, key, event: fact.name.slice(0, 32), eventdata: JSON.stringify(fact.data) },
    visit: JSON.stringify({ email }),
  });
  return {
    ...{ url: trackingAddress, method: 'POST', body: form.toString() },
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    // Answers 200 to everything, and says in the body whether it was taken.
    async read(response) {
      const body = (await response.json().catch(() => undefined)) as { success?: unknown } | undefined;
      return Number(body?.success) === 1 ? { kind: 'accepted' } : { kind: 'refused', reason: 'not_tracked' };
    },
  };
}

function contactOf({ person }: OutwardFact, email: string): Record<string, string> {
  const { given, family } = person.traits;
  return {
    email,
    ...(given !== undefined && { firstName: given }),
    ...(family !== undefined && { lastName: family }),
    ...(person.phone !== undefined && { phone: person.phone }),
  };
}
