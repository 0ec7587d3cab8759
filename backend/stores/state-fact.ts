import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import type { JobQueue } from './job-queue.ts';

export interface FactContext {
  queue: Pick<JobQueue, 'enqueue'>;
  newId: () => string;
}

export interface NewFact {
  clinic: string;
  type: string;
  /** Id of the appointment the fact is about. */
  subject: string;
  data: object;
  nowMs: number;
}

/** The fact that is told to the clinic's own address, not to the journeys. */
export const requestedFact = 'appointment.requested';

/** States a fact and makes the job that tells the journeys of it, in the transaction of what made it true. */
export async function stateFact(sql: Sql, fact: NewFact, { queue, newId }: FactContext): Promise<void> {
  const { clinic, type, subject, data, nowMs } = fact;
  const ref = { clinic, source: `/clinics/${clinic}`, id: newId() };
  await sql.query(
    `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at)
     values ($1, $2, $3, $4, $5, 'fact', $6::jsonb, $7, $7)`,
    [ref.clinic, ref.source, ref.id, type, subject, JSON.stringify(data), instantText(nowMs)],
  );
  await queue.enqueue(sql, type === requestedFact ? 'request' : 'fact', [ref]);
}

interface ManyFacts extends Pick<NewFact, 'clinic' | 'type' | 'nowMs'> {
  facts: readonly Pick<NewFact, 'subject' | 'data'>[];
}

/** States many facts of one kind at once. */
export async function stateFacts(
  sql: Sql,
  { clinic, type, nowMs, facts }: ManyFacts,
  { queue, newId }: FactContext,
): Promise<void> {
  if (facts.length === 0) return;
  const source = `/clinics/${clinic}`;
  const rows = facts.map((fact) => ({ id: newId(), ...fact }));
  await sql.query(
    `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at)
     select $1, $2, id, $3, subject, 'fact', data, $4, $4
       from jsonb_to_recordset($5::jsonb) as fact (id text, subject text, data jsonb)`,
    [clinic, source, type, instantText(nowMs), JSON.stringify(rows)],
  );
  await queue.enqueue(
    sql,
    'fact',
    rows.map(({ id }) => ({ clinic, source, id })),
  );
}
