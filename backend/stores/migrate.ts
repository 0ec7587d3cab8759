import type { Db } from './db.ts';
import { migrations } from './migrations.ts';

/** Any number that nothing else in the database locks; one per product. */
const ADVISORY_LOCK = 7_260_511;

/**
 * Brings the schema up to date, forward only. Several processes may start at once: one does it, the others wait.
 *
 * @throws Error if the database was written by a newer version of this program.
 */
export async function migrate(db: Db): Promise<void> {
  await db.tx(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [ADVISORY_LOCK]);
    await sql.query(`create table if not exists schema_migration (
      id integer primary key, name text not null, applied_at timestamptz not null default clock_timestamp()
    )`);
    const applied = await sql.query<{ id: number }>('select id from schema_migration');
    const known = new Set(migrations.map(({ id }) => id));
    const newer = applied.find(({ id }) => !known.has(id));
    if (newer) {
      throw new Error(
        `The database has migration ${newer.id}, which this version does not know. Start the newer version.`,
      );
    }
    const done = new Set(applied.map(({ id }) => id));
    for (const { id, name, sql: statements } of migrations) {
      if (done.has(id)) continue;
      await sql.query(statements);
      await sql.query('insert into schema_migration (id, name) values ($1, $2)', [id, name]);
    }
  });
}
