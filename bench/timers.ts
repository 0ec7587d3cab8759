/**
 * A million timers wait on PostgreSQL: how many runs a second get another time, and how many timers that are due are
 * taken? `node bench/timers.ts [timers]`.
 *
 * A run is moved as the engine moves it: `journeyStore.save` with the commands of a move, twenty runs a transaction as a
 * worker takes its jobs, four transactions at once. What is due is taken by the code that the backend polls with. Beside it,
 * in turns, jobs of pg-boss that wait for their time and are moved by their key. PostgreSQL syncs every commit to the
 * disk; it has the memory that whoever keeps a million timers gives it.
 */
import { randomInt } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import type { JourneyCommand, JourneyRun } from '../backend/journeys/run.ts';
import type { Db } from '../backend/stores/db.ts';
import { dueWork } from '../backend/stores/due-work.ts';
import type { JobQueue } from '../backend/stores/job-queue.ts';
import { journeyStore } from '../backend/stores/journey-store.ts';
import { openStorage } from '../backend/stores/open-storage.ts';
import { startPostgres } from '../tests/backend/fixtures/start-postgres.ts';
import { atOnce, inTurns, judge, perSecond } from './rounds.ts';

const timers = Number(process.argv[2] ?? 1_000_000);
const [movesARound, claimsARound, rounds] = [8_000, Math.min(60_000, timers / 10), 5];
const [transactionsAtOnce, runsATransaction] = [4, 20];
const [bossJobs, bossMoves] = [20_000, 40];
const goals = { movesPerSecond: 4_000, claimsPerSecond: 30_000 };
const startMs = Date.parse('2027-03-01T08:00:00Z');
/** Each timer is due so long after the one before. */
const apartMs = 1_000;

const postgres = await startPostgres({ fsync: 'on', shared_buffers: '1GB', max_wal_size: '4GB' });
if (typeof postgres !== 'string') {
  const { db, queue } = await openStorage({ databaseUrl: postgres.url }, () => undefined);
  const boss = new PgBoss({ connectionString: postgres.url, schema: 'peer', schedule: false });
  try {
    await boss.start();
    await letWait(db);
    await letBossWait(boss);
    await moves(db, boss);
    await claims(db, queue);
  } finally {
    await boss.stop({ graceful: false });
    await queue.stop();
    await db.close();
    await postgres.stop();
  }
}

function idOf(at: number): string {
  return `00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
}

async function letWait(db: Db): Promise<void> {
  // What the server checks row by row would double the time of filling it.
  await db.tx(async (sql) => {
    await sql.query('set local session_replication_role = replica');
    await sql.query(
      `insert into journey_run
         (id, clinic_id, journey, definition_version, key, status, waiting_at, version, start_at, end_at, time_zone,
          entered_at, changed_at, round, person)
       select id, 'bench', 'appointment-reminder', 1, id, 'active', 'day-before', 1, due + interval '1 day',
              due + interval '1 day', 'Europe/Paris', $1, $1, 1, 'p' || at
         from (select at, ('00000000-0000-4000-8000-' || lpad(to_hex(at), 12, '0'))::uuid as id,
                      $1::timestamptz + at * $2::float * interval '1 ms' as due
                 from generate_series(1, $3::integer) as at) as run`,
      [new Date(startMs).toISOString(), apartMs, timers],
    );
    await sql.query(
      `insert into timer (run_id, step, version, due_at)
       select id, 'day-before', 1, start_at - interval '1 day' from journey_run`,
    );
  });
  await db.query('vacuum analyze');
}

function keyOf(at: number): string {
  return `run-${at}`;
}

async function letBossWait(boss: PgBoss): Promise<void> {
  await boss.createQueue('delayed');
  const jobs = Array.from({ length: bossJobs }, (_, at) => ({
    ...{ data: { run: idOf(at) }, singletonKey: keyOf(at) },
    startAfter: new Date(Date.now() + 86_400_000 + at * apartMs),
  }));
  for (let from = 0; from < jobs.length; from += 1_000)
    await boss.insert('delayed', jobs.slice(from, from + 1_000));
  await boss.getDb().executeSql('vacuum analyze');
}

/** What the engine has done when an appointment gets another time and no message says so. */
function commandsOf({ anchors, version }: JourneyRun): JourneyCommand[] {
  return [
    { kind: 'cancel-timers' },
    { kind: 'withdraw-tasks' },
    { kind: 'drop-planned', code: 'moved' },
    { kind: 'set-timer', step: 'day-before', dueMs: anchors.startMs - 86_400_000, version },
  ];
}

async function moves(db: Db, boss: PgBoss): Promise<void> {
  let version = 1;
  const rates = await inTurns(
    [
      {
        name: 'ours',
        round: () => {
          version += 1;
          // Nobody moves in the order of the table; no run twice, which would have one wait for the other.
          const first = randomInt(timers);
          const runs = Array.from({ length: movesARound }, (_, at) =>
            moved(1 + ((first + at * 7_919) % timers), version),
          );
          return perSecond(movesARound, () =>
            atOnce(parts(runs), transactionsAtOnce, (some) => saveAll(db, some)),
          );
        },
      },
      {
        name: 'pg-boss',
        round: () => {
          const jobs = Array.from({ length: bossMoves }, () => randomInt(bossJobs));
          const startAfter = new Date(Date.now() + 172_800_000);
          const move = async (at: number) => {
            const { jobs: changed } = await boss.update('delayed', undefined, {
              singletonKey: keyOf(at),
              startAfter,
            });
            if (changed.length === 0) throw new Error('A job was not moved.');
          };
          return perSecond(bossMoves, () => atOnce(jobs, transactionsAtOnce, move));
        },
      },
    ],
    rounds,
  );
  const [ours = 0, peer = 0] = ['ours', 'pg-boss'].map((name) => rates.get(name));
  console.log(`${timers.toLocaleString('en')} timers wait on PostgreSQL, median of ${rounds} rounds`);
  judge('  runs that get another time', `${ours.toFixed(0)} /s`, {
    text: `>= ${goals.movesPerSecond} /s`,
    isMet: ours >= goals.movesPerSecond,
  });
  const times = `ours ${(ours / peer).toFixed(0)} ×`;
  judge(
    `  jobs of pg-boss moved by their key, ${bossJobs.toLocaleString('en')} wait`,
    `${peer.toFixed(0)} /s, ${times}`,
  );
}

function moved(at: number, version: number): JourneyRun {
  const dueMs = startMs + at * apartMs + version * 3_600_000;
  const times = { startMs: dueMs + 86_400_000, endMs: dueMs + 86_400_000, timeZone: 'Europe/Paris' };
  return {
    ...{
      id: idOf(at),
      clinic: 'bench',
      journey: 'appointment-reminder',
      definitionVersion: 1,
      key: idOf(at),
    },
    ...{
      round: 1,
      person: `p${at}`,
      status: 'active',
      waitingAt: 'day-before',
      version,
      rebased: version - 1,
    },
    anchors: { ...times, enteredMs: startMs },
  };
}

function parts(runs: readonly JourneyRun[]): JourneyRun[][] {
  return Array.from({ length: Math.ceil(runs.length / runsATransaction) }, (_, at) =>
    runs.slice(at * runsATransaction, (at + 1) * runsATransaction),
  );
}

function saveAll(db: Db, runs: readonly JourneyRun[]): Promise<void> {
  return db.tx(async (sql) => {
    const store = journeyStore(sql, { queue: { enqueue: () => Promise.resolve() }, newId: () => '' });
    for (const run of runs) await store.save(run, commandsOf(run), { class: 'care', nowMs: startMs });
  });
}

async function claims(db: Db, queue: JobQueue): Promise<void> {
  let dueMs = startMs + 1_000 * apartMs;
  const contender = (name: string, to: Pick<JobQueue, 'enqueue'>) => ({
    name,
    async round() {
      const work = dueWork(db, { ...queue, ...to });
      dueMs += claimsARound * apartMs;
      let [taken, seconds] = [0, 0];
      for (;;) {
        const started = performance.now();
        const some = await work.enqueueDue(dueMs);
        seconds += (performance.now() - started) / 1000;
        taken += some;
        if (some === 0) return taken / seconds;
        // The part of the workers, who are not what is measured here.
        await db.query(`update timer set state = 'fired' where state = 'queued'`);
      }
    },
  });
  const rates = await inTurns(
    [contender('alone', { enqueue: () => Promise.resolve() }), contender('jobs', { enqueue: queue.enqueue })],
    3,
  );
  const [alone = 0, jobs = 0] = ['alone', 'jobs'].map((name) => rates.get(name));
  judge('  timers that are due, taken', `${alone.toFixed(0)} /s`, {
    text: `>= ${goals.claimsPerSecond} /s`,
    isMet: alone >= goals.claimsPerSecond,
  });
  judge('  timers that are due, taken and made jobs of', `${jobs.toFixed(0)} /s`);
}
