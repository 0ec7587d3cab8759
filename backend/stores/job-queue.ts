import { PgBoss, type ConstructorOptions, type Db as BossDb, type Job, type JobResult } from 'pg-boss';
import type { Log } from '../journeys/log-entry.ts';
import { sqlStateOf, type Sql } from './db.ts';
import { insideTransaction } from './transaction-scope.ts';

/** One queue for each kind of work that is due. */
export const queues = ['fact', 'timer', 'send', 'waitlist', 'request', 'settle', 'connector'] as const;
export type QueueName = (typeof queues)[number];

/**
 * Owns work that is due now, from the transaction that makes it due until a worker has done it. Promises that
 * it is done at least once; the stores see to it that once is enough. What is due later waits in tables of its
 * own, where moving it is cheap.
 */
export interface JobQueue {
  /** Adds jobs within a transaction: they exist if and only if it commits. */
  enqueue(sql: Sql, queue: QueueName, jobs: readonly object[]): Promise<void>;
  /** Works on jobs one after the other, each with its completion in one transaction. */
  workInTransaction<Data>(queue: QueueName, handle: (data: Data, sql: Sql) => Promise<void>): Promise<void>;
  /** Works on several jobs at once, outside any transaction: for calls to the outside world. */
  work<Data>(queue: QueueName, handle: (data: Data) => Promise<void>): Promise<void>;
  /** Forgets every job, so that the sole owner of the database can add again what its tables say is open. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

const polling = {
  batchSize: 20,
  burstWhenBatchFull: true,
  // A notification wakes a worker within milliseconds; polling is for the one that got lost.
  pollingIntervalSeconds: 0.5,
  notifyPollingIntervalSeconds: 1,
};

/** @param options - How pg-boss reaches the database. */
export async function openJobQueue(options: ConstructorOptions, log: Log): Promise<JobQueue> {
  const boss = new PgBoss({
    ...options,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: 5,
  });
  boss.on('error', (error) =>
    log({ level: 'error', event: 'queue_error', code: sqlStateOf(error) ?? error.name }),
  );
  await boss.start();
  for (const queue of queues) {
    await boss.createQueue(queue, {
      notify: true,
      retryLimit: 10_000,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      expireInSeconds: 180,
      // The shortest pg-boss allows: how long a dead process of several keeps its jobs.
      heartbeatSeconds: 10,
      deleteAfterSeconds: 3_600,
    });
    // Makes pg-boss look the queue up now: later it would do so from inside a transaction, on the one
    // connection that the transaction holds.
    await boss.findJobs(queue, { id: '00000000-0000-7000-8000-000000000000' });
  }

  return {
    async enqueue(sql, queue, jobs) {
      if (jobs.length === 0) return;
      await boss.insert(
        queue,
        jobs.map((data) => ({ data })),
        { db: bossSide(sql) },
      );
    },
    async workInTransaction<Data>(queue: QueueName, handle: (data: Data, sql: Sql) => Promise<void>) {
      await boss.work<Data, void, { transactional: true }>(
        queue,
        { ...polling, transactional: true },
        async (jobs, transaction) => {
          await transaction.executeSql('savepoint job');
          for (const job of jobs) await inSavepoint(job, transaction, { boss, queue, handle, log });
        },
      );
    },
    async work<Data>(queue: QueueName, handle: (data: Data) => Promise<void>) {
      await boss.work<Data, void, { perJobResults: true }>(
        queue,
        { ...polling, perJobResults: true },
        (jobs) => Promise.all(jobs.map((job) => settled(job, handle, log))),
      );
    },
    clear: () => boss.deleteAllJobs(),
    stop: () => boss.stop({ graceful: true, timeout: 10_000, close: options.db === undefined }),
  };
}

interface SavepointContext<Data> {
  boss: PgBoss;
  queue: QueueName;
  handle: (data: Data, sql: Sql) => Promise<void>;
  log: Log;
}

/**
 * One bad job of a batch fails alone: its neighbours have done nothing wrong. The savepoint of a job is there when it begins,
 * and that of the next when it ends: one way to the database, not two.
 */
async function inSavepoint<Data>(
  job: Job<Data>,
  transaction: BossDb,
  context: SavepointContext<Data>,
): Promise<void> {
  const { boss, queue, handle, log } = context;
  try {
    await insideTransaction(() => handle(job.data, ourSide(transaction)));
  } catch (error) {
    await transaction.executeSql('rollback to savepoint job');
    log({ level: 'error', event: 'job_failed', code: codeOf(error) });
    await boss.fail(queue, job.id, { code: codeOf(error) }, { db: transaction });
  }
  await transaction.executeSql('release savepoint job; savepoint job');
}

async function settled<Data>(
  job: Job<Data>,
  handle: (data: Data) => Promise<void>,
  log: Log,
): Promise<JobResult> {
  try {
    await handle(job.data);
    return { id: job.id, status: 'completed' };
  } catch (error) {
    log({ level: 'error', event: 'job_failed', code: codeOf(error) });
    return { id: job.id, status: 'failed', output: { code: codeOf(error) } };
  }
}

/** Never the message of an error: a database quotes values in it. */
function codeOf(error: unknown): string {
  return sqlStateOf(error) ?? (error instanceof Error ? error.name : 'unknown');
}

function bossSide(sql: Sql): BossDb {
  return { executeSql: async (text, values) => ({ rows: await sql.query(text, values ?? []) }) };
}

function ourSide(transaction: BossDb): Sql {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await transaction.executeSql(text, [...values])).rows as Row[],
  };
}
