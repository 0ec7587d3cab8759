import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import type { Db, Sql } from './db.ts';
import { lockFolder } from './folder-lock.ts';
import { assertOutsideTransaction, insideTransaction } from './transaction-scope.ts';

export interface PgliteDb extends Db {
  /** For the job queue, which brings its own adapter. */
  readonly pglite: PGlite;
}

/**
 * Opens PostgreSQL inside this process, in a folder that is this process's alone.
 *
 * It keeps every commit through `kill -9`. It does not sync to the disk, so a power cut may lose the last
 * seconds: where that matters, use a PostgreSQL server.
 *
 * @throws Error if another process has the folder.
 */
export async function openPgliteDb(folder: string): Promise<PgliteDb> {
  const lock = await lockFolder(folder);
  try {
    const pglite = await openFolder(folder);
    return {
      pglite,
      query(text, values) {
        assertOutsideTransaction();
        return runOn(pglite, text, values);
      },
      tx(work) {
        assertOutsideTransaction();
        return pglite.transaction((transaction) => insideTransaction(() => work(sqlOf(transaction))));
      },
      async close() {
        if (!pglite.closed) {
          await pglite.query('checkpoint');
          await pglite.close();
        }
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Statements of a PGlite transaction. */
export function sqlOf(transaction: Transaction): Sql {
  return { query: (text, values) => runOn(transaction, text, values) };
}

async function openFolder(folder: string): Promise<PGlite> {
  const data = join(folder, 'postgres');
  if (!existsSync(data)) {
    // Built beside and moved into place whole: a process killed in between leaves nothing half-made behind.
    const building = `${data}.building`;
    await rm(building, { recursive: true, force: true });
    const first = await PGlite.create(building, options());
    await first.close();
    await rename(building, data);
  }
  return PGlite.create(data, options());
}

function options() {
  return {
    extensions: { btree_gist },
    // The default of 128 MB doubles the memory of the process; a clinic's diary fits in a fraction of 16.
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
  };
}

async function runOn<Row>(
  connection: Pick<PGlite, 'query' | 'exec'> | Transaction,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  if (values.length > 0) return (await connection.query<Row>(text, [...values])).rows;
  const results = await connection.exec(text);
  return results.flatMap(({ rows }) => rows as Row[]);
}
