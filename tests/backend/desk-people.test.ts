import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personKey } from '../../backend/scheduling/person-key.ts';
import { deskPersonStore } from '../../backend/stores/desk-person-store.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import { personTraces } from '../../backend/stores/person-traces.ts';
import type { DeskDay, DeskPerson, ErasureReport, PersonAnchor } from '../../src/contracts/desk.ts';
import type { JourneyMap } from '../../src/contracts/desk-journeys.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { deskClient, deskSecret } from './fixtures/desk-client.ts';
import { managed } from './fixtures/managed.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { waitingClient } from './fixtures/waiting-client.ts';

/** What only this person can have left anywhere. */
const canaries = {
  given: 'Zéphyrine',
  family: 'Quintefeuille',
  birthDate: '1907-08-09',
  email: 'zq-rendezvous@patient.example',
  phone: '+33698765432',
  bookerGiven: 'Ancolie',
  bookerFamily: 'Millepertuis',
  reason: 'elsewhere',
  waitingEmail: 'zq-attente@patient.example',
  waitingPhone: '+33698765433',
  message: 'Rappelez-moi au sujet du coquelicot.',
} as const;

const sibling = { given: 'Azalée', family: 'Quintefeuille', birthDate: '1909-01-01' };
const contact = { email: canaries.email, phone: canaries.phone };
const person = { given: canaries.given, family: canaries.family, birthDate: canaries.birthDate };

let test: TestBackend | undefined;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
  await copyDatabase(folder.path);
});
afterEach(async () => {
  await test?.close();
  await folder.remove();
});

/** One person with all that can be kept of one, and another with the same address. */
async function story() {
  const clinic = clinicWith({
    notices: noticesWith('reminder-sms', 'survey', 'newsletter', 'unfinished-booking'),
    newsletter: { notice: 'newsletter' },
  });
  test = await startBackend({
    ...{ clinics: [clinic], now: '2027-03-01T09:00:00+01:00', storage: { folder: folder.path } },
  });
  const client = clinicClient(test.url, 'north');
  const notices = clinic.notices.map(({ id, version }) => ({ id, version, language: 'fr' }));
  const common = { notices, contact };
  const first = await client.bookAt('2027-03-10T10:00:00+01:00', {
    ...{ ...common, patient: person },
    booker: { given: canaries.bookerGiven, family: canaries.bookerFamily, relation: 'parent' },
  });
  const second = await client.bookAt('2027-03-11T10:00:00+01:00', { ...common, patient: person });
  const cancelled = managed(client, second);
  await cancelled.receiptOf(await cancelled.cancel({ reason: canaries.reason }));
  const other = await client.bookAt('2027-03-12T10:00:00+01:00', { ...common, patient: sibling });
  await waitingClient(client).joined({
    ...{ patient: person, service: 'long' },
    contact: { email: canaries.waitingEmail, phone: canaries.waitingPhone },
  });
  const message = await client.post(
    '/v1/messages',
    {
      ...{ name: `${person.given} ${person.family}`, email: canaries.email, message: canaries.message },
      ...{ locale: 'fr', notices: [{ id: 'booking', version: '1', language: 'fr' }] },
    },
    { 'idempotency-key': randomUUID() },
  );
  expect([message.status, message.ok ? '' : await message.text()]).toEqual([201, '']);
  const signedUp = { email: canaries.email, given: canaries.given, locale: 'fr' };
  const agreed = (id: string) => ({ id, version: '1', language: 'fr' });
  for (const [path, more] of [
    ['/v1/newsletter', { notice: agreed('newsletter') }],
    ['/v1/unfinished', { service: 'long', notice: agreed('unfinished-booking') }],
  ] as const) {
    const asked = await client.post(path, { ...signedUp, ...more }, { 'idempotency-key': randomUUID() });
    expect([path, asked.status]).toEqual([path, 202]);
  }
  await client.post('/v1/events', [
    {
      ...{
        specversion: '1.0',
        id: randomUUID(),
        source: 'https://www.nord.example',
        type: 'booking.requested',
      },
      ...{ time: '2027-03-01T09:00:00+01:00', data: { idempotencyKey: first.idempotencyKey, attempt: 1 } },
    },
  ]);
  await test.backend.wake();
  return { client, first, other, desk: deskClient(test.url, 'north'), test };
}

const find = async (desk: ReturnType<typeof deskClient>, text: string) => {
  const response = await desk.post('people', { text });
  return ((await response.json()) as { people: DeskPerson[] }).people;
};

/** All that stands in the database, by table: of every schema, the queue's too. */
async function dumped(): Promise<Record<string, string>> {
  const db = await openDatabase({ folder: folder.path });
  const tables = await db.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const rows = await db.query<{ row: string }>(`select to_jsonb(one)::text as row from ${name} as one`);
    found[name] = rows.map(({ row }) => row).join('\n');
  }
  await db.close();
  return found;
}

const hitsIn = (text: string) =>
  Object.entries(canaries).flatMap(([name, canary]) => (text.includes(canary) ? [name] : []));

describe('people at the desk', () => {
  it('are found by name, address or number, two with one address apart', async () => {
    const { desk } = await story();
    const [one, ...others] = await find(desk, 'zéphyrine q');
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      ...{ name: 'Zéphyrine Quintefeuille', birthDate: canaries.birthDate, email: canaries.email },
      ...{ appointments: 2, upcoming: 1, waiting: 1, messages: 1 },
    });
    expect(one?.decisions.filter(({ isLatest }) => isLatest)).toContainEqual(
      expect.objectContaining({ purpose: 'reminder-sms', decision: 'given', version: '1', language: 'fr' }),
    );
    const names = async (text: string) => (await find(desk, text)).map(({ name }) => name).sort();
    const both = ['Azalée Quintefeuille', 'Zéphyrine Quintefeuille'];
    expect(await names(canaries.email.toUpperCase())).toEqual(both);
    expect(await names('06 98 76 54 32')).toEqual(both);
    expect(await names('Millepertuis')).toEqual(['Zéphyrine Quintefeuille']);
    // Letters that mean something to the database mean themselves.
    expect(await names('%%%')).toEqual([]);
    expect(await names('_______')).toEqual([]);
  });

  it('get all that is kept of them, and nothing of anybody else', async () => {
    const { desk, other } = await story();
    const [one] = await find(desk, 'zéphyrine');
    const response = await desk.post('people/export', one?.anchor);
    const text = await response.text();
    expect(hitsIn(text).sort()).toEqual(Object.keys(canaries).sort());
    const { kept } = JSON.parse(text) as { kept: Record<string, unknown[]> };
    for (const table of [
      'booking',
      'contact',
      'waiting',
      'desk_message',
      'consent',
      'event',
      'journey_run',
      'send',
      'timer',
    ])
      expect([table, (kept[table]?.length ?? 0) > 0]).toEqual([table, true]);
    expect(text).not.toContain(sibling.given);
    expect(text).not.toContain(other.id);
    // Secrets of the system are nobody's data.
    expect(text).not.toMatch(/token_hash|request_hash/);
  });

  it('are erased everywhere: 0 of 11 canaries in tables, jobs and logs, and what runs ends', async () => {
    const { desk, first, other, client, test: running } = await story();
    const [one] = await find(desk, 'zéphyrine');
    const response = await desk.post('people/erase', one?.anchor);
    expect(response.status).toBe(200);
    const { erased, heard } = (await response.json()) as ErasureReport;
    expect(heard).toEqual([]);
    expect(erased).toMatchObject({ booking: 2, waiting: 1, desk_message: 1 });
    expect(erased['consent']).toBeUndefined();
    expect((await desk.post('people/erase', one?.anchor)).status).toBe(404);
    expect(await find(desk, 'Zéphyrine')).toEqual([]);
    // Her time is free again, the day says only that there was somebody, and the sibling is still there.
    expect((await client.slotAt('2027-03-10T10:00:00+01:00')).start).toBe(first.start);
    const day = await desk.read<DeskDay>('today?day=2027-03-10');
    expect(day.appointments).toMatchObject([{ name: '', isErased: true, status: 'cancelled' }]);
    expect((await find(desk, 'Azalée')).map(({ appointments }) => appointments)).toEqual([1]);

    const [mails, texts] = [running.mail.mails.length, running.sms.length];
    for (const instant of [
      '2027-03-03',
      '2027-03-09',
      '2027-03-10',
      '2027-03-11',
      '2027-03-13',
      '2027-03-30',
    ]) {
      running.clock.turnTo(`${instant}T12:00:00+01:00`);
      await running.backend.wake();
    }
    const later = running.mail.mails.slice(mails);
    expect(JSON.stringify(later)).not.toContain(canaries.given);
    expect(running.sms.slice(texts).every(({ to }) => to === canaries.phone)).toBe(true);
    // One reminder, the sibling's, at the same number.
    expect(running.sms.slice(texts)).toHaveLength(1);
    const { journeys } = await desk.read<JourneyMap>('journeys');
    expect(journeys.reduce((sum, { runs }) => sum + runs.active, 0)).toBe(0);
    expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
    expect(hitsIn(JSON.stringify(running.log))).toEqual([]);

    // Only now the sibling, who has the same address.
    const [left] = await find(desk, 'Azalée');
    expect((await desk.post('people/erase', left?.anchor as PersonAnchor)).status).toBe(200);
    await running.close();
    test = undefined;
    const tables = await dumped();
    const hits = Object.entries(tables).flatMap(([table, text]) =>
      hitsIn(text).map((hit) => `${table} ${hit}`),
    );
    expect(hits).toEqual([]);
    // The proof stays, of both, and names nobody.
    expect(tables['public.consent']).toContain(first.id);
    expect(tables['public.consent']).toContain(other.id);
  });

  it('are found, handed out and erased when all they did is to sign up', async () => {
    const { desk, client, test: running } = await story();
    const asked = await client.post(
      '/v1/newsletter',
      {
        ...{ email: 'seule@lectrice.example', given: 'Sidonie', locale: 'fr' },
        notice: { id: 'newsletter', version: '1', language: 'fr' },
      },
      { 'idempotency-key': randomUUID() },
    );
    expect(asked.status).toBe(202);
    await running.backend.wake();
    const [one, ...others] = await find(desk, 'sidonie');
    expect([one?.anchor.kind, one?.name, one?.email, others]).toEqual([
      ...['contact', 'Sidonie', 'seule@lectrice.example', []],
    ]);
    const kept = await (await desk.post('people/export', one?.anchor)).text();
    expect(kept).toContain('seule@lectrice.example');
    expect(kept).not.toContain(canaries.email);
    const report = (await (await desk.post('people/erase', one?.anchor)).json()) as ErasureReport;
    expect(report.erased).toMatchObject({ contact: 1, send: 1, idempotency: 1 });
    expect(await find(desk, 'sidonie')).toEqual([]);
    await running.close();
    test = undefined;
    const hits = Object.entries(await dumped()).filter(([, text]) => /sidonie|seule@/i.test(text));
    expect(hits.map(([table]) => table)).toEqual([]);
  });

  it('are erased from the ledgers of connectors, where there are any', async () => {
    const { other } = await story();
    await test?.close();
    test = undefined;
    const db = await openDatabase({ folder: folder.path });
    await db.query(`create table if not exists connector_delivery (
      clinic_id text, connector_id text, fact_id text, source text, due_at timestamptz, planned_at timestamptz,
      changed_at timestamptz)`);
    await db.query(`create table if not exists provider_message (
      clinic_id text, provider text, tag text, send_key text, state text, changed_at timestamptz)`);
    await db.query(
      `insert into connector_delivery (clinic_id, connector_id, fact_id, source, due_at, planned_at, changed_at)
       select clinic_id, 'crm', id, source, received_at, received_at, received_at from event where trust = 'fact'`,
    );
    await db.query(
      `insert into provider_message (clinic_id, provider, tag, send_key, state, changed_at)
       select 'north', 'sms', run_id || step, run_id || '/' || step, 'accepted', changed_at from send`,
    );
    const store = deskPersonStore(db, {
      ...{ secret: deskSecret, newId: randomUUID },
      keyOf: (one) => personKey(one, deskSecret),
    });
    const [found] = await store.find('north', canaries.waitingEmail, 0);
    const report = await store.erase(
      'north',
      found?.anchor as PersonAnchor,
      Date.parse('2027-03-01T10:00:00Z'),
    );
    expect(report?.erased).toMatchObject({ connector_delivery: 8, booking: 2 });
    const left = await db.query<{ subject: string }>(
      `select distinct coalesce(data ->> 'appointmentId', subject) as subject
         from connector_delivery join event on id = fact_id`,
    );
    expect(left).toEqual([{ subject: other.id }]);
    const sent = await db.query<{ key: string }>(
      `select distinct key from provider_message join journey_run on journey_run.id::text = split_part(send_key, '/', 1)`,
    );
    expect(sent).toEqual([{ key: other.id }]);
    await db.close();
  });

  it('hang on every table that names one, or something of one', async () => {
    await story();
    await test?.close();
    test = undefined;
    const tables = await dumped();
    const named = Object.entries(tables)
      .filter(([, text]) => hitsIn(text).length > 0)
      .map(([table]) => table.replace('public.', ''));
    expect(named.length).toBeGreaterThan(2);
    const known = personTraces.map(({ table }) => table);
    expect(named.filter((table) => !known.includes(table))).toEqual([]);
  });
});
