import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../backend/stores/db.ts';
import { openDatabase, openStorage, type StorageLocation } from '../../backend/stores/open-storage.ts';
import { startPostgres } from './fixtures/start-postgres.ts';
import { startProcess } from './fixtures/start-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const worker = fileURLToPath(new URL('fixtures/worker-backend.ts', import.meta.url));
const postgres = await startPostgres();

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  if (typeof postgres !== 'string') await postgres.stop();
  await folder.remove();
});

/** What every patient of the story gets, in the order of the names. */
const messages = ['confirmation', 'reminder', 'welcome'];

describe.skipIf(typeof postgres === 'string')(
  '3,000 runs on three processes, two of which are killed',
  () => {
    const runs = 3_000;

    it('lose no message and send none twice', { timeout: 240_000 }, async () => {
      const storage = { databaseUrl: typeof postgres === 'string' ? '' : postgres.url };
      const log = join(folder.path, 'provider.log');
      await writeFile(log, '');
      await bookMany(storage, runs);
      const db = await openDatabase(storage);
      // As they are booked, and again when the day before has come.
      for (const [instant, sent, settled] of [
        ['2027-03-01T09:00:00+01:00', 0, runs],
        ['2027-03-19T12:00:00+01:00', runs, 3 * runs],
      ] as const) {
        const offset = Date.parse(instant) - Date.now();
        const workers = [1, 2, 3].map(() => startProcess(worker, [storage.databaseUrl, log, String(offset)]));
        await Promise.all(workers.map((each) => each.line(/^ready/)));
        const lines = async () => (await readFile(log, 'utf8')).split('\n').length - 1;
        await expect.poll(lines, { timeout: 60_000, interval: 5 }).toBeGreaterThan(sent + runs / 3);
        await Promise.all([workers[0]?.kill('SIGKILL'), workers[1]?.kill('SIGKILL')]);
        await expect.poll(() => settledOf(db), { timeout: 120_000, interval: 500 }).toBe(settled);
        await workers[2]?.kill('SIGTERM');
      }
      await expectAllOnce(db, { log, runs });
      await db.close();
    });
  },
);

describe('twenty kills of the process that has the database to itself', () => {
  const runs = 60;

  it('lose no message and send none twice', { timeout: 240_000 }, async () => {
    const storage = { folder: join(folder.path, 'embedded') };
    const log = join(folder.path, 'embedded.log');
    await writeFile(log, '');
    await bookMany(storage, runs);
    const startAt = (instant: string) =>
      startProcess(worker, [storage.folder, log, String(Date.parse(instant) - Date.now())]);
    const lines = async () => (await readFile(log, 'utf8')).split('\n').length - 1;
    for (let kill = 0; kill < 20; kill += 1) {
      const before = await lines();
      // Half of them while the bookings are confirmed, half while they are recalled.
      const killed = startAt(kill < 10 ? '2027-03-01T09:00:00+01:00' : '2027-03-19T12:00:00+01:00');
      await killed.line(/^ready/);
      await expect
        .poll(lines, { timeout: 10_000, interval: 1 })
        .toBeGreaterThan(before)
        .catch(() => undefined);
      await killed.kill('SIGKILL');
    }
    const last = startAt('2027-03-19T12:00:00+01:00');
    await expect
      .poll(async () => new Set((await readFile(log, 'utf8')).split('\n')).size - 1, { timeout: 60_000 })
      .toBe(3 * runs);
    await last.kill('SIGTERM');
    const db = await openDatabase(storage);
    await expectAllOnce(db, { log, runs });
    await db.close();
  });
});

async function settledOf(db: Db): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(distinct (run_id, step))::integer as count from send where state = 'accepted'`,
  );
  return row?.count ?? 0;
}

/** The log of the provider is what patients got; the ledger must say the same. */
async function expectAllOnce(db: Db, { log, runs }: { log: string; runs: number }): Promise<void> {
  const got = (await readFile(log, 'utf8')).split('\n').filter(Boolean);
  expect(got.length - new Set(got).size, 'sent twice').toBe(0);
  const ledger = await db.query<{ key: string; step: string }>(
    `select run_id || '/' || step as key, step from send where state = 'accepted'`,
  );
  expect(new Set(ledger.map(({ key }) => key)), 'the ledger and the provider').toEqual(new Set(got));
  const perStep = messages.map((step) => ledger.filter((row) => row.step === step).length);
  expect(perStep, 'lost').toEqual(messages.map(() => runs));
  const [open] = await db.query<{ count: number }>(
    `select count(*)::integer as count from send where state in ('planned', 'attempting')`,
  );
  expect(open?.count, 'still open').toBe(0);
}

/** Patients who come for the first time, all of one day and each another person, with the facts that tell of them. */
async function bookMany(storage: StorageLocation, count: number): Promise<void> {
  const { db, queue } = await openStorage(storage, () => undefined);
  const ids = Array.from({ length: count }, (_, index) => index);
  await db.tx(async (sql) => {
    const rows = await sql.query<{ id: string }>(
      `insert into booking
         (id, clinic_id, status, service_id, practitioner_id, location_id, mode, start_at, end_at,
          given, family, birth_date, email, phone, locale, notices, booked_at, audience)
       select gen_random_uuid(), 'north', 'booked', 'short', 'oak', 'main', 'AMB',
              '2027-03-20T10:00:00+01:00', '2027-03-20T10:20:00+01:00', 'Camille', 'Essai' || n, '1980-02-29',
              'p' || n || '@patient.example', '+33612345678', 'fr', '[]', '2027-03-01T08:00:00+01:00', 'new'
         from jsonb_array_elements_text($1::jsonb) as n returning id::text as id`,
      [JSON.stringify(ids)],
    );
    const facts = rows.map(({ id }) => ({ clinic: 'north', source: '/clinics/north', id }));
    await sql.query(
      `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at)
       select 'north', '/clinics/north', id, 'appointment.booked', id, 'fact',
              jsonb_build_object('appointmentId', id, 'start', '2027-03-20T10:00:00+01:00',
                'end', '2027-03-20T10:20:00+01:00', 'timezone', 'Europe/Paris', 'service', 'short',
                'practitioner', 'oak', 'location', 'main', 'mode', 'AMB'),
              '2027-03-01T08:00:00+01:00', '2027-03-01T08:00:00+01:00'
         from jsonb_array_elements_text($1::jsonb) as id`,
      [JSON.stringify(rows.map(({ id }) => id))],
    );
    await queue.enqueue(sql, 'fact', facts);
  });
  await queue.stop();
  await db.close();
}
