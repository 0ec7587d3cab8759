import type { HookDelivery, HookReport, HookStorePort } from '../connectors/connector.ts';
import { suppressionStore } from './connector-suppression-store.ts';
import { Rollback, type Db, type Sql } from './db.ts';
import { instantText } from './instant-text.ts';

const keptDays = 60;

/**
 * Keeps what providers report back: who gets no more, and what became of a message.
 *
 * @param secret - HMAC key of the backend.
 */
export function connectorReportStore(db: Db, secret: string): HookStorePort {
  return {
    async take(delivery, nowMs) {
      try {
        return await db.tx((sql) => takeIn(sql, delivery, { nowMs, secret }));
      } catch (error) {
        if (error instanceof Rollback) return 'unmatched';
        throw error;
      }
    },
  };
}

interface TakeContext {
  nowMs: number;
  secret: string;
}

async function takeIn(
  sql: Sql,
  { clinic, hook, digest, reports }: HookDelivery,
  { nowMs, secret }: TakeContext,
): Promise<'taken' | 'duplicate'> {
  await sql.query(
    `delete from hook_receipt where received_at < $1::timestamptz - interval '${keptDays} days'`,
    [instantText(nowMs)],
  );
  const fresh = await sql.query(
    `insert into hook_receipt (clinic_id, hook, digest, received_at) values ($1, $2, $3, $4)
     on conflict do nothing returning digest`,
    [clinic, hook, digest, instantText(nowMs)],
  );
  if (fresh.length === 0) return 'duplicate';
  const suppressions = suppressionStore(sql, secret);
  for (const report of reports) {
    if (report.kind === 'suppress') await suppressions.suppress({ clinic, ...report }, nowMs);
    else if (!(await settleMessage(sql, { clinic, report, nowMs }))) throw new Rollback('unmatched');
  }
  return 'taken';
}

/** Writes down what became of a message. What has arrived has arrived, whatever is reported after it. */
async function settleMessage(
  sql: Sql,
  {
    clinic,
    report,
    nowMs,
  }: { clinic: string; report: Extract<HookReport, { kind: 'message' }>; nowMs: number },
): Promise<boolean> {
  const [message] = await sql.query<{ send_key: string; state: string; provider: string; tag: string }>(
    `select send_key, state, provider, tag from provider_message where clinic_id = $1 and reference = $2 for update`,
    [clinic, report.reference],
  );
  if (!message) return false;
  if (message.state === 'delivered') return true;
  const code = report.code ?? null;
  await sql.query(
    `update provider_message set state = $4, code = $5, changed_at = $6
      where clinic_id = $1 and provider = $2 and tag = $3`,
    [clinic, message.provider, message.tag, report.state, code, instantText(nowMs)],
  );
  const [run, step] = splitKey(message.send_key);
  await sql.query(
    `update send set state = $3, code = $4, changed_at = $5
      where run_id::text = $1 and step = $2 and state in ('accepted', 'unknown', 'failed')
        and attempt = (select max(attempt) from send latest where latest.run_id::text = $1 and latest.step = $2)`,
    [run, step, report.state, code, instantText(nowMs)],
  );
  return true;
}

/** Takes `run/step` apart; a step may have a slash of its own. */
export function splitKey(key: string): [run: string, step: string] {
  const at = key.indexOf('/');
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
}
