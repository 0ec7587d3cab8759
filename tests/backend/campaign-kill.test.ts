import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignStore } from '../../backend/stores/campaign-store.ts';
import type { Db } from '../../backend/stores/db.ts';
import { openDatabase, openStorage, type StorageLocation } from '../../backend/stores/open-storage.ts';
import { campaignDraft } from './fixtures/campaign-draft.ts';
import { contactsIn, visitsIn } from './fixtures/people-in.ts';
import { startPostgres } from './fixtures/start-postgres.ts';
import { startProcess } from './fixtures/start-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const worker = fileURLToPath(new URL('fixtures/worker-backend.ts', import.meta.url));
const postgres = await startPostgres();
if (typeof postgres === 'string') process.stdout.write(`PostgreSQL tests are left out: ${postgres}\n`);

const plannedAt = '2027-03-01T09:30:00+01:00';
const offset = () => String(Date.parse('2027-03-01T10:00:00+01:00') - Date.now());

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  if (typeof postgres !== 'string') await postgres.stop();
  await folder.remove();
});

/** Has a newsletter planned for some patients, every fifth of whom shares an address, and as many who signed up. */
async function planFor(storage: StorageLocation, patients: number): Promise<number> {
  const opened = await openStorage(storage, () => {});
  const { db } = opened;
  await visitsIn(
    db,
    'north',
    Array.from({ length: patients }, (_, index) => ({
      ...{ given: `Prénom${index}`, email: `p${index % 5 === 4 ? index - 1 : index}@patient.example` },
      birthDate: new Date(Date.UTC(1940, 0, 1 + index)).toISOString().slice(0, 10),
      ...{ start: '2027-01-05T09:00:00+01:00', decisions: [['newsletter', 'given']] as const },
    })),
  );
  await contactsIn(
    db,
    'north',
    Array.from({ length: patients }, (_, index) => ({ email: `c${index}@reader.example` })),
  );
  const store = campaignStore(db);
  const id = randomUUID();
  const nowMs = Date.parse(plannedAt);
  await store.save('north', { id, draft: campaignDraft() }, nowMs);
  await store.plan('north', { id, sendAtMs: nowMs }, nowMs);
  await opened.queue.stop();
  await db.close();
  return patients - Math.floor(patients / 5) + patients;
}

async function expectEachOnce(db: Db, log: string, people: number): Promise<void> {
  const sent = (await readFile(log, 'utf8')).split('\n').filter(Boolean);
  expect(new Set(sent).size).toBe(sent.length);
  expect(sent).toHaveLength(people);
  const [row] = await db.query<Record<string, number | string>>(
    `select (select state from campaign) as state, (select count(*)::integer from campaign_recipient) as recipients,
            (select count(distinct key)::integer from journey_run where journey = 'campaign') as runs,
            (select count(*)::integer from send where template = 'campaign' and state = 'accepted') as accepted`,
  );
  expect(row).toEqual({ state: 'sent', recipients: people, runs: people, accepted: people });
}

const linesOf = async (log: string) => (await readFile(log, 'utf8')).split('\n').length - 1;

describe('a newsletter whose process is killed again and again', () => {
  it('reaches each address exactly once', { timeout: 180_000 }, async () => {
    const storage = { folder: join(folder.path, 'database') };
    const log = join(folder.path, 'provider.log');
    await writeFile(log, '');
    const people = await planFor(storage, 150);
    // Before the first part of the audience is made, and then while messages go out and the next parts follow.
    for (const more of [0, 1, 20, 60, 40]) {
      const before = await linesOf(log);
      const killed = startProcess(worker, [storage.folder, log, offset()]);
      await killed.line(/^ready/);
      await expect
        .poll(() => linesOf(log), { timeout: 30_000, interval: 1 })
        .toBeGreaterThanOrEqual(before + more);
      await delay(Math.random() * 15);
      await killed.kill('SIGKILL');
    }
    // The kills came where they were meant to: in the middle.
    expect(await linesOf(log)).toBeLessThan(people);
    const last = startProcess(worker, [storage.folder, log, offset()]);
    await last.line(/^ready/);
    await expect.poll(() => linesOf(log), { timeout: 90_000, interval: 50 }).toBe(people);
    await delay(1_000); // time for one too many
    await last.kill('SIGTERM');
    const db = await openDatabase(storage);
    await expectEachOnce(db, log, people);
    await db.close();
  });
});

describe.skipIf(typeof postgres === 'string')(
  'a newsletter on three processes, two of which are killed',
  () => {
    it('reaches each address exactly once', { timeout: 240_000 }, async () => {
      const databaseUrl = typeof postgres === 'string' ? '' : postgres.url;
      const log = join(folder.path, 'provider-of-three.log');
      await writeFile(log, '');
      const people = await planFor({ databaseUrl }, 600);
      const workers = [1, 2, 3].map(() => startProcess(worker, [databaseUrl, log, offset()]));
      await Promise.all(workers.map((each) => each.line(/^ready/)));
      await expect.poll(() => linesOf(log), { timeout: 60_000, interval: 5 }).toBeGreaterThan(people / 4);
      await Promise.all([workers[0]?.kill('SIGKILL'), workers[1]?.kill('SIGKILL')]);
      await expect.poll(() => linesOf(log), { timeout: 120_000, interval: 200 }).toBe(people);
      await delay(1_000);
      await workers[2]?.kill('SIGTERM');
      const db = await openDatabase({ databaseUrl });
      await expectEachOnce(db, log, people);
      await db.close();
    });
  },
);
