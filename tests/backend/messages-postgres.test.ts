import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskMessageStore } from '../../backend/stores/desk-message-store.ts';
import { migrations } from '../../backend/stores/migrations.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import { unansweredStore } from '../../backend/stores/unanswered-store.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import {
  canary,
  desk,
  messageWith,
  oldMessages,
  sender,
  statesOf,
  storedText,
} from './fixtures/desk-messages.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { startPostgres } from './fixtures/start-postgres.ts';

const postgres = await startPostgres();
const databaseUrl = typeof postgres === 'string' ? '' : postgres.url;

describe.skipIf(databaseUrl === '')('messages to the desk on a PostgreSQL server', () => {
  let tests: TestBackend[] = [];
  beforeAll(async () => {
    const start = () =>
      startBackend({ clinics: [clinicWith()], now: '2027-03-01T08:00:00+01:00', storage: { databaseUrl } });
    tests = await Promise.all([start(), start()]);
  });
  afterAll(async () => {
    await Promise.all(tests.map((test) => test.close()));
    if (typeof postgres !== 'string') await postgres.stop();
  });

  const sendAt = (nth: number, body: unknown, key: string) =>
    clinicClient(tests[nth % 2]?.url ?? '', 'north').post('/v1/messages', body, { 'idempotency-key': key });
  const mails = () => tests.flatMap(({ mail }) => mail.mails);
  const wake = () => Promise.all(tests.map(({ backend }) => backend.wake()));
  const open = () => openDatabase({ databaseUrl });

  it('arrive once, however often and wherever one key is sent at the same moment', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, nth) => sendAt(nth, messageWith(), key)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(201));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    await wake();
    const db = await open();
    expect(await statesOf(db)).toEqual({ open: 1 });
    expect(await db.query(`select notice_id, decision from consent`)).toHaveLength(1);
    await db.close();
    expect([mailedTo(mails(), desk).length, mailedTo(mails(), sender).length]).toEqual([1, 1]);
  });

  it('are never two, when two differ and race for one key', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, nth) => sendAt(nth, messageWith({ message: `texte ${nth % 4}` }), key)),
    );
    const taken = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 422);
    expect([taken.length, refused.length]).toEqual([10, 30]);
    expect(new Set(await Promise.all(taken.map((answer) => answer.text()))).size).toBe(1);
    const db = await open();
    expect(await statesOf(db)).toEqual({ open: 2 });
    await db.close();
  });

  it('are erased once by two backends at the same moment, and leave nothing of a person', async () => {
    const db = await open();
    await oldMessages(db, { count: 1_000, state: 'done', oldest: '2026-01-01T08:00:00Z' });
    for (const { clock } of tests) clock.turnTo('2027-03-01T10:00:00+01:00');
    await wake();
    const erased = tests.flatMap(({ log }) =>
      log.flatMap((one) => (one.event === 'messages_erased' ? [one.count ?? 0] : [])),
    );
    expect(erased.reduce((sum, count) => sum + count, 0)).toBe(1_000);
    expect(await statesOf(db)).toEqual({ open: 2, erased: 1_000 });
    const store = deskMessageStore(db, { queue: { enqueue: () => Promise.resolve() }, newId: randomUUID });
    const nowMs = Date.parse('2027-03-01T10:00:00Z');
    expect(await store.eraseFrom('south', sender, nowMs)).toBe(0);
    expect(await store.eraseFrom('north', sender.toUpperCase(), nowMs)).toBe(2);
    expect(await store.eraseFrom('north', sender, nowMs)).toBe(0);
    expect(await storedText(db)).not.toMatch(/canari|texte|Lou|patient\.example/);
    await expect(db.query(`update desk_message set name = 'x' where state = 'erased'`)).rejects.toMatchObject(
      {
        code: '23514',
      },
    );
    await db.close();
    expect(tests.flatMap(({ log }) => log).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('keep what the FAQ could not answer until its day', async () => {
    const db = await open();
    const store = unansweredStore(db, randomUUID);
    const asked = { clinic: 'north', language: 'fr', notice: { id: 'measurement', version: '1' } };
    for (const askedOn of ['2027-01-01', '2027-01-02'])
      await store.save({ ...asked, question: `${canary} ${askedOn}`, askedOn });
    await store.forget('north', '2027-01-02');
    expect((await store.list('north')).map(({ q }) => q)).toEqual([`${canary} 2027-01-02`]);
    await db.close();
  });

  it('find their tables in a database from before them', async () => {
    const admin = new pg.Client({ connectionString: databaseUrl });
    await admin.connect();
    await admin.query('create database older');
    await admin.end();
    const older = databaseUrl.replace(/parcours$/, 'older');
    const client = new pg.Client({ connectionString: older });
    await client.connect();
    await client.query(
      'create table schema_migration (id integer primary key, name text, applied_at timestamptz default now())',
    );
    for (const { id, name, sql } of migrations.filter((each) => each.id < 7)) {
      await client.query(sql);
      await client.query('insert into schema_migration (id, name) values ($1, $2)', [id, name]);
    }
    await client.end();
    const db = await openDatabase({ databaseUrl: older });
    await oldMessages(db, { count: 1, state: 'open', oldest: '2027-03-01T08:00:00Z' });
    expect(await statesOf(db)).toEqual({ open: 1 });
    await db.close();
  });
});
