import { createHmac } from 'node:crypto';
import type { NamedNumberPort } from '../journeys/named-number-port.ts';
import { addressHash } from './connector-suppression-store.ts';
import type { Db, Sql } from './db.ts';
import { instantText } from './instant-text.ts';

/**
 * Counts the numbers that are named from one network address in a day. Both are kept as keyed hashes.
 *
 * @param secret - HMAC key of the backend.
 */
export function namedNumberStore(db: Db, secret: string): NamedNumberPort {
  const hashOf = (client: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['client', client]))
      .digest('base64url');
  return {
    name: ({ clinic, client: address, phone, mostPerDay }, nowMs) =>
      db.tx(async (sql) => {
        const [day, client, number] = [dayOf(nowMs), hashOf(address), addressHash(phone, secret)];
        // One after the other, or two at once would both be the last.
        await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 16))', [`${clinic} ${client}`]);
        const [row] = await sql.query<{ count: number; is_known: boolean }>(
          `select count(*)::integer as count, coalesce(bool_or(number_hash = $4), false) as is_known
             from sms_number_named where clinic_id = $1 and day = $2 and client_hash = $3`,
          [clinic, day, client, number],
        );
        if (row?.is_known) return true;
        if ((row?.count ?? 0) >= mostPerDay) return false;
        await sql.query(
          'insert into sms_number_named (clinic_id, day, client_hash, number_hash) values ($1, $2, $3, $4)',
          [clinic, day, client, number],
        );
        return true;
      }),
  };
}

/** Forgets what was counted before yesterday: whose numbers they were, and from where. */
export async function forgetCounts(sql: Sql, nowMs: number): Promise<void> {
  await sql.query(
    `with sent as (delete from sms_count where day < $1::date - 1)
     delete from sms_number_named where day < $1::date - 1`,
    [dayOf(nowMs)],
  );
}

const dayOf = (ms: number) => instantText(ms).slice(0, 10);
