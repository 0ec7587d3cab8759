import type { ConsentFact } from '../../src/contracts/consent-events.ts';
import type { RecordedDecision } from '../../src/domain/consent/permits.ts';
import type {
  ConsentStorePort,
  ConsentWithdrawn,
  StoredConsent,
  WithdrawOutcome,
} from '../journeys/consent-port.ts';
import { leave } from './contact-changes.ts';
import type { Db, Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import { stateFact, type FactContext } from './state-fact.ts';

interface ConsentRow {
  id: string;
  booking_id: string;
  notice_id: string;
  notice_version: string;
  notice_language: string;
  notice_hash: string | null;
  purpose: StoredConsent['purpose'];
  decision: StoredConsent['decision'];
  method: StoredConsent['method'];
  recorded_at: Date;
}

/** Keeps decisions. The table itself refuses to change or lose one. */
export function consentStore(db: Db, context: FactContext): ConsentStorePort {
  return {
    decisions: (clinic, appointmentId) =>
      db.query<RecordedDecision>(
        'select purpose, decision from consent where clinic_id = $1 and booking_id = $2 order by seq',
        [clinic, appointmentId],
      ),
    withdraw: (withdrawal) => db.tx((sql) => withdrawIn(sql, withdrawal, context)),
  };
}

async function withdrawIn(
  sql: Sql,
  withdrawal: ConsentWithdrawn,
  context: FactContext,
): Promise<WithdrawOutcome> {
  const { clinic, appointmentId, notice, nowMs } = withdrawal;
  const subject = await lockSubject(sql, clinic, appointmentId);
  if (!subject) return { kind: 'unknown_appointment' };
  const earlier = await findByKey(sql, withdrawal);
  if (earlier) {
    const isSame = earlier.appointmentId === appointmentId && earlier.notice.id === notice;
    return isSame ? { kind: 'repeated', record: earlier } : { kind: 'key_reused' };
  }
  const latest = await findLatest(sql, withdrawal);
  if (!latest) return { kind: 'unknown_notice' };
  if (latest.decision === 'withdrawn') return { kind: 'repeated', record: latest };

  const record = await append(sql, { withdrawal, latest }, context);
  if (!record) return { kind: 'key_reused' };
  const { recordId, purpose } = record;
  const data: ConsentFact = { appointmentId, recordId, notice, purpose };
  if (subject === 'appointment')
    await stateFact(sql, { clinic, type: 'consent.withdrawn', subject: appointmentId, data, nowMs }, context);
  await leave(sql, { clinic, consentsOf: appointmentId, purpose, nowMs }, context);
  return { kind: 'withdrawn', record };
}

/** Finds who decided, and locks them, so that two decisions at once become one record. */
export async function lockSubject(
  sql: Sql,
  clinic: string,
  id: string,
): Promise<'appointment' | 'contact' | undefined> {
  for (const [kind, table] of [
    ['appointment', 'booking'],
    ['contact', 'contact'],
  ] as const) {
    const text = `select id from ${table} where clinic_id = $1 and id = $2 for update`;
    if ((await sql.query(text, [clinic, id])).length > 0) return kind;
  }
  return undefined;
}

async function findByKey(sql: Sql, { clinic, idempotencyKey }: ConsentWithdrawn) {
  const rows = await sql.query<ConsentRow>(
    'select * from consent where clinic_id = $1 and idempotency_key = $2',
    [clinic, idempotencyKey],
  );
  return rows[0] && consentOf(rows[0]);
}

async function findLatest(sql: Sql, { clinic, appointmentId, notice }: ConsentWithdrawn) {
  const rows = await sql.query<ConsentRow>(
    `select * from consent where clinic_id = $1 and booking_id = $2 and notice_id = $3
      order by seq desc limit 1`,
    [clinic, appointmentId, notice],
  );
  return rows[0] && consentOf(rows[0]);
}

/** Adds the withdrawal, about the wording that was decided on; nothing when its key is taken at this very moment. */
async function append(
  sql: Sql,
  { withdrawal, latest }: { withdrawal: ConsentWithdrawn; latest: StoredConsent },
  { newId }: FactContext,
): Promise<StoredConsent | undefined> {
  const { clinic, idempotencyKey, nowMs } = withdrawal;
  const rows = await sql.query<ConsentRow>(
    `insert into consent (id, clinic_id, booking_id, notice_id, notice_version, notice_language, notice_hash,
                          purpose, decision, method, idempotency_key, recorded_at)
     select $1, clinic_id, booking_id, notice_id, notice_version, notice_language, notice_hash,
            purpose, 'withdrawn', 'manage-token', $2, $3
       from consent where clinic_id = $4 and id = $5
     on conflict (clinic_id, idempotency_key) do nothing returning *`,
    [newId(), idempotencyKey, instantText(nowMs), clinic, latest.recordId],
  );
  return rows[0] && consentOf(rows[0]);
}

function consentOf(row: ConsentRow): StoredConsent {
  const { notice_id: id, notice_version: version, notice_language: language, notice_hash: hash } = row;
  return {
    recordId: row.id,
    appointmentId: row.booking_id,
    notice: { id, version, language, ...(hash !== null && { hash }) },
    purpose: row.purpose,
    decision: row.decision,
    method: row.method,
    recordedMs: row.recorded_at.getTime(),
  };
}
