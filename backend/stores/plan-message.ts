import type { SendStep } from '../journeys/definition.ts';
import type { FactContext } from './state-fact.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';

/** Messages about something that is not an appointment, and so belong to no journey. */
export interface PlannedMessage {
  clinic: string;
  /** Names the run; one of each name about one thing, ever. */
  journey: string;
  /** What it is about, such as `offer:…`. */
  key: string;
  sends: readonly SendStep[];
  /** Anchors of the run, in which a step says until when its message makes sense. */
  startMs: number;
  endMs: number;
  timeZone: string;
  nowMs: number;
}

/** Plans messages in the send ledger, in the transaction of what they tell of. */
export async function planMessage(
  sql: Sql,
  message: PlannedMessage,
  { queue, newId }: FactContext,
): Promise<void> {
  const { clinic, journey, key, sends, startMs, endMs, timeZone, nowMs } = message;
  const run = newId();
  const inserted = await sql.query(
    `insert into journey_run
       (id, clinic_id, journey, definition_version, key, status, waiting_at, version,
        start_at, end_at, time_zone, entered_at, changed_at)
     values ($1, $2, $3, 1, $4, 'completed', null, 1, $5, $6, $7, $8, $8)
     on conflict (clinic_id, journey, key, round) do nothing returning id`,
    [run, clinic, journey, key, instantText(startMs), instantText(endMs), timeZone, instantText(nowMs)],
  );
  if (inserted.length === 0) return;
  for (const { id: step, send } of sends) {
    await sql.query(
      `insert into send
         (run_id, step, attempt, channel, template, purpose, not_after, after_crash, state, queued, due_at, changed_at)
       values ($1, $2, 1, $3, $4, $5, $6, $7, 'planned', true, $8, $8)`,
      [
        ...[run, step, send.channel, send.template, send.purpose, send.notAfter, send.afterCrash],
        instantText(nowMs),
      ],
    );
  }
  await queue.enqueue(
    sql,
    'send',
    sends.map(({ id: step }) => ({ run, step })),
  );
}
