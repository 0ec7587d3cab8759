import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { OutgoingFetch } from '../../../backend/connectors/public-fetch.ts';
import { openErased } from '../../../backend/stores/connector-erasure-store.ts';
import { openDatabase } from '../../../backend/stores/open-storage.ts';
import { openText, sealText } from '../../../backend/stores/seal-text.ts';
import type { DeskErasure, ErasureReport } from '../../../src/contracts/desk.ts';
import { deskClient } from '../fixtures/desk-client.ts';
import { waitingClient } from '../fixtures/waiting-client.ts';
import { startBackend } from '../fixtures/start-backend.ts';
import { connected, entries, secrets, type Kind } from './fixtures/connected.ts';

type Test = Awaited<ReturnType<typeof connected>>;
let test: Test;
afterEach(() => test?.close().catch(() => undefined));

const canaries = ['Zéphyrine', 'Quintefeuille', '1907-08-09', 'zq@patient.example', '698765432'];
const person = {
  patient: { given: 'Zéphyrine', family: 'Quintefeuille', birthDate: '1907-08-09' },
  contact: { email: 'ZQ@patient.example', phone: '06 98 76 54 32' },
};
const member = createHash('md5').update('zq@patient.example').digest('hex');
const start = '2027-03-02T09:00:00+01:00';
const everyConsent = ['marketing-email', 'marketing-sms', 'measurement'];
const systems: Kind[] = ['brevo', 'hubspot', 'mailchimp', 'activecampaign', 'webhook'];
const pathOf = {
  brevo: 'api.brevo.com',
  hubspot: 'gdpr-delete',
  mailchimp: 'delete-permanent',
  activecampaign: 'api-us1.com',
  webhook: 'hooks.clinic',
};

/** Books, has it told, and forgets what was said so far. */
async function told(kinds: readonly Kind[], purposes = everyConsent, options = {}) {
  test = await connected({ kinds, ...options });
  const { id } = await test.book(purposes, start, person);
  await test.backend.wake();
  const before = [...test.vendors.calls];
  test.vendors.calls.length = 0;
  const erase = async () => {
    const response = await deskClient(test.url, 'north').post('people/erase', { kind: 'appointment', id });
    expect(response.status).toBe(200);
    return (await response.json()) as ErasureReport;
  };
  return { ...test, id, before, erase };
}

/** All that stands in the tables of a folder that no backend has open. */
async function dumped(folder: string): Promise<string> {
  const db = await openDatabase({ folder });
  const tables = await db.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  );
  const rows = [];
  for (const { name } of tables)
    rows.push(...(await db.query<{ row: string }>(`select to_jsonb(one)::text as row from ${name} as one`)));
  await db.close();
  return rows.map(({ row }) => row).join('\n');
}
const hitsIn = (text: string) =>
  canaries.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()));

interface Row {
  connector: string;
  state: string;
  code: string | null;
  sealed: string | null;
}
const erasures = `select connector_id as connector, state, code, sealed from connector_delivery
                   where source = '/clinics/north/desk' order by connector_id`;
const accepted = (...connectors: string[]) =>
  connectors.map((connector) => ({ connector, state: 'accepted', code: null, sealed: null }));

describe('an erasure at the desk', () => {
  it('reaches every system that had heard of the person, and says no more than it takes', async () => {
    const { erase, vendors, before, backend, log, clock, id, url } = await told([...systems, 'ga4', 'fhir']);
    clock.turnTo('2027-03-02T10:00:00+01:00');
    expect((await erase()).heard).toEqual(['active', 'brevo', 'fhir', 'ga4', 'hubspot', 'mailchimp', 'n8n']);
    await backend.wake();
    const said = vendors.calls.map(({ method, host, path, query, body }) => {
      const asked = [...query].map(([name, value]) => `${name}=${value}`).join('&');
      return `${method} ${host}${path}${asked && `?${asked}`} ${body}`.trim();
    });
    const hook = before.find(({ host }) => host === 'hooks.clinic.example');
    const { pseudonym } = (JSON.parse(hook?.body ?? '') as { data: { person: { pseudonym: string } } }).data
      .person;
    const contact = before.find(({ path }) => path === '/v3/contacts');
    const { ext_id: name } = JSON.parse(contact?.body ?? '') as { ext_id: string };
    expect(said.sort()).toEqual(
      [
        'DELETE api.brevo.com/v3/contacts/zq@patient.example?identifierType=email_id',
        `DELETE api.brevo.com/v3/contacts/${name}?identifierType=ext_id`,
        'DELETE clinic.api-us1.com/api/3/contacts/113',
        'GET clinic.api-us1.com/api/3/contacts?email=zq@patient.example',
        'POST api.hubapi.com/crm/objects/2026-03/contacts/gdpr-delete {"objectId":"zq@patient.example","idProperty":"email"}',
        `POST hooks.clinic.example/in {"type":"person-erased","timestamp":"2027-03-02T09:00:00.000Z","data":{"person":{"pseudonym":"${pseudonym}"}}}`,
        `POST us21.api.mailchimp.com/3.0/lists/list1/members/${member}/actions/delete-permanent {}`,
      ].sort(),
    );
    expect(vendors.calls.every(({ status }) => status < 300)).toBe(true);
    // Whoever is erased stays so, also when somebody still says that they came.
    await deskClient(url, 'north').post(`appointments/${id}/attendance`, { attendance: 'attended' });
    await backend.wake();
    expect(vendors.calls).toHaveLength(said.length);
    expect(hitsIn(JSON.stringify(log))).toEqual([]);
    expect(log.filter(({ event }) => event.startsWith('erasure'))).toEqual(
      Array(5).fill({ level: 'info', event: 'erasure_told' }),
    );
    const rows = await test.rowsAfterClose<Row>(erasures);
    expect(rows.filter(({ code }) => code === null)).toEqual(
      accepted('active', 'brevo', 'hubspot', 'mailchimp', 'n8n'),
    );
    expect(rows.filter(({ code }) => code !== null)).toEqual(
      ['fhir', 'ga4'].map((connector) => ({
        ...{ connector, state: 'dropped', code: 'not_erasable', sealed: null },
      })),
    );
  });

  it('survives three days without an answer and a killed process, and no table names the person meanwhile', async () => {
    let isDown = false;
    const fetch: OutgoingFetch = (...call) =>
      isDown ? Promise.resolve(new Response(null, { status: 503 })) : test.vendors.fetch(...call);
    const { erase, vendors, backend, clock, folder, clinics, log } = await told(systems, everyConsent, {
      outside: { fetch },
    });
    const left = {
      event: 'unsubscribe',
      email: person.contact.email,
      ts_event: Date.parse('2027-03-01') / 1000,
    };
    const authorization = `Bearer ${secrets.BREVO_HOOK}`;
    expect((await test.client.post('/v1/hooks/brevo', [left], { authorization })).status).toBe(200);
    isDown = true;
    await erase();
    await backend.wake();
    for (let hours = 0; hours < 72; hours += 8) {
      clock.turnBy(8 * 3_600_000);
      await backend.wake();
    }
    // What is still tried is on the desk, and nobody's to do.
    const desk = deskClient(test.url, 'north');
    const { erasures: listed } = await desk.read<{ erasures: DeskErasure[] }>('people/erasures');
    const settled = await desk.post(`people/erasures/${listed[0]?.id}/done`);
    await test.backend.close();
    expect(hitsIn(await dumped(folder))).toEqual([]);
    expect(hitsIn(JSON.stringify(log))).toEqual([]);
    const db = await openDatabase({ folder });
    const waiting = await db.query<Row>(erasures);
    expect(waiting.map(({ state }) => state)).toEqual(Array(5).fill('planned'));
    // Who wants no more mail wants none after an erasure either.
    expect(await db.query('select channel, scope from suppression')).toEqual([
      { channel: 'email', scope: 'marketing' },
    ]);
    expect(waiting.every(({ sealed }) => sealed !== null)).toBe(true);
    expect(listed.map(({ state, pseudonym }) => [state, pseudonym])).toEqual(
      Array(5).fill(['open', undefined]),
    );
    expect(settled.status).toBe(404);
    // As a killed process leaves it: the attempt is noted, and its end is not.
    await db.query(`update connector_delivery set state = 'attempting' where sealed is not null`);
    await db.close();
    const again = await startBackend({
      ...{ storage: { folder }, now: '2027-03-04T10:00:00+01:00', secrets, clinics },
      outside: { fetch: vendors.fetch },
    });
    await again.backend.wake();
    await again.close();
    expect(systems.map((kind) => [kind, vendors.to(pathOf[kind as keyof typeof pathOf]).length > 0])).toEqual(
      systems.map((kind) => [kind, true]),
    );
    const after = await openDatabase({ folder });
    expect(await after.query(erasures)).toEqual(accepted('active', 'brevo', 'hubspot', 'mailchimp', 'n8n'));
    await after.close();
  }, 120_000);

  it('is told again after 429, 500 and a lost answer, and not where nobody is there; the last word is kept', async () => {
    const { erase, vendors, backend, clock, log } = await told(systems);
    vendors.breakNext('api.brevo.com', { status: 429, headers: { 'retry-after': '120' } });
    vendors.breakNext('gdpr-delete', 'reset');
    vendors.breakNext('delete-permanent', { status: 404 });
    vendors.breakNext('api-us1.com/api/3/contacts/113', { status: 422 });
    vendors.breakNext('hooks.', { status: 500 });
    await erase();
    await backend.wake();
    clock.turnBy(60_000);
    await backend.wake();
    const counts = () => systems.map((kind) => vendors.to(pathOf[kind as keyof typeof pathOf]).length);
    expect(counts()).toEqual([1, 2, 1, 2, 2]);
    clock.turnBy(60_000);
    await backend.wake();
    // Refused once, then both of its calls.
    expect(counts()).toEqual([3, 2, 1, 2, 2]);
    const ids = vendors.to('hooks.').map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    expect(log.filter(({ level }) => level === 'error')).toEqual([
      { level: 'error', event: 'erasure_failed', code: 'http_422' },
    ]);
    // It stands on the desk of this clinic and no other, without a name, until somebody has done it there.
    const desk = deskClient(test.url, 'north');
    const listed = async () => (await desk.read<{ erasures: DeskErasure[] }>('people/erasures')).erasures;
    const [first, ...rest] = await listed();
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      ...{ connector: 'active', state: 'by-hand', code: 'http_422', erasedAt: '2027-03-01T08:00:00+01:00' },
      pseudonym: expect.stringMatching(/^\S{16,}$/),
    });
    expect(hitsIn(JSON.stringify(first))).toEqual([]);
    const done = (id = first?.id) => desk.post(`people/erasures/${id}/done`);
    expect((await done('of-nobody')).status).toBe(404);
    expect([(await done()).status, (await done()).status]).toEqual([204, 204]);
    expect(await listed()).toEqual([]);
    expect(await test.rowsAfterClose<Row>(erasures)).toEqual([
      { connector: 'active', state: 'accepted', code: 'by_hand', sealed: null },
      ...accepted('brevo', 'hubspot', 'mailchimp', 'n8n'),
    ]);
  });

  it('tells no system of an address that it has never had', async () => {
    const { erase, vendors, backend, before } = await told(['brevo', 'hubspot'], ['marketing-sms']);
    expect(before.map(({ path }) => path)).toEqual(['/v3/contacts', '/v3/events']);
    expect((await erase()).heard).toEqual(['brevo', 'hubspot']);
    await backend.wake();
    expect(vendors.calls.map(({ query }) => query.get('identifierType'))).toEqual(['ext_id', 'phone_id']);
    expect(JSON.stringify(vendors.calls)).not.toMatch(/zq@/i);
    expect(await test.rowsAfterClose<Row>(erasures)).toEqual([
      ...accepted('brevo'),
      { connector: 'hubspot', state: 'dropped', code: 'no_address', sealed: null },
    ]);
  });

  it('is told of each name under which a person was known, a contact without an appointment too', async () => {
    const { id, vendors, backend, folder, clinics } = await told(['webhook']);
    const place = await waitingClient(test.client).joined({ ...person, service: 'long' });
    await backend.close();
    // A fact about something that is no appointment is told under a name of its own.
    const db = await openDatabase({ folder });
    await db.query(
      `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at, taken_at)
       values ('north', '/clinics/north', 'joined', 'newsletter.joined', $1, 'fact', '{}', $2, $2, $2)`,
      [place.id, '2027-03-01T08:00:00+01:00'],
    );
    await db.query(
      `insert into connector_delivery (clinic_id, connector_id, fact_id, source, due_at, planned_at, changed_at)
       values ('north', 'n8n', 'joined', '/clinics/north', $1, $1, $1)`,
      ['2027-03-01T08:00:00+01:00'],
    );
    await db.close();
    const connectors = [{ ...entries.webhook, facts: [...entries.webhook.facts, 'newsletter-joined'] }];
    const again = await startBackend({
      ...{ storage: { folder }, now: '2027-03-01T09:00:00+01:00', secrets },
      clinics: clinics.map((clinic) => ({ ...clinic, connectors })) as unknown as typeof clinics,
      outside: { fetch: vendors.fetch },
    });
    await again.backend.wake();
    const nameOf = ({ body }: { body: string }) =>
      (JSON.parse(body) as { data: { person: { pseudonym: string } } }).data.person.pseudonym;
    const [joined] = vendors.calls.filter(({ body }) => body.includes('newsletter-joined'));
    vendors.calls.length = 0;
    const desk = deskClient(again.url, 'north');
    const report = await desk.post('people/erase', { kind: 'appointment', id });
    expect(((await report.json()) as ErasureReport).heard).toEqual(['n8n']);
    await again.backend.wake();
    await again.close();
    expect(vendors.calls.map(({ headers }) => headers['webhook-id'])).toHaveLength(2);
    expect(new Set(vendors.calls.map(nameOf)).size).toBe(2);
    expect(vendors.calls.map(nameOf)).toContain(joined && nameOf(joined));
  });

  it('tells nobody who has not heard, and comes after what is on its way', async () => {
    const { erase, vendors, backend, clock } = await told(['brevo', 'mailchimp'], [], { timeoutMs: 3_000 });
    expect((await erase()).heard).toEqual([]);
    vendors.breakNext('/v3/contacts', 'hang');
    const { id } = await test.book(['marketing-email'], '2027-03-03T09:00:00+01:00', person);
    const telling = backend.wake();
    await expect.poll(() => vendors.to('/v3/contacts').length, { timeout: 10_000 }).toBe(1);
    const desk = deskClient(test.url, 'north');
    const report = await desk.post('people/erase', { kind: 'appointment', id });
    expect((await report.json()) as ErasureReport).toMatchObject({
      heard: expect.arrayContaining(['brevo']),
    });
    await telling;
    expect(vendors.to('api.brevo.com').map(({ method }) => method)).toEqual(['POST']);
    clock.turnBy(61_000);
    await backend.wake();
    expect(vendors.to('api.brevo.com').map(({ method }) => method)).toEqual(['POST', 'DELETE', 'DELETE']);
  });
});

describe('what waits sealed', () => {
  const [secret, place] = ['a secret for tests only, 32 letters', 'here'];

  it('opens with the key and in the place it was sealed for, and nowhere else', () => {
    const sealed = sealText('zq@patient.example', { secret, place });
    expect(openText(sealed, { secret, place })).toBe('zq@patient.example');
    expect(openText(sealed, { secret, place: 'there' })).toBeUndefined();
    expect(openText(sealed, { secret: `${secret}!`, place })).toBeUndefined();
    expect(openText(`${sealed.slice(0, -4)}AAAA`, { secret, place })).toBeUndefined();
    expect(openText('', { secret, place })).toBeUndefined();
    expect(sealText('zq@patient.example', { secret, place })).not.toBe(sealed);
    expect(openErased(sealed, { clinic: 'north', connector: 'brevo', fact: 'f' }, secret)).toBeUndefined();
  });
});
