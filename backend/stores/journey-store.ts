import type { FactRef, InboxFact, JourneyStorePort } from '../journeys/journey-ports.ts';
import type { JourneyCommand, JourneyRun } from '../journeys/run.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import type { JobQueue } from './job-queue.ts';

interface RunRow {
  id: string;
  clinic_id: string;
  journey: string;
  definition_version: number;
  key: string;
  status: JourneyRun['status'];
  waiting_at: string | null;
  version: number;
  start_at: Date;
  end_at: Date;
  time_zone: string;
  rebased: number;
}

/** Keeps journeys, within one transaction. */
export function journeyStore(sql: Sql, queue: Pick<JobQueue, 'enqueue'>): JourneyStorePort {
  return {
    takeFact: (ref, nowMs) => takeFact(sql, ref, nowMs),
    async takeTimer(id) {
      const rows = await sql.query<{ run_id: string; step: string; version: number }>(
        `update timer set state = 'fired' where id = $1 and state = 'queued' returning run_id, step, version`,
        [id],
      );
      return rows[0] && { run: rows[0].run_id, step: rows[0].step, version: rows[0].version };
    },
    async findRun(id) {
      const rows = await sql.query<RunRow>('select * from journey_run where id = $1 for update', [id]);
      return rows[0] && runOf(rows[0]);
    },
    async findRunsAbout(clinic, key) {
      const text = 'select * from journey_run where clinic_id = $1 and key = $2 order by id for update';
      return (await sql.query<RunRow>(text, [clinic, key])).map(runOf);
    },
    insertRun: (run, nowMs) => insertRun(sql, run, nowMs),
    async save(run, commands, nowMs) {
      await sql.query(
        `update journey_run set status = $2, waiting_at = $3, version = $4, changed_at = $5,
                start_at = $6, end_at = $7, rebased = $8 where id = $1`,
        [
          ...[run.id, run.status, run.waitingAt, run.version],
          ...[nowMs, run.anchors.startMs, run.anchors.endMs].map(instantText),
          run.rebased,
        ],
      );
      for (const command of commands) await carryOut(sql, { run, command, nowMs }, queue);
    },
  };
}

async function takeFact(
  sql: Sql,
  { clinic, source, id }: FactRef,
  nowMs: number,
): Promise<InboxFact | undefined> {
  const rows = await sql.query<{ type: string; data: Record<string, unknown> }>(
    `update event set taken_at = $4
      where clinic_id = $1 and source = $2 and id = $3 and trust = 'fact' and taken_at is null
      returning type, data`,
    [clinic, source, id, instantText(nowMs)],
  );
  return rows[0] && { clinic, type: rows[0].type, data: rows[0].data };
}

async function insertRun(sql: Sql, run: JourneyRun, nowMs: number): Promise<boolean> {
  const { startMs, endMs, timeZone } = run.anchors;
  const inserted = await sql.query(
    `insert into journey_run
       (id, clinic_id, journey, definition_version, key, status, waiting_at, version,
        start_at, end_at, time_zone, entered_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)
     on conflict (clinic_id, journey, key) do nothing returning id`,
    [
      ...[
        run.id,
        run.clinic,
        run.journey,
        run.definitionVersion,
        run.key,
        run.status,
        run.waitingAt,
        run.version,
      ],
      ...[instantText(startMs), instantText(endMs), timeZone, instantText(nowMs)],
    ],
  );
  return inserted.length > 0;
}

async function carryOut(
  sql: Sql,
  { run, command, nowMs }: { run: JourneyRun; command: JourneyCommand; nowMs: number },
  queue: Pick<JobQueue, 'enqueue'>,
): Promise<void> {
  switch (command.kind) {
    case 'send': {
      const { send } = command.step;
      const step = command.name;
      const planned = await sql.query(
        `insert into send
           (run_id, step, attempt, channel, template, purpose, not_after, after_crash, only_if, state, queued,
            due_at, changed_at)
         values ($1, $2, 1, $3, $4, $5, $6, $7, $8, 'planned', true, $9, $9)
         on conflict (run_id, step, attempt) do nothing returning step`,
        [
          ...[run.id, step, send.channel, send.template, send.purpose, send.notAfter, send.afterCrash],
          ...[send.onlyIf ?? 'booked', instantText(nowMs)],
        ],
      );
      if (planned.length > 0) await queue.enqueue(sql, 'send', [{ run: run.id, step }]);
      return;
    }
    case 'set-timer':
      await sql.query('insert into timer (run_id, step, version, due_at) values ($1, $2, $3, $4)', [
        ...[run.id, command.step, command.version, instantText(command.dueMs)],
      ]);
      return;
    case 'cancel-timers':
      await sql.query(
        `update timer set state = 'cancelled' where run_id = $1 and state in ('pending', 'queued')`,
        [run.id],
      );
      return;
    case 'drop-planned':
      await sql.query(
        `update send set state = 'dropped', code = 'moved', changed_at = $2
          where run_id = $1 and state = 'planned'`,
        [run.id, instantText(nowMs)],
      );
  }
}

function runOf(row: RunRow): JourneyRun {
  return {
    id: row.id,
    clinic: row.clinic_id,
    journey: row.journey,
    definitionVersion: row.definition_version,
    key: row.key,
    status: row.status,
    waitingAt: row.waiting_at,
    version: row.version,
    anchors: { startMs: row.start_at.getTime(), endMs: row.end_at.getTime(), timeZone: row.time_zone },
    rebased: row.rebased,
  };
}
