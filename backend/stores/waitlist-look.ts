import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';

const BATCH = 200;

/** Asks for a look at a clinic's waiting list, as soon as the transaction is committed. */
export async function lookSoon(sql: Sql, clinic: string): Promise<void> {
  await sql.query('insert into waitlist_nudge (clinic_id) values ($1)', [clinic]);
}

/** Takes the looks that are due: by a nudge, or by the clock. Several processes may do so at once. */
export async function claimLooks(sql: Sql, nowMs: number): Promise<{ clinic: string }[]> {
  const nudged = await sql.query<{ clinic_id: string }>(
    `delete from waitlist_nudge where id in (
       select id from waitlist_nudge order by id limit ${BATCH} for update skip locked
     ) returning clinic_id`,
  );
  const clinics = [...new Set(nudged.map(({ clinic_id }) => clinic_id))].sort();
  if (clinics.length > 0) {
    await sql.query(
      `insert into waitlist_look (clinic_id, due_at) select unnest($1::text[]), $2::timestamptz
       on conflict (clinic_id) do update set due_at = least(waitlist_look.due_at, excluded.due_at)`,
      [clinics, instantText(nowMs)],
    );
  }
  return sql.query<{ clinic: string }>(
    `update waitlist_look set queued = true where clinic_id in (
       select clinic_id from waitlist_look where not queued and due_at <= $1 for update skip locked
     ) returning clinic_id as clinic`,
    [instantText(nowMs)],
  );
}

/** Makes every look due again that was being made. Only for the sole owner of the database. */
export async function requeueLooks(sql: Sql): Promise<void> {
  await sql.query('update waitlist_look set queued = false where queued');
}
