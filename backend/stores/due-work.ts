import { claimDeliveries, openDeliveries } from './connector-delivery-store.ts';
import type { Db, Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import type { JobQueue } from './job-queue.ts';
import { forgetCounts } from './named-number-store.ts';
import { deleteOverdueAnswers } from './response-store.ts';
import { requestedFact } from './state-fact.ts';
import { forgetExpiredLinks } from './survey-store.ts';
import { claimUnsettled, requeueUnsettled } from './unsettled-store.ts';
import { claimLooks, requeueLooks } from './waitlist-look.ts';

const BATCH = 200;
/** Of timers many are due at one moment: the reminders of a day, or a night in which nobody served. */
const TIMER_BATCH = 2_000;
/** The queue gets slower with what waits in it, so the rest waits where waiting is cheap. */
const MOST_QUEUED_TIMERS = 5_000;

/** Turns what the clock has made due into jobs, and deletes what has been kept for long enough. */
export interface DueWork {
  /** @returns How much there was; 0 when nothing is due. */
  enqueueDue(nowMs: number): Promise<number>;
  /** When the next step of a journey, or the next attempt at a message, is due; `undefined` when none waits. */
  nextDueMs(): Promise<number | undefined>;
  /** How much is being worked on or waits for a worker. */
  countOpen(): Promise<number>;
  /**
   * Makes the queue anew from the tables. Only for a process that has the database to itself: whatever
   * was being done there, nobody is doing any more.
   */
  recover(): Promise<void>;
}

export function dueWork(db: Db, queue: JobQueue): DueWork {
  return {
    enqueueDue: (nowMs) =>
      db.tx(async (sql) => {
        const timers = await claimTimers(sql, nowMs);
        const sends = await claimSends(sql, nowMs);
        await queue.enqueue(sql, 'timer', timers);
        await queue.enqueue(sql, 'send', sends);
        const looks = await claimLooks(sql, nowMs);
        await queue.enqueue(sql, 'waitlist', looks);
        const unsettled = await claimUnsettled(sql, nowMs);
        await queue.enqueue(sql, 'settle', unsettled);
        const told = await claimDeliveries(sql, nowMs);
        await queue.enqueue(sql, 'connector', told);
        const deleted = await deleteOverdueAnswers(sql, nowMs);
        await forgetCounts(sql, nowMs);
        const forgotten = await forgetExpiredLinks(sql, instantText(nowMs).slice(0, 10));
        return (
          timers.length + sends.length + looks.length + unsettled.length + told.length + deleted + forgotten
        );
      }),
    async nextDueMs() {
      const [row] = await db.query<{ due_at: Date | null }>(
        `select least((select min(due_at) from timer where state = 'pending'),
                      (select min(due_at) from send where state = 'planned' and not queued)) as due_at`,
      );
      return row?.due_at?.getTime();
    },
    async countOpen() {
      const rows = await db.query<{ open: number }>(
        `select (select count(*) from event where trust = 'fact' and taken_at is null and type <> '${requestedFact}')::integer
              + (select count(*) from timer where state = 'queued')::integer
              + (select count(*) from send where state = 'attempting' or (state = 'planned' and queued))::integer
              + (select count(*) from waitlist_nudge)::integer
              + (select count(*) from waitlist_look where queued)::integer
              + (select count(*) from connector_delivery where state = 'attempting' or (state = 'planned' and queued))::integer
              as open`,
      );
      return rows[0]?.open ?? 0;
    },
    async recover() {
      await queue.clear();
      await db.tx((sql) => enqueueOpen(sql, queue));
    },
  };
}

/** Several processes may look at once: each takes rows the others have not locked. */
async function claimTimers(sql: Sql, nowMs: number): Promise<{ timer: string }[]> {
  const [row] = await sql.query<{ queued: number }>(
    `select count(*)::integer as queued
       from (select from timer where state = 'queued' limit ${MOST_QUEUED_TIMERS}) as waiting`,
  );
  const room = Math.min(TIMER_BATCH, MOST_QUEUED_TIMERS - (row?.queued ?? 0));
  if (room <= 0) return [];
  // An array, and not a table to join with: so the server looks up these rows, however many it takes them for.
  return sql.query<{ timer: string }>(
    `update timer set state = 'queued' where id = any (array(
       select id from timer where state = 'pending' and due_at <= $1 order by due_at limit ${room} for update skip locked
     )) returning id::text as timer`,
    [instantText(nowMs)],
  );
}

function claimSends(sql: Sql, nowMs: number) {
  return sql.query<{ run: string; step: string }>(
    `update send set queued = true where (run_id, step, attempt) in (
       select run_id, step, attempt from send where state = 'planned' and not queued and due_at <= $1
        order by due_at limit ${BATCH} for update skip locked
     ) returning run_id as run, step`,
    [instantText(nowMs)],
  );
}

async function enqueueOpen(sql: Sql, queue: JobQueue): Promise<void> {
  const facts = await sql.query<object>(
    `select clinic_id as clinic, source, id from event where trust = 'fact' and taken_at is null and type <> '${requestedFact}' order by received_at`,
  );
  const requests = await sql.query<object>(
    `select clinic_id as clinic, source, id from event where type = '${requestedFact}' and taken_at is null order by received_at`,
  );
  const timers = await sql.query<object>(
    `select id::text as timer from timer where state = 'queued' order by due_at`,
  );
  const sends = await sql.query<object>(
    `select run_id as run, step from send where state = 'attempting' or (state = 'planned' and queued) order by due_at`,
  );
  await queue.enqueue(sql, 'fact', facts);
  await queue.enqueue(sql, 'request', requests);
  await queue.enqueue(sql, 'timer', timers);
  await queue.enqueue(sql, 'send', sends);
  await queue.enqueue(sql, 'connector', await openDeliveries(sql));
  await requeueLooks(sql);
  await requeueUnsettled(sql);
}
