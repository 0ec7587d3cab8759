import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appointmentReminder } from '../../backend/journeys/definitions/appointment-reminder.ts';
import { fireTimer } from '../../backend/journeys/fire-timer.ts';
import type { FactRef } from '../../backend/journeys/journey-ports.ts';
import type { JourneyCommand } from '../../backend/journeys/run.ts';
import { journeyRegistry } from '../../backend/journeys/registry.ts';
import { startJourneys } from '../../backend/journeys/start-journeys.ts';
import type { Db, Sql } from '../../backend/stores/db.ts';
import { dueWork } from '../../backend/stores/due-work.ts';
import type { JobQueue } from '../../backend/stores/job-queue.ts';
import { journeyStore } from '../../backend/stores/journey-store.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const nowMs = Date.parse('2027-03-01T08:00:00+01:00');
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let db: Db;
const jobs: object[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  db = await openDatabase({ folder: folder.path });
});
afterAll(async () => {
  await db.close();
  await folder.remove();
});

const engine = (sql: Sql) => ({
  store: journeyStore(sql, {
    queue: { enqueue: (_sql, _queue, added) => Promise.resolve(void jobs.push(...added)) },
    newId: randomUUID,
  }),
  journeys: journeyRegistry([appointmentReminder]),
  ...{ isOff: () => false },
  ...{ nowMs, newId: randomUUID, calendarOf: () => undefined, timeZoneOf: () => 'Europe/Paris' },
  subjectOf: async () => ({ person: 'p', facts: {}, getsSms: true }),
});
async function stated(type: string, appointmentId: string): Promise<FactRef> {
  const ref = { clinic: 'north', source: '/clinics/north', id: randomUUID() };
  const data = {
    ...{
      appointmentId,
      start: '2027-03-10T09:30:00+01:00',
      end: '2027-03-10T09:50:00+01:00',
      timezone: 'Europe/Paris',
    },
    ...{ service: 'short', practitioner: 'oak', location: 'main', mode: 'AMB' },
  };
  await db.query(
    `insert into event (clinic_id, source, id, type, trust, data, occurred_at, received_at)
     values ($1, $2, $3, $4, 'fact', $5::jsonb, now(), now())`,
    [ref.clinic, ref.source, ref.id, type, JSON.stringify(data)],
  );
  return ref;
}
const tell = (ref: FactRef) => db.tx((sql) => startJourneys(ref, engine(sql)));
const fire = (timer: string) => db.tx((sql) => fireTimer(timer, engine(sql)));
const runsOf = (key: string) =>
  db.query('select status, waiting_at, version from journey_run where key = $1', [key]);
const timersOf = (key: string) =>
  db.query<{ id: string; state: string; due: string }>(
    `select timer.id::text as id, state, to_char(timer.due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as due
       from timer join journey_run on journey_run.id = run_id where key = $1 order by timer.id`,
    [key],
  );
const sendsOf = (key: string) =>
  db.query(
    'select step, send.state from send join journey_run on journey_run.id = run_id where key = $1 order by step',
    [key],
  );

describe('a fact', () => {
  it('begins a journey once, however often it is told or stated', async () => {
    const key = randomUUID();
    const ref = await stated('appointment.booked', key);
    await tell(ref);
    await tell(ref);
    await tell(await stated('appointment.booked', key));
    expect(await runsOf(key)).toEqual([{ status: 'active', waiting_at: 'day-before', version: 1 }]);
    expect(await timersOf(key)).toMatchObject([{ state: 'pending', due: '2027-03-09 08:30' }]);
    expect(await sendsOf(key)).toEqual([{ step: 'confirmation', state: 'planned' }]);
  });

  it('leaves nothing behind when its transaction fails', async () => {
    const key = randomUUID();
    const ref = await stated('appointment.booked', key);
    const failing = db.tx(async (sql) => {
      await startJourneys(ref, engine(sql));
      throw new Error('the process ran out of memory');
    });
    await expect(failing).rejects.toThrow('out of memory');
    expect([await runsOf(key), await timersOf(key)]).toEqual([[], []]);
    await tell(ref); // it was not taken, so it can be told again
    expect(await runsOf(key)).toHaveLength(1);
  });

  it('that the appointment is cancelled ends its journey and its timers', async () => {
    const key = randomUUID();
    await tell(await stated('appointment.booked', key));
    await tell(await stated('appointment.cancelled', key));
    expect(await runsOf(key)).toEqual([{ status: 'exited', waiting_at: null, version: 2 }]);
    expect(await timersOf(key)).toMatchObject([{ state: 'cancelled' }]);
  });
});

describe('what a step has done', () => {
  const setTimer = { kind: 'set-timer', step: 'day-before', dueMs: nowMs, version: 2 } as const;
  const saved = async (key: string, commands: JourneyCommand[]) => {
    await tell(await stated('appointment.booked', key));
    await db.tx(async (sql) => {
      const { store } = engine(sql);
      const [run] = await store.findRunsAbout('north', key);
      if (run) await store.save({ ...run, version: 2 }, commands, { class: 'care', nowMs });
    });
    return timersOf(key);
  };

  it('ends what was, and not what it begins', async () => {
    const timers = await saved(randomUUID(), [{ kind: 'cancel-timers' }, setTimer]);
    expect(timers.map(({ state }) => state)).toEqual(['cancelled', 'pending']);
  });

  it('is refused where something would be ended that has only just begun', async () => {
    await expect(saved(randomUUID(), [setTimer, { kind: 'cancel-timers' }])).rejects.toThrow('comes after');
  });
});

describe('timers that are due', () => {
  it('are left where they are while the workers have enough', async () => {
    await db.query(`update timer set state = 'cancelled' where state <> 'fired'`);
    const work = dueWork(db, { enqueue: () => Promise.resolve() } as unknown as JobQueue);
    const [run] = await db.query<{ id: string }>('select id from journey_run limit 1');
    await db.query(
      `insert into timer (run_id, step, version, due_at)
       select $1, 'day-before', 9, $2::timestamptz - at * interval '1 ms' from generate_series(1, 5500) as at`,
      [run?.id, new Date(nowMs).toISOString()],
    );
    const taken: number[] = [];
    for (let look = 0; look < 4; look += 1) taken.push(await work.enqueueDue(nowMs));
    expect(taken).toEqual([2_000, 2_000, 1_000, 0]);
    await db.query(`update timer set state = 'fired' where state = 'queued'`);
    expect(await work.enqueueDue(nowMs)).toBe(500);
    await db.query(`update timer set state = 'fired' where version = 9`);
  });
});

describe('a timer', () => {
  it('fires once', async () => {
    const key = randomUUID();
    await tell(await stated('appointment.booked', key));
    const [timer] = await timersOf(key);
    await fire(timer?.id ?? ''); // not due: nobody queued it
    expect(await sendsOf(key)).toHaveLength(1);
    await db.query(`update timer set state = 'queued' where id = $1`, [timer?.id]);
    await fire(timer?.id ?? '');
    await fire(timer?.id ?? '');
    expect(await sendsOf(key)).toEqual([
      { step: 'confirmation', state: 'planned' },
      { step: 'reminder', state: 'planned' },
    ]);
    expect(await runsOf(key)).toEqual([{ status: 'completed', waiting_at: null, version: 2 }]);
  });

  it('of an earlier state of its run does nothing', async () => {
    const key = randomUUID();
    await tell(await stated('appointment.booked', key));
    const [timer] = await timersOf(key);
    await db.query(`update journey_run set version = version + 1 where key = $1`, [key]);
    await db.query(`update timer set state = 'queued' where id = $1`, [timer?.id]);
    await fire(timer?.id ?? '');
    expect(await sendsOf(key)).toEqual([{ step: 'confirmation', state: 'planned' }]);
  });
});

describe('a statement that forgets its transaction', () => {
  it('is refused, where it would have waited for itself for ever', async () => {
    const forgetful = db.tx(async () => {
      await db.query('select 1');
    });
    await expect(forgetful).rejects.toThrow('use the `sql` of the transaction');
    await expect(db.tx(() => db.tx(() => Promise.resolve()))).rejects.toThrow(
      'use the `sql` of the transaction',
    );
    expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
  });
});
