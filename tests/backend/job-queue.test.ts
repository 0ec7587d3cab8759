import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStorage, type Storage } from '../../backend/stores/open-storage.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let storage: Storage;
beforeAll(async () => {
  folder = await temporaryFolder();
  await copyDatabase(folder.path);
  storage = await openStorage({ folder: folder.path }, () => undefined);
});
afterAll(async () => {
  await storage.queue.stop();
  await storage.db.close();
  await folder.remove();
});

it('a bad job of a batch fails alone, and comes again, whatever its neighbours do', async () => {
  const { db, queue } = storage;
  await db.query('create table done (name text)');
  const jobs = ['bad one', 'bad two', 'good one', 'bad three', 'good two'].map((name) => ({ name }));
  const tries = new Map<string, number>();
  await db.tx((sql) => queue.enqueue(sql, 'fact', jobs));
  await queue.workInTransaction<{ name: string }>('fact', async ({ name }, sql) => {
    const count = (tries.get(name) ?? 0) + 1;
    tries.set(name, count);
    await sql.query('insert into done values ($1)', [name]);
    if (name.startsWith('bad') && count === 1) await sql.query('select 1 / 0');
  });
  const done = async () => {
    const rows = await db.query<{ name: string }>('select name from done order by name');
    return rows.map(({ name }) => name);
  };
  await expect.poll(done, { timeout: 20_000 }).toEqual(jobs.map(({ name }) => name).sort());
  expect(Object.fromEntries(tries)).toEqual({
    ...{ 'bad one': 2, 'bad two': 2, 'bad three': 2 },
    ...{ 'good one': 1, 'good two': 1 },
  });
});
