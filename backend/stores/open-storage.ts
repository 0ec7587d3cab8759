import type { Log } from '../journeys/log-entry.ts';
import type { Db } from './db.ts';
import { openJobQueue, type JobQueue } from './job-queue.ts';
import { migrate } from './migrate.ts';
import { bossDbOf } from './pglite-boss.ts';
import { openPgliteDb } from './pglite-db.ts';
import { openPostgresDb } from './postgres-db.ts';
import { PreparingClient } from './preparing-client.ts';

export interface Storage {
  db: Db;
  queue: JobQueue;
  /** Nobody else can be using this database, so whatever was under way in it was cut off. */
  isSoleOwner: boolean;
}

/** A folder for the database inside this process, or the URL of a PostgreSQL server. */
export type StorageLocation = { folder: string } | { databaseUrl: string };

/** Opens a database, brings it up to date and starts its job queue. */
export async function openStorage(location: StorageLocation, log: Log): Promise<Storage> {
  if ('databaseUrl' in location) {
    const db = openPostgresDb(location.databaseUrl);
    const options = { connectionString: location.databaseUrl, max: 10, Client: PreparingClient };
    return started(db, false, () => openJobQueue(options, log));
  }
  const db = await openPgliteDb(location.folder);
  return started(db, true, () => openJobQueue(embeddedQueueOptions(db.pglite), log));
}

/** Opens a database and brings it up to date, without working on anything in it. */
export async function openDatabase(location: StorageLocation): Promise<Db> {
  const db =
    'folder' in location ? await openPgliteDb(location.folder) : openPostgresDb(location.databaseUrl);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

function embeddedQueueOptions(pglite: Parameters<typeof bossDbOf>[0]) {
  return {
    db: bossDbOf(pglite),
    backend: 'pglite',
    // One connection has no use for either, and both would hold up a booking.
    reindex: false,
    monitorVacuum: false,
  } as const;
}

async function started(db: Db, isSoleOwner: boolean, openQueue: () => Promise<JobQueue>): Promise<Storage> {
  try {
    await migrate(db);
    return { db, queue: await openQueue(), isSoleOwner };
  } catch (error) {
    await db.close();
    throw error;
  }
}
