import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { sqlStateOf, type Db, type Sql } from './db.ts';
import { PreparingClient } from './preparing-client.ts';
import { assertOutsideTransaction, insideTransaction } from './transaction-scope.ts';

/** SQLSTATE serialization_failure and deadlock_detected: the transaction did nothing, and may try again. */
const retryable = ['40001', '40P01'];
const mostTries = 8;

/**
 * Connects to a PostgreSQL server, which any number of processes may share.
 *
 * @param connectionString - As in `DATABASE_URL`.
 */
export function openPostgresDb(connectionString: string): Db {
  const pool = new pg.Pool({
    ...{ connectionString, max: 10, application_name: 'parcours' },
    Client: PreparingClient,
  });
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    query(text, values) {
      assertOutsideTransaction();
      return runOn(pool, text, values);
    },
    async tx(work) {
      assertOutsideTransaction();
      for (let tries = 1; ; tries += 1) {
        try {
          return await transaction(pool, work);
        } catch (error) {
          if (tries === mostTries || !retryable.includes(sqlStateOf(error) ?? '')) throw error;
          await delay(2 ** tries * Math.random());
        }
      }
    },
    close: () => pool.end(),
  };
}

async function transaction<Result>(pool: pg.Pool, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await insideTransaction(() =>
      work({ query: (text, values) => runOn(client, text, values) }),
    );
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((cause: unknown) => {
      broken = new Error('The transaction could not be rolled back.', { cause });
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

async function runOn<Row>(
  connection: Pick<pg.Pool, 'query'> | pg.PoolClient,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  // Several statements at once answer with an array of results.
  const result = (await connection.query(text, [...values])) as pg.QueryResult | pg.QueryResult[];
  return [result].flat().flatMap(({ rows }) => rows as Row[]);
}
