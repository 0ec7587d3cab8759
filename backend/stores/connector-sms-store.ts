import type { SmsAdmission, SmsClaim, SmsLedgerPort } from '../connectors/connector.ts';
import { splitKey } from './connector-report-store.ts';
import { addressHash, suppressionStore } from './connector-suppression-store.ts';
import type { Db, Sql } from './db.ts';
import { instantText } from './instant-text.ts';

/**
 * Counts SMS and keeps what was handed to providers.
 *
 * @param secret - HMAC key of the backend.
 */
export function connectorSmsStore(db: Db, secret: string): SmsLedgerPort {
  return {
    async clinicOf(key) {
      const [run] = await db.query<{ clinic: string }>(
        'select clinic_id as clinic from journey_run where id::text = $1',
        [splitKey(key)[0]],
      );
      return run?.clinic;
    },
    begin: (claim, nowMs) => db.tx((sql) => beginIn(sql, claim, { nowMs, secret })),
    async accepted({ clinic, provider, tag }, nowMs, reference) {
      await db.query(
        `update provider_message set state = 'accepted', reference = coalesce($4, reference), changed_at = $5
          where clinic_id = $1 and provider = $2 and tag = $3 and state = 'attempting'`,
        [clinic, provider, tag, reference ?? null, instantText(nowMs)],
      );
    },
    async stateOf({ clinic, provider, tag }) {
      const [row] = await db.query<{ state: string }>(
        'select state from provider_message where clinic_id = $1 and provider = $2 and tag = $3',
        [clinic, provider, tag],
      );
      return row && (row.state === 'attempting' ? 'attempting' : 'accepted');
    },
  };
}

async function beginIn(
  sql: Sql,
  claim: SmsClaim,
  { nowMs, secret }: { nowMs: number; secret: string },
): Promise<SmsAdmission> {
  const { clinic, provider, tag, key, to } = claim;
  // One after the other in a clinic, or two at once would both be the last that a cap lets through.
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 10))', [clinic]);
  if (await suppressionStore(sql, secret).scopeOf(clinic, 'sms', to)) return 'suppressed';
  const [known] = await sql.query<{ state: string }>(
    'select state from provider_message where clinic_id = $1 and provider = $2 and tag = $3',
    [clinic, provider, tag],
  );
  if (known) return known.state === 'attempting' ? 'again' : 'accepted';
  const day = instantText(nowMs).slice(0, 10);
  const number = addressHash(to, secret);
  const [counts] = await sql.query<{ all: number; number: number }>(
    `select count(*)::integer as "all", (count(*) filter (where address_hash = $3))::integer as number
       from sms_count where clinic_id = $1 and day = $2`,
    [clinic, day, number],
  );
  if (counts && counts.number >= claim.perNumberPerDay) return 'number_cap';
  if (counts && counts.all >= claim.perDay) return 'clinic_cap';
  await sql.query(
    'insert into sms_count (clinic_id, day, address_hash, tag) values ($1, $2, $3, $4) on conflict do nothing',
    [clinic, day, number, tag],
  );
  await sql.query(
    `insert into provider_message (clinic_id, provider, tag, send_key, state, changed_at)
     values ($1, $2, $3, $4, 'attempting', $5)`,
    [clinic, provider, tag, key, instantText(nowMs)],
  );
  return 'first';
}
