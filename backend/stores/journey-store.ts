import type { JourneyClass } from '../journeys/definition.ts';
import type { FactRef, InboxFact, JourneyStorePort } from '../journeys/journey-ports.ts';
import type { JourneyCommand, JourneyRun } from '../journeys/run.ts';
import type { Sql } from './db.ts';
import { noteArm } from './experiment-store.ts';
import { instantText } from './instant-text.ts';
import { prepared } from './preparing-client.ts';
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

const runColumns = `id, clinic_id, journey, definition_version, key, status, waiting_at, version, start_at, end_at,
  time_zone, rebased, round, person, entered_at, due_at`;

/** What a journey has other systems told. */
const toldFact = 'journey.told';

/** Keeps journeys, within one transaction. */
export function journeyStore(sql: Sql, context: FactContext): JourneyStorePort {
  return {
    takeFact: (ref, nowMs) => takeFact(sql, ref, nowMs),
    async takeTimer(id) {
      const rows = await sql.query<{ run_id: string; step: string; version: number }>(
        prepared(
          `update timer set state = 'fired' where id = $1 and state = 'queued' returning run_id, step, version`,
        ),
        [id],
      );
      return rows[0] && { run: rows[0].run_id, step: rows[0].step, version: rows[0].version };
    },
    async findRun(id) {
      const text = `select ${runColumns} from journey_run where id = $1 for update`;
      const rows = await sql.query<RunRow>(prepared(text), [id]);
      return rows[0] && runOf(rows[0]);
    },
    async findRunsAbout(clinic, key) {
      const text = `select ${runColumns} from journey_run where clinic_id = $1 and key = $2 order by id for update`;
      return (await sql.query<RunRow>(prepared(text), [clinic, key])).map(runOf);
    },
    insertRun: (run, nowMs) => insertRun(sql, run, nowMs),
    async save(run, commands, { class: journeyClass, nowMs }) {
      const { kept, others } = keptWithRun(commands);
      await saveRun(sql, { run, kept, nowMs });
      for (const command of others) await carryOut(sql, { run, command, journeyClass, nowMs }, context);
    },
  };
}

async function takeFact(
  sql: Sql,
  { clinic, source, id }: FactRef,
  nowMs: number,
): Promise<InboxFact | undefined> {
  const rows = await sql.query<{ type: string; data: Record<string, unknown> }>(
    prepared(
      `update event set taken_at = $4
        where clinic_id = $1 and source = $2 and id = $3 and trust = 'fact' and taken_at is null
        returning type, data`,
    ),
    [clinic, source, id, instantText(nowMs)],
  );
  return rows[0] && { clinic, type: rows[0].type, data: rows[0].data };
}

async function insertRun(sql: Sql, run: JourneyRun, nowMs: number): Promise<boolean> {
  const { startMs, endMs, dueMs, timeZone } = run.anchors;
  const inserted = await sql.query(
    prepared(
      `insert into journey_run
         (id, clinic_id, journey, definition_version, key, status, waiting_at, version,
          start_at, end_at, time_zone, entered_at, changed_at, round, person, due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13, $14, $15)
       on conflict (clinic_id, journey, key, round) do nothing returning id`,
    ),
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
type KeptCommand = Extract<
  JourneyCommand,
  { kind: 'cancel-timers' | 'withdraw-tasks' | 'drop-planned' | 'set-timer' }
>;
type OtherCommand = Exclude<JourneyCommand, KeptCommand>;

/**
 * Tells what is done in the statement that stores the run from what is done after it. All parts of a statement see the
 * tables as they were before it: so what ends something must come before what begins something, as it does from the step
 * function.
 *
 * @throws Error if it does not.
 */
function keptWithRun(commands: readonly JourneyCommand[]): { kept: KeptCommand[]; others: OtherCommand[] } {
  const kept: KeptCommand[] = [];
  const others: OtherCommand[] = [];
  let hasBegun = false;
  for (const command of commands) {
    const ends =
      command.kind === 'cancel-timers' ||
      command.kind === 'withdraw-tasks' ||
      command.kind === 'drop-planned';
    if (ends && hasBegun) throw new Error(`The command ${command.kind} comes after what it would end.`);
    hasBegun ||= !ends;
    if (ends || command.kind === 'set-timer') kept.push(command);
    else others.push(command);
  }
  return { kept, others };
}

/** Stores a run, its timers, and what of it is off, on one way to the database: a move is nothing more. */
async function saveRun(
  sql: Sql,
  { run, kept, nowMs }: { run: JourneyRun; kept: readonly KeptCommand[]; nowMs: number },
): Promise<void> {
  const values: unknown[] = [
    ...[run.id, run.status, run.waitingAt, run.version],
    ...[nowMs, run.anchors.startMs, run.anchors.endMs].map(instantText),
    run.rebased,
  ];
  const place = (value: unknown) => `$${values.push(value)}`;
  const parts = kept.map((command, at) => `part_${at} as (${textOf(command, place)})`);
  await sql.query(
    prepared(`${parts.length > 0 ? `with ${parts.join(', ')} ` : ''}
      update journey_run set status = $2, waiting_at = $3, version = $4, changed_at = $5,
             start_at = $6, end_at = $7, rebased = $8 where id = $1`),
    values,
  );
}

/** In terms of the values of the run: `$1` is its id, `$5` the time. */
function textOf(command: KeptCommand, place: (value: unknown) => string): string {
  switch (command.kind) {
    case 'set-timer': {
      const [step, version, due] = [command.step, command.version, instantText(command.dueMs)].map(place);
      return `insert into timer (run_id, step, version, due_at)
              select $1::uuid, ${step}::text, ${version}::integer, ${due}::timestamptz`;
    }
    case 'cancel-timers':
      return `update timer set state = 'cancelled' where run_id = $1 and state in ('pending', 'queued')`;
    case 'withdraw-tasks':
      return `update desk_task set state = 'withdrawn', changed_at = $5 where run_id = $1 and state = 'open'`;
    case 'drop-planned':
      return `update send set state = 'dropped', code = ${place(command.code)}, changed_at = $5
               where run_id = $1 and state = 'planned'`;
  }
}

interface CarriedOut {
  run: JourneyRun;
  command: OtherCommand;
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
        prepared(
          `insert into send
             (run_id, step, attempt, channel, template, purpose, not_after, after_crash, only_if, state, queued,
              due_at, changed_at, class, run_version)
           values ($1, $2, 1, $3, $4, $5, $6, $7, $8, 'planned', true, $9, $9, $10, $11)
           on conflict (run_id, step, attempt) do nothing returning step`,
        ),
        [
          ...[run.id, step, send.channel, send.template, send.purpose, send.notAfter, send.afterCrash],
          ...[send.onlyIf ?? 'booked', instantText(nowMs), journeyClass, run.version],
        ],
      );
      if (planned.length > 0) await context.queue.enqueue(sql, 'send', [{ run: run.id, step }]);
      return;
    }
    case 'task':
      return insertTask(sql, { run, command, nowMs });
    case 'arm':
      return noteArm(sql, { run: run.id, step: command.step, arm: command.arm, nowMs });
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
    prepared(`select 1 from event where clinic_id = $1 and subject = $2 and type = 'form.answered' limit 1`),
    [clinic, appointmentId],
  );
  return rows.length > 0;
}
