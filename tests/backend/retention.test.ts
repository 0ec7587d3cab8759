import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import { unansweredStore } from '../../backend/stores/unanswered-store.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { canary, messageWith, oldMessages, statesOf, storedText } from './fixtures/desk-messages.ts';
import { mailSink, type MailSink } from './fixtures/mail-sink.ts';
import { startBackend } from './fixtures/start-backend.ts';
import { startProcess } from './fixtures/start-process.ts';
import { startServer } from './fixtures/start-server.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const cliFile = fileURLToPath(new URL('../../cli/parcours.ts', import.meta.url));
const serverFile = fileURLToPath(new URL('../../backend/server.ts', import.meta.url));
const dayMs = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * dayMs).toISOString();

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let mail: MailSink;
beforeAll(async () => {
  folder = await temporaryFolder();
  mail = await mailSink();
});
afterAll(async () => {
  await mail.close();
  await folder.remove();
});

/** A data folder in which something is already. */
async function filled(name: string, fill: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<void>) {
  const data = join(folder.path, name);
  const storage = { folder: join(data, 'database') };
  await copyDatabase(storage.folder);
  const db = await openDatabase(storage);
  await fill(db);
  await db.close();
  return { data, storage };
}

describe('what people wrote', () => {
  it('is gone after the days of the clinic file, and not a day before', async () => {
    const { storage } = await filled('days', async (db) => {
      await oldMessages(db, { count: 1, state: 'done', oldest: '2027-03-01T08:00:00Z' });
      await oldMessages(db, { count: 1, state: 'open', oldest: '2027-03-01T08:00:00Z' });
      await unansweredStore(db, randomUUID).save({
        ...{ clinic: 'north', language: 'fr', question: canary, askedOn: '2027-03-01' },
        notice: { id: 'measurement', version: '1' },
      });
    });
    const retention = { doneMessageDays: 10, messageDays: 20, unansweredDays: 30 };
    const clinics = [clinicWith({ retention })];
    const test = await startBackend({ clinics, storage, now: '2027-03-11T09:30:00+01:00' });
    const seen = async (now: string) => {
      test.clock.turnTo(now);
      await test.backend.wake();
      return test.log.flatMap(({ event, count }) => (event === 'messages_erased' ? [count] : [])).length;
    };
    expect(await seen('2027-03-11T09:59:00+01:00')).toBe(0);
    // Due at 10; the next look is an hour after the last.
    expect(await seen('2027-03-11T11:00:00+01:00')).toBe(1);
    expect(await seen('2027-03-21T09:59:00+01:00')).toBe(1);
    expect(await seen('2027-03-21T11:00:00+01:00')).toBe(2);
    await seen('2027-03-31T23:00:00+02:00');
    await test.close();
    const db = await openDatabase(storage);
    expect(await statesOf(db)).toEqual({ erased: 2 });
    expect(await unansweredStore(db, randomUUID).list('north')).toHaveLength(1);
    await db.close();
    const later = await startBackend({ clinics, storage, now: '2027-04-01T08:00:00+02:00' });
    await later.backend.wake();
    await later.close();
    const again = await openDatabase(storage);
    expect(await storedText(again)).not.toMatch(/canari|open1|done1|patient\.example/);
    await again.close();
  });

  it('is erased to the last one by a backend that was killed while it erased', async () => {
    const { data, storage } = await filled('killed', async (db) => {
      await oldMessages(db, { count: 250, state: 'done', oldest: daysAgo(100) });
      await oldMessages(db, { count: 5, state: 'open', oldest: daysAgo(100) });
      // In the second transaction of the erasing: it leaves a file for the test, and then turns on the spot.
      await db.query(`create function stop_here() returns trigger language plpgsql as $$
        declare marker text := current_setting('data_directory') || '/erasing';
                until timestamptz := clock_timestamp() + '30 seconds';
        begin
          if (pg_stat_file(marker, true)).size is null then
            execute format('copy (select 1) to %L', marker);
            while clock_timestamp() < until loop end loop;
          end if;
          return new;
        end $$`);
      await db.query(`create trigger "stop" after update on desk_message for each row
        when (old.name = 'done220') execute function stop_here()`);
    });
    const config = join(folder.path, 'clinic.yaml');
    await writeFile(config, stringify(clinicWith()));
    const env = { PARCOURS_CONFIG: config, PARCOURS_DATA: data, PARCOURS_SMTP_URL: mail.url };
    // It erases before it says that it listens.
    const server = startProcess(serverFile, [], { PORT: '0', ...env });
    const marker = join(storage.folder, 'postgres', 'erasing');
    await expect.poll(() => existsSync(marker), { timeout: 20_000 }).toBe(true);
    await server.kill('SIGKILL');
    const db = await openDatabase(storage);
    // The transaction before the kill is whole, the one that was cut off is nothing.
    expect(await statesOf(db)).toEqual({ erased: 200, done: 50, open: 5 });
    await db.close();

    for (let starts = 0; starts < 2; starts += 1) {
      const next = await startServer(env);
      if (starts === 0)
        await expect.poll(() => next.server.errors(), { timeout: 15_000 }).toContain('messages_erased');
      expect(await next.server.kill('SIGTERM')).toBe(0);
      expect(next.server.errors()).not.toMatch(/canari|patient\.example|"error"/);
      expect(next.server.errors().includes('messages_erased')).toBe(starts === 0);
    }
    const after = await openDatabase(storage);
    expect(await statesOf(after)).toEqual({ erased: 250, open: 5 });
    expect(await storedText(after)).not.toMatch(/done\d/);
    await after.close();
    expect(mail.mails).toEqual([]);
  });

  it('is answered as before by its key, and is no second message, once it is erased', async () => {
    const storage = { folder: join(folder.path, 'key') };
    await copyDatabase(storage.folder);
    const test = await startBackend({ clinics: [clinicWith()], storage, now: '2027-03-01T09:00:00+01:00' });
    const client = clinicClient(test.url, 'north');
    const key = randomUUID();
    const send = () => client.post('/v1/messages', messageWith(), { 'idempotency-key': key });
    const first = await (await send()).text();
    await test.backend.wake();
    test.clock.turnTo('2027-10-01T09:00:00+02:00');
    await test.backend.wake();
    expect(await (await send()).text()).toBe(first);
    await test.backend.wake();
    expect(test.mail.mails).toHaveLength(2);
    await test.close();
    const db = await openDatabase(storage);
    expect(await statesOf(db)).toEqual({ erased: 1 });
    expect(await storedText(db)).not.toMatch(/canari|Lou|patient\.example/);
    await db.close();
  });

  it('is erased at the command line, for the person who asks, and for nobody else', async () => {
    const { data, storage } = await filled('command', async (db) => {
      await oldMessages(db, { count: 3, state: 'open', oldest: daysAgo(1) });
      await db.query(
        `update desk_message set email = 'other@patient.example', phone = '+33612345678' where name = 'open3'`,
      );
    });
    const config = join(folder.path, 'command.yaml');
    await writeFile(config, stringify(clinicWith()));
    const erase = (input: string, ...args: string[]) => {
      const all = [cliFile, 'messages', 'erase', '--config', config, '--data', data, ...args];
      const { status, stdout, stderr } = spawnSync(process.execPath, all, { input, encoding: 'utf8' });
      expect(`${stdout}${stderr}`).not.toMatch(/patient\.example|3456/);
      return [status, stdout || stderr.split('\n')[0]];
    };
    const north = ['--clinic', 'north'];
    expect(erase('lou@patient.example')).toEqual([2, 'messages erase needs --config and --clinic.']);
    expect(erase('lou@patient.example', '--clinic', 'south')).toEqual([1, 'There is no clinic "south".']);
    for (const nobody of ['', ' \n', '123', '3456 patient.example'])
      expect(erase(nobody, ...north)).toEqual([1, 'Give one e-mail address or telephone number.']);
    expect(erase('%@patient.example\n', ...north)).toEqual([0, '0 messages erased\n']);
    expect(erase('Lou@Patient.example\n', ...north)).toEqual([0, '2 messages erased\n']);
    expect(erase('lou@patient.example', ...north)).toEqual([0, '0 messages erased\n']);
    expect(erase('06 12 34 56 78', ...north)).toEqual([0, '1 messages erased\n']);
    const db = await openDatabase(storage);
    expect(await statesOf(db)).toEqual({ erased: 3 });
    expect(await storedText(db)).not.toMatch(/canari|patient\.example|3361234/);
    await db.close();
  });
});
