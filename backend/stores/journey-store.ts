import type { JourneyClass } from '../journeys/definition.ts';
import type { FactRef, InboxFact, JourneyStorePort } from '../journeys/journey-ports.ts';
import type { JourneyCommand, JourneyRun } from '../journeys/run.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import { stateFact, type FactContext } from './state-fact.ts';

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
  round: number;
  person: string;
  entered_at: Date;
  due_at: Date | null;
}

/** What a journey has other systems told. */
const toldFact = 'journey.told';

/** Keeps journeys, within one transaction. */
export function journeyStore(sql: Sql, context: FactContext): JourneyStorePort {
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
    async save(run, commands, { class: journeyClass, nowMs }) {
      await sql.query(
        `update journey_run set status = $2, waiting_at = $3, version = $4, changed_at = $5,
                start_at = $6, end_at = $7, rebased = $8 where id = $1`,
        [
          ...[run.id, run.status, run.waitingAt, run.version],
          ...[nowMs, run.anchors.startMs, run.anchors.endMs].map(instantText),
          run.rebased,
        ],
      );
      for (const command of commands) await carryOut(sql, { run, command, journeyClass, nowMs }, context);
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
  const { startMs, endMs, dueMs, timeZone } = run.anchors;
  const inserted = await sql.query(
    `insert into journey_run
       (id, clinic_id, journey, definition_version, key, status, waiting_at, version,
        start_at, end_at, time_zone, entered_at, changed_at, round, person, due_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13, $14, $15)
     on conflict (clinic_id, journey, key, round) do nothing returning id`,
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
      ...[instantText(startMs), instantText(endMs), timeZone, instantText(nowMs), run.round, run.person],
      dueMs === undefined ? null : instantText(dueMs),
    ],
  );
  return inserted.length > 0;
}

type TaskCommand = Extract<JourneyCommand, { kind: 'task' }>;

interface CarriedOut {
  run: JourneyRun;
  command: JourneyCommand;
  journeyClass: JourneyClass;
  nowMs: number;
}

async function carryOut(
  sql: Sql,
  { run, command, journeyClass, nowMs }: CarriedOut,
  context: FactContext,
): Promise<void> {
  switch (command.kind) {
    case 'send': {
      const { send } = command.step;
      const step = command.name;
      const planned = await sql.query(
        `insert into send
           (run_id, step, attempt, channel, template, purpose, not_after, after_crash, only_if, state, queued,
            due_at, changed_at, class, run_version)
         values ($1, $2, 1, $3, $4, $5, $6, $7, $8, 'planned', true, $9, $9, $10, $11)
         on conflict (run_id, step, attempt) do nothing returning step`,
        [
          ...[run.id, step, send.channel, send.template, send.purpose, send.notAfter, send.afterCrash],
          ...[send.onlyIf ?? 'booked', instantText(nowMs), journeyClass, run.version],
        ],
      );
      if (planned.length > 0) await context.queue.enqueue(sql, 'send', [{ run: run.id, step }]);
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
        `update send set state = 'dropped', code = $3, changed_at = $2
          where run_id = $1 and state = 'planned'`,
        [run.id, instantText(nowMs), command.code],
      );
      return;
    case 'task':
      return insertTask(sql, { run, command, nowMs });
    case 'withdraw-tasks':
      await sql.query(
        `update desk_task set state = 'withdrawn', changed_at = $2 where run_id = $1 and state = 'open'`,
        [run.id, instantText(nowMs)],
      );
      return;
    case 'webhook': {
      const { name } = command.step.webhook;
      const data = { appointmentId: run.key, journey: run.journey, name };
      await stateFact(sql, { clinic: run.clinic, type: toldFact, subject: run.key, data, nowMs }, context);
    }
  }
}

async function insertTask(
  sql: Sql,
  { run, command, nowMs }: Pick<CarriedOut, 'run' | 'nowMs'> & { command: TaskCommand },
): Promise<void> {
  const { queue, subject } = command.step.task;
  await sql.query(
    `insert into desk_task (clinic_id, run_id, step, queue, subject, state, made_at, not_after, changed_at)
     values ($1, $2, $3, $4, $5, 'open', $6, $7, $6) on conflict (run_id, step) do nothing`,
    [run.clinic, run.id, command.name, queue, subject, ...[nowMs, command.notAfterMs].map(instantText)],
  );
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
    ...{ round: row.round, person: row.person, rebased: row.rebased },
    anchors: {
      ...{ startMs: row.start_at.getTime(), endMs: row.end_at.getTime(), timeZone: row.time_zone },
      enteredMs: row.entered_at.getTime(),
      ...(row.due_at && { dueMs: row.due_at.getTime() }),
    },
  };
}

/** Tells whether the form that an appointment asks for has come. */
export async function hasAnsweredForm(sql: Sql, clinic: string, appointmentId: string): Promise<boolean> {
  const rows = await sql.query(
    `select 1 from event where clinic_id = $1 and subject = $2 and type = 'form.answered' limit 1`,
    [clinic, appointmentId],
  );
  return rows.length > 0;
}
