/**
 * How many steps of journeys do three processes take on one PostgreSQL, beside one? `node bench/workers.ts [steps]`.
 *
 * A step is the real one: the timer of the day before is taken, the run and the appointment are read, the reminder is
 * planned with its job and the run stored, all in the transaction of the job. PostgreSQL syncs every commit to the disk.
 *
 * A step computes little and waits for the database, so what several processes gain hangs on how far it is. It is
 * measured at one millisecond each way, as between two machines, by a proxy; that is the figure of the goal. Beside it, the
 * same on this machine, where server and processes share the same cores: there three can only gain what one leaves idle.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { appointmentReminder } from '../backend/journeys/definitions/appointment-reminder.ts';
import { openStorage, type Storage } from '../backend/stores/open-storage.ts';
import { startPostgres } from '../tests/backend/fixtures/start-postgres.ts';
import { inTurns, judge, perSecond } from './rounds.ts';

/** Batches of twenty that three share evenly. */
const steps = Number(process.argv[2] ?? 480);
const rounds = 3;
const goal = 2.5;
const eachWayMs = 1;

const postgres = await startPostgres({ fsync: 'on' });
if (typeof postgres !== 'string') {
  const storage = await openStorage({ databaseUrl: postgres.url }, () => undefined);
  const far = await farFrom(Number(new URL(postgres.url).port));
  const farUrl = new URL(postgres.url);
  farUrl.port = String(far.port);
  try {
    console.log(
      `Steps of journeys on PostgreSQL, ${availableParallelism()} cores, median of ${rounds} rounds`,
    );
    await measure('  the database 2 ms away', { storage, url: farUrl.href, goal });
    await measure('  the database on this machine', { storage, url: postgres.url });
  } finally {
    far.close();
    await storage.queue.stop();
    await storage.db.close();
    await postgres.stop();
  }
}

interface Measured {
  storage: Storage;
  url: string;
  goal?: number;
}

async function measure(label: string, { storage, url, goal: least }: Measured): Promise<void> {
  const contender = (processes: number) => ({
    name: String(processes),
    async round() {
      const workers = await Promise.all(Array.from({ length: processes }, () => startWorker(url)));
      const work = await makeDue(storage);
      const rate = await perSecond(steps, work);
      await Promise.all(workers.map(stopWorker));
      return rate;
    },
  });
  const rates = await inTurns([contender(1), contender(3)], rounds);
  const [one = 0, three = 0] = ['1', '3'].map((name) => rates.get(name));
  judge(`${label}, one process`, `${one.toFixed(0)} /s`);
  judge(
    `${label}, three`,
    `${three.toFixed(0)} /s, ${(three / one).toFixed(2)} ×`,
    least === undefined ? undefined : { text: `>= ${least} × one`, isMet: three >= least * one },
  );
}

/** @returns Hands the steps to the workers, and waits until all are taken. */
async function makeDue({ db, queue }: Storage): Promise<() => Promise<void>> {
  await db.query('truncate booking, journey_run, timer, send, desk_task cascade');
  const timers = await db.tx(async (sql) => {
    await sql.query(
      `insert into booking
         (id, clinic_id, status, service_id, practitioner_id, location_id, mode, start_at, end_at,
          given, family, birth_date, email, phone, locale, notices, booked_at, audience)
       select gen_random_uuid(), 'bench', 'booked', 'visit', 'oak', 'main', 'AMB',
              '2027-03-20T10:00:00+01:00', '2027-03-20T10:20:00+01:00', 'Camille', 'Essai' || n, '1980-02-29',
              'p' || n || '@patient.example', '+33612345678', 'fr', '[]', '2027-03-01T08:00:00+01:00', 'new'
         from generate_series(1, $1::integer) as n`,
      [steps],
    );
    await sql.query(
      `insert into journey_run
         (id, clinic_id, journey, definition_version, key, status, waiting_at, version, start_at, end_at, time_zone,
          entered_at, changed_at, round, person)
       select gen_random_uuid(), 'bench', $1, $2, id, 'active', 'day-before', 1, start_at, end_at, 'Europe/Paris',
              booked_at, booked_at, 1, id from booking`,
      [appointmentReminder.id, appointmentReminder.version],
    );
    return sql.query<{ timer: string }>(
      `insert into timer (run_id, step, version, due_at, state)
       select id, 'day-before', 1, start_at - interval '1 day', 'queued' from journey_run returning id::text as timer`,
    );
  });
  await db.query('vacuum analyze');
  return async () => {
    await db.tx((sql) => queue.enqueue(sql, 'timer', timers));
    for (;;) {
      const [row] = await db.query<{ left: number }>(
        `select count(*)::integer as left from journey_run where status = 'active'`,
      );
      if (row?.left === 0) break;
      await delay(10);
    }
    const [row] = await db.query<{ planned: number }>('select count(*)::integer as planned from send');
    if (row?.planned !== steps) throw new Error(`Of ${steps} reminders ${row?.planned} are planned.`);
  };
}

function startWorker(url: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'workers-worker.ts'), [url]);
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`A worker ended with ${code}.`)));
  });
}

function stopWorker(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** Makes a port of this machine as far as another machine: every byte takes its time, each way. */
async function farFrom(port: number): Promise<{ port: number; close: () => void }> {
  const pass = (from: Socket, to: Socket) => {
    from.on('data', (bytes) => void setTimeout(() => to.write(bytes), eachWayMs));
    from.on('close', () => void setTimeout(() => to.destroy(), eachWayMs));
    from.on('error', () => to.destroy());
    from.setNoDelay(true);
  };
  const server = createServer((near) => {
    const real = connect(port, '127.0.0.1');
    pass(near, real);
    pass(real, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
