import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saveTargets } from '../../../backend/stores/connector-delivery-store.ts';
import type { ErasedPerson } from '../../../backend/connectors/connector.ts';
import type { Sql } from '../../../backend/stores/db.ts';
import { sealText } from '../../../backend/stores/seal-text.ts';
import { openDatabase } from '../../../backend/stores/open-storage.ts';
import { copyDatabase } from '../../fixtures/database-template.ts';
import { startProcess } from '../fixtures/start-process.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { vendorServer } from './fixtures/vendor-server.ts';

const facts = 40;
const kills = 5;
const erased = 10;
const desk = '/clinics/north/desk';
const script = join(import.meta.dirname, 'fixtures/telling-backend.ts');
const idOf = (kind: string, number: number) =>
  `0193a000-0000-7000-8${kind}00-${String(number).padStart(12, '0')}`;

/** Somebody who was erased at the desk, and whom Mailchimp is to forget. */
async function planErasure(db: Sql, number: number, at: string): Promise<void> {
  const ref = ['north', 'mailchimp', idOf('e', number)];
  const person: ErasedPerson = { key: `k${number}`, emails: [`erased${number}@patient.example`], phones: [] };
  const seal = { secret: 'a secret for tests only, 32 letters', place: JSON.stringify(ref) };
  await db.query(
    `insert into connector_delivery (clinic_id, connector_id, fact_id, source, due_at, planned_at, changed_at, sealed)
     values ($1, $2, $3, $4, $5, $5, $5, $6)`,
    [...ref, desk, at, sealText(JSON.stringify(person), seal)],
  );
}

/** A clinic with many visits of people who agreed, and nobody told of them yet. */
async function fill(folder: string): Promise<void> {
  const db = await openDatabase({ folder });
  const targets = ['n8n', 'hubspot', 'mailchimp'].map((connector) => ({
    ...{ clinic: 'north', connector, factType: 'appointment.booked' },
  }));
  await saveTargets(db, ['north'], targets);
  const at = new Date().toISOString();
  for (let number = 1; number <= facts; number += 1) {
    const booking = idOf('b', number);
    await db.query(
      `insert into booking (id, clinic_id, status, service_id, practitioner_id, location_id, mode, start_at, end_at,
                            given, family, birth_date, email, phone, locale, notices, booked_at)
       values ($1, 'north', 'booked', 'short', 'oak', 'main', 'AMB', $3::timestamptz + interval '1 day',
               $3::timestamptz + interval '25 hours', 'Camille', 'Essai', '1980-02-29', $2, '+33612345678', 'fr',
               '[]', $3)`,
      [booking, `camille${number}@patient.example`, at],
    );
    await db.query(
      `insert into consent (id, clinic_id, booking_id, notice_id, notice_version, notice_language, purpose, decision,
                            method, recorded_at)
       values (gen_random_uuid(), 'north', $1, 'm', '1', 'fr', 'marketing-email', 'given', 'booking-form', $2)`,
      [booking, at],
    );
    await db.query(
      `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at, taken_at)
       values ('north', '/clinics/north', $1, 'appointment.booked', $2, 'fact', '{}', $3, $3, $3)`,
      [idOf('f', number), booking, at],
    );
  }
  for (let number = 1; number <= erased; number += 1) await planErasure(db, number, at);
  await db.close();
}

it('killed again and again while it tells: nothing is lost, and nothing is told twice to whom it would count twice', async () => {
  const folder = await temporaryFolder();
  await copyDatabase(folder.path);
  await fill(folder.path);
  const vendors = await vendorServer(40);
  for (let kill = 0; kill < kills; kill += 1) {
    const events = () => vendors.to('mailchimp.com').filter(({ method }) => method === 'POST').length;
    const before = events();
    const backend = startProcess(script, [folder.path, vendors.origin]);
    // It has been told of some, and has not said so yet.
    while (events() === before && !backend.output().includes('idle')) await delay(1);
    await delay(kill * 4);
    await backend.kill('SIGKILL');
  }
  const last = startProcess(script, [folder.path, vendors.origin]);
  await last.line(/idle/);
  await last.kill('SIGKILL');

  const ids = (path: string, read: (body: never, id: string) => string) =>
    vendors.to(path).map(({ body, headers }) => read(JSON.parse(body) as never, headers['webhook-id'] ?? ''));
  const webhookIds = ids('hooks.', (_, id) => id);
  const uuids = ids('/events/2026-03/send', ({ uuid }: { uuid: string }) => uuid);
  const mailchimpIds = ids(
    'mailchimp.com',
    (body: { properties?: { fact_id: string } }) => body.properties?.fact_id ?? '',
  ).filter((id) => id !== '');
  // Told as often as it takes, under one id, to those who know it by that.
  expect([new Set(webhookIds).size, new Set(uuids).size]).toEqual([facts, facts]);
  expect(new Set(mailchimpIds).size).toBe(mailchimpIds.length);

  const db = await openDatabase({ folder: folder.path });
  const rows = await db.query<{ connector: string; state: string; count: number }>(
    `select connector_id as connector, state, count(*)::integer as count from connector_delivery where sealed is null and source <> '${desk}' group by 1, 2 order by 1, 2`,
  );
  const forgotten = await db.query(
    `select state, count(*)::integer as count from connector_delivery where source = $1 and sealed is null group by state`,
    [desk],
  );
  await db.close();
  // Told twice is as good as told once, and never is not told.
  expect(forgotten).toEqual([{ state: 'accepted', count: erased }]);
  expect(new Set(vendors.to('/actions/delete-permanent').map(({ path }) => path)).size).toBe(erased);
  const of = (connector: string, state: string) =>
    rows.find((row) => row.connector === connector && row.state === state)?.count ?? 0;
  expect([of('n8n', 'accepted'), of('hubspot', 'accepted')]).toEqual([facts, facts]);
  expect(of('mailchimp', 'accepted') + of('mailchimp', 'unknown')).toBe(facts);
  // The kills did hit something.
  expect(of('mailchimp', 'unknown')).toBeGreaterThan(0);
  await vendors.close();
  await folder.remove();
}, 180_000);
