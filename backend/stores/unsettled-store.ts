import type { Unsettled, UnsettledPort, UnsettledRef } from '../journeys/unsettled-port.ts';
import type { Db, Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import type { Migration } from './migrations.ts';

/** What was begun on a clinic's own server and may not be at its end. */
export const unsettledMigration: Migration = {
  id: 6,
  name: 'unsettled appointments',
  sql: `
    create table unsettled (
      id uuid primary key,
      clinic_id text not null,
      appointment_id uuid not null,
      mark text,
      due_at timestamptz not null,
      queued boolean not null default false
    );
    create index unsettled_due on unsettled (due_at) where not queued;
  `,
};

const BATCH = 200;
const columns = 'id::text as id, clinic_id as clinic, appointment_id::text as "appointmentId", mark';

/** Keeps the notes in the database, where a killed process leaves them. */
export function unsettledStore(db: Db, newId: () => string): UnsettledPort {
  return {
    async note({ clinic, appointmentId, mark }: Unsettled, dueMs) {
      const id = newId();
      await db.tx(async (sql) => {
        // A new attempt looks after what the one before has left.
        await sql.query(
          'delete from unsettled where clinic_id = $1 and not queued and (appointment_id = $2 or mark = $3)',
          [clinic, appointmentId, mark ?? null],
        );
        await sql.query(
          'insert into unsettled (id, clinic_id, appointment_id, mark, due_at) values ($1, $2, $3, $4, $5)',
          [id, clinic, appointmentId, mark ?? null, instantText(dueMs)],
        );
      });
      return id;
    },
    async settled(id) {
      await db.query('delete from unsettled where id = $1', [id]);
    },
    async lookSoon(id) {
      await db.query(`update unsettled set due_at = '-infinity' where id = $1`, [id]);
    },
  };
}

/** Takes the notes that are due. Several processes may do so at once. */
export async function claimUnsettled(sql: Sql, nowMs: number): Promise<UnsettledRef[]> {
  const rows = await sql.query<UnsettledRef & { mark: string | null }>(
    `update unsettled set queued = true where id in (
       select id from unsettled where not queued and due_at <= $1 order by due_at limit ${BATCH} for update skip locked
     ) returning ${columns}`,
    [instantText(nowMs)],
  );
  return rows.map((row) => ({ ...row, mark: row.mark ?? undefined }));
}

/** Makes every note due. Only for the sole owner of the database: nobody else is in the middle of anything. */
export async function requeueUnsettled(sql: Sql): Promise<void> {
  await sql.query(`update unsettled set queued = false, due_at = '-infinity'`);
}
