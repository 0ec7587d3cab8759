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
  state: 'planned' | 'attempting' | 'accepted' | 'failed' | 'unknown' | 'dropped';
  only_if: NonNullable<ClaimedSend['send']['onlyIf']>;
  clinic_id: string;
  start_at: Date;
  key: string;
}

/** Keeps the send ledger. */
export function sendLedger(db: Db): SendLedgerPort {
  // A job may be handed out twice, when its heartbeat was late. In this process the attempt is then not a
  // crashed one but one still being made.
  const underWay = new Set<string>();
  return {
    async attempt(ref, clock, make) {
      const key = `${ref.run}/${ref.step}`;
      if (underWay.has(key)) return undefined;
      underWay.add(key);
      try {
        const claimed = await db.tx((sql) => claimIn(sql, ref, clock.now()));
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

async function claimIn(sql: Sql, { run, step }: SendRef, nowMs: number): Promise<ClaimedSend | undefined> {
  const rows = await sql.query<SendRow>(
    `select attempt, channel, template, purpose, not_after, after_crash, only_if, send.state, clinic_id, key, start_at
       from send join journey_run on journey_run.id = run_id
      where run_id = $1 and step = $2 order by attempt desc limit 1 for update of send`,
    [run, step],
  );
  const row = rows[0];
  if (!row || (row.state !== 'planned' && row.state !== 'attempting')) return undefined;
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
    startMs: row.start_at.getTime(),
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
       (run_id, step, attempt, channel, template, purpose, not_after, after_crash, only_if, state, queued, due_at, changed_at)
     select run_id, step, attempt + 1, channel, template, purpose, not_after, after_crash, only_if, 'planned', false, $4, $5
       from send where run_id = $1 and step = $2 and attempt = $3
     on conflict (run_id, step, attempt) do nothing`,
    [run, step, attempt, instantText(outcome.retryAtMs), instantText(nowMs)],
  );
}
