import type { ClaimedSend, SendLedgerPort, SendOutcome, SendRef } from '../journeys/journey-ports.ts';
import type { Db, Sql } from './db.ts';
import { instantText } from './instant-text.ts';

interface SendRow {
  attempt: number;
  channel: ClaimedSend['send']['channel'];
  template: string;
  purpose: ClaimedSend['send']['purpose'];
  not_after: ClaimedSend['send']['notAfter'];
  after_crash: ClaimedSend['send']['afterCrash'];
  state: 'planned' | 'attempting' | 'accepted' | 'failed' | 'unknown' | 'dropped' | 'postponed';
  only_if: NonNullable<ClaimedSend['send']['onlyIf']>;
  clinic_id: string;
  start_at: Date;
  end_at: Date;
  entered_at: Date;
  due_at: Date | null;
  time_zone: string;
  key: string;
  class: ClaimedSend['class'];
  person: string;
  is_over: boolean;
}

/** How many messages of one class a person gets in so many days. */
export interface SendingCap {
  count: number;
  days: number;
}

export type CapOf = (clinic: string, journeyClass: ClaimedSend['class']) => SendingCap | undefined;

/** Keeps the send ledger. */
export function sendLedger(db: Db, capOf: CapOf): SendLedgerPort {
  // A job may be handed out twice, when its heartbeat was late. In this process the attempt is then not a
  // crashed one but one still being made.
  const underWay = new Set<string>();
  return {
    async attempt(ref, clock, make) {
      const key = `${ref.run}/${ref.step}`;
      if (underWay.has(key)) return undefined;
      underWay.add(key);
      try {
        const claimed = await db.tx((sql) => claimIn(sql, ref, { capOf, nowMs: clock.now() }));
        if (!claimed) return undefined;
        const outcome = await make(claimed);
        await db.tx((sql) => settleIn(sql, { claimed, outcome, nowMs: clock.now() }));
        return outcome;
      } finally {
        underWay.delete(key);
      }
    },
  };
}

async function claimIn(
  sql: Sql,
  { run, step }: SendRef,
  { capOf, nowMs }: { capOf: CapOf; nowMs: number },
): Promise<ClaimedSend | undefined> {
  const rows = await sql.query<SendRow>(
    `select attempt, channel, template, purpose, not_after, after_crash, only_if, send.state, class, clinic_id, key,
            start_at, end_at, entered_at, journey_run.due_at, time_zone, person,
            journey_run.status in ('exited', 'reached') and run_version < journey_run.version as is_over
       from send join journey_run on journey_run.id = run_id
      where run_id = $1 and step = $2 order by attempt desc limit 1 for update of send`,
    [run, step],
  );
  const row = rows[0];
  if (!row || (row.state !== 'planned' && row.state !== 'attempting')) return undefined;
  const isCapped = await hasHadEnough(sql, row, { run, step, capOf, nowMs });
  await sql.query(
    `update send set state = 'attempting', changed_at = $4 where run_id = $1 and step = $2 and attempt = $3`,
    [run, step, row.attempt, instantText(nowMs)],
  );
  return {
    run,
    step,
    attempt: row.attempt,
    clinic: row.clinic_id,
    key: row.key,
    class: row.class,
    anchors: {
      ...{ startMs: row.start_at.getTime(), endMs: row.end_at.getTime() },
      ...{ enteredMs: row.entered_at.getTime(), timeZone: row.time_zone },
      ...(row.due_at && { dueMs: row.due_at.getTime() }),
    },
    isOver: row.is_over,
    isCapped,
    crashed: row.state === 'attempting',
    send: {
      channel: row.channel,
      template: row.template,
      purpose: row.purpose,
      notAfter: row.not_after,
      afterCrash: row.after_crash,
      onlyIf: row.only_if,
    },
  };
}

/** Counts what went to the same person; whoever else is about to write to them waits until this message is counted, too. */
async function hasHadEnough(
  sql: Sql,
  { clinic_id: clinic, class: journeyClass, person }: SendRow,
  { run, step, capOf, nowMs }: SendRef & { capOf: CapOf; nowMs: number },
): Promise<boolean> {
  const cap = capOf(clinic, journeyClass);
  if (!cap || person === '') return false;
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`cap ${clinic} ${person}`]);
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::integer as count from send join journey_run on journey_run.id = run_id
      where clinic_id = $1 and person = $2 and class = $3 and send.state in ('attempting', 'accepted', 'delivered', 'unknown')
        and send.changed_at > $4 and not (run_id = $5 and step = $6)`,
    [clinic, person, journeyClass, instantText(nowMs - cap.days * 24 * 60 * 60_000), run, step],
  );
  return (row?.count ?? 0) >= cap.count;
}

async function settleIn(
  sql: Sql,
  { claimed, outcome, nowMs }: { claimed: ClaimedSend; outcome: SendOutcome; nowMs: number },
): Promise<void> {
  const { run, step, attempt } = claimed;
  const code = 'code' in outcome ? outcome.code : 'reason' in outcome ? outcome.reason : null;
  await sql.query(
    'update send set state = $4, code = $5, changed_at = $6 where run_id = $1 and step = $2 and attempt = $3',
    [run, step, attempt, outcome.state, code, instantText(nowMs)],
  );
  if (!('retryAtMs' in outcome) || outcome.retryAtMs === undefined) return;
  await sql.query(
    `insert into send
       (run_id, step, attempt, channel, template, purpose, not_after, after_crash, only_if, state, queued, due_at, changed_at,
        class, run_version)
     select run_id, step, attempt + 1, channel, template, purpose, not_after, after_crash, only_if, 'planned', false, $4, $5,
            class, run_version
       from send where run_id = $1 and step = $2 and attempt = $3
     on conflict (run_id, step, attempt) do nothing`,
    [run, step, attempt, instantText(outcome.retryAtMs), instantText(nowMs)],
  );
}
