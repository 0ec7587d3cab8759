import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { openPgliteDb } from '../../backend/stores/pglite-db.ts';
import { openPostgresDb } from '../../backend/stores/postgres-db.ts';
import type { Db } from '../../backend/stores/db.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { mailSink, type MailSink } from './fixtures/mail-sink.ts';
import { offered } from './fixtures/offered.ts';
import { startPostgres } from './fixtures/start-postgres.ts';
import { startServer, type StartedServer } from './fixtures/start-server.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const acceptances = 20;
/** Together twenty-one acceptances cut off at a random point. */
const killedRounds = 7;
const acceptedAtOnce = 3;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let mail: MailSink;
beforeAll(async () => {
  folder = await temporaryFolder();
  mail = await mailSink();
  // Open at all hours and without a night, so that the test tells no time of day.
  const hours = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00' }];
  const clinic = clinicWith({
    waitlist: { leadMinutes: 0, quiet: { from: '00:00', to: '00:00' } },
    practitioners: [
      {
        ...{ id: 'oak', name: 'Dr Chêne', services: ['short', 'long'] },
        hours: hours.map((entry) => ({ ...entry, location: 'main' })),
      },
    ],
  });
  await writeFile(join(folder.path, 'clinic.yaml'), stringify(clinic));
});
afterAll(async () => {
  await mail.close();
  await folder.remove();
});

const start = (env: NodeJS.ProcessEnv = {}) =>
  startServer({
    ...{ PARCOURS_CONFIG: join(folder.path, 'clinic.yaml'), PARCOURS_DATA: join(folder.path, 'data') },
    ...{ PARCOURS_SMTP_URL: mail.url, ...env },
  });

/** The statuses of two appointments, and how much of the diary they take between them. */
async function stateOf(db: Db, later: string, earlier: string) {
  const rows = await db.query<{ id: string; status: string }>(
    'select id, status from booking where id = any($1::uuid[])',
    [[later, earlier]],
  );
  const taken = await db.query('select id from occupancy where booking_id = any($1::uuid[])', [
    [later, earlier],
  ]);
  const statusOf = (id: string) => rows.find((row) => row.id === id)?.status;
  return { later: statusOf(later), earlier: statusOf(earlier), taken: taken.length };
}

async function expectOneWinner(servers: readonly StartedServer[], name: string) {
  const { later, token, offerId } = await offered(servers[0] as StartedServer, mail, name);
  const answers = await Promise.all(
    Array.from({ length: acceptances }, (_, index) => servers[index % servers.length]?.waiting.accept(token)),
  );
  const bodies = await Promise.all(
    answers.map(async (answer) => (await answer?.json()) as { code?: string }),
  );
  expect(bodies.map(({ code = 'booked' }) => code).sort()).toEqual([
    'booked',
    ...Array<string>(acceptances - 1).fill('offer_taken'),
  ]);
  return { later: later.id, offerId };
}

describe('twenty acceptances of one offer at once', () => {
  it('have one winner in an embedded database', { timeout: 60_000 }, async () => {
    const server = await start();
    const pairs = [];
    for (const name of ['un', 'deux', 'trois']) pairs.push(await expectOneWinner([server], name));
    await server.server.kill('SIGTERM');
    const db = await openPgliteDb(join(folder.path, 'data', 'database'));
    for (const { later, offerId } of pairs) {
      const state = await stateOf(db, later, offerId);
      expect(state).toEqual({ later: 'cancelled', earlier: 'booked', taken: 1 });
    }
    await db.close();
  });

  it('have one winner in PostgreSQL with three processes', { timeout: 120_000 }, async (context) => {
    const postgres = await startPostgres();
    if (typeof postgres === 'string') return context.skip(postgres);
    const env = { DATABASE_URL: postgres.url, PARCOURS_DATA: join(folder.path, 'postgres') };
    const servers = await Promise.all([1, 2, 3].map(() => start(env)));
    const db = openPostgresDb(postgres.url);
    for (const name of ['quatre', 'cinq', 'six', 'sept', 'huit']) {
      const { later, offerId } = await expectOneWinner(servers, name);
      const state = await stateOf(db, later, offerId);
      expect(state).toEqual({ later: 'cancelled', earlier: 'booked', taken: 1 });
    }
    // Three processes look at one list: every person was offered one time, and told of it once.
    const offers = await db.query<{ offers: number; messages: number }>(
      `select (select count(*) from offer)::integer as offers,
              (select count(*) from send where step = 'offer-email')::integer as messages`,
    );
    expect(offers).toEqual([{ offers: 5, messages: 5 }]);
    await db.close();
    await Promise.all(servers.map(({ server }) => server.kill('SIGKILL')));
    await postgres.stop();
  });
});

describe('a backend killed while an offer is accepted', () => {
  it('leaves never both appointments and never neither', { timeout: 300_000 }, async () => {
    const data = join(folder.path, 'killed');
    const seen: { isAccepted: boolean; wasAnswered: boolean }[] = [];
    for (let round = 0; round < killedRounds; round += 1) {
      const started = await start({ PARCOURS_DATA: data });
      const pairs = [];
      for (let nth = 0; nth < acceptedAtOnce; nth += 1)
        pairs.push(await offered(started, mail, `tue-${round}-${nth}`));
      const answers = pairs.map(async ({ token }) => {
        await delay(Math.random() * 20);
        return started.waiting.accept(token).then(
          ({ status }) => status === 201,
          () => false,
        );
      });
      await delay(10 + Math.random() * 60);
      await started.server.kill('SIGKILL');
      const wereAnswered = await Promise.all(answers);

      const db = await openPgliteDb(join(data, 'database'));
      for (const [index, { later, offerId }] of pairs.entries()) {
        const state = await stateOf(db, later.id, offerId);
        const isAccepted = state.earlier !== undefined;
        expect(state).toEqual(
          isAccepted
            ? { later: 'cancelled', earlier: 'booked', taken: 1 }
            : { later: 'booked', earlier: undefined, taken: 1 },
        );
        const wasAnswered = wereAnswered[index] ?? false;
        if (wasAnswered) expect(isAccepted).toBe(true);
        seen.push({ isAccepted, wasAnswered });
      }
      await db.close();
    }
    // The kills came before and after; how often which is for chance.
    process.stdout.write(
      `killed during ${seen.length} acceptances: ${seen.filter(({ isAccepted }) => isAccepted).length} accepted, ` +
        `${seen.filter(({ wasAnswered }) => wasAnswered).length} answered\n`,
    );
  });
});
