import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../backend/stores/db.ts';
import { openPostgresDb } from '../../backend/stores/postgres-db.ts';
import { openStorage } from '../../backend/stores/open-storage.ts';
import { prepared } from '../../backend/stores/preparing-client.ts';
import { startPostgres } from './fixtures/start-postgres.ts';

const postgres = await startPostgres();
const databaseUrl = typeof postgres === 'string' ? '' : postgres.url;
const plans = `select statement from pg_prepared_statements where statement like '%as mine%'`;

describe.skipIf(databaseUrl === '')('a statement marked as asked again and again', () => {
  let db: Db;
  beforeAll(() => void (db = openPostgresDb(databaseUrl)));
  afterAll(async () => {
    await db.close();
    if (typeof postgres !== 'string') await postgres.stop();
  });

  it('is planned once on a connection, and others are not kept', async () => {
    const kept = await db.tx(async (sql) => {
      for (const value of [1, 2, 3]) {
        const text = prepared('select $1::integer as mine');
        expect(await sql.query(text, [value])).toEqual([{ mine: value }]);
        await sql.query('select $1::integer as mine', [value]);
      }
      return sql.query(plans);
    });
    expect(kept).toHaveLength(1);
  });

  it('is so for a worker in the transaction of its job, too', async () => {
    const { queue, db: own } = await openStorage({ databaseUrl }, () => undefined);
    const seen = new Promise<unknown[]>((resolve) => {
      void queue.workInTransaction<object>('fact', async (_job, sql) => {
        await sql.query(prepared('select $1::text as mine'), ['x']);
        resolve(await sql.query(plans));
      });
    });
    await own.tx((sql) => queue.enqueue(sql, 'fact', [{ clinic: 'north' }]));
    expect(await seen).toHaveLength(1);
    await queue.stop();
    await own.close();
  });
});
