import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Slot } from '../../src/contracts/slot.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { startPostgres } from './fixtures/start-postgres.ts';

const postgres = await startPostgres();

describe.skipIf(typeof postgres === 'string')('two backends on one PostgreSQL server', () => {
  let tests: TestBackend[] = [];
  const now = '2027-03-01T08:00:00+01:00';

  beforeAll(async () => {
    const storage = { databaseUrl: typeof postgres === 'string' ? '' : postgres.url };
    // Both at once: one brings the schema up to date, the other waits for it.
    tests = await Promise.all([1, 2].map(() => startBackend({ clinics: [clinicWith()], now, storage })));
  });
  afterAll(async () => {
    await Promise.all(tests.map((test) => test.close()));
    if (typeof postgres !== 'string') await postgres.stop();
  });

  it('give one slot to one of sixty patients', async () => {
    const clients = tests.map(({ url }) => clinicClient(url, 'north'));
    const slot = (await clients[0]?.slotAt('2027-03-02T08:00:00+01:00')) as Slot;
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => clients[index % 2]?.book(bookingBody({ slotId: slot.id }))),
    );
    expect(answers.map((answer) => answer?.status).sort()).toEqual([201, ...Array<number>(59).fill(409)]);
  });

  it('answer one key the same, whichever is asked', async () => {
    const clients = tests.map(({ url }) => clinicClient(url, 'north'));
    const slot = (await clients[0]?.slotAt('2027-03-03T08:00:00+01:00')) as Slot;
    const body = bookingBody({ slotId: slot.id });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => clients[index % 2]?.book(body, 'one-key-for-all')),
    );
    expect(new Set(await Promise.all(answers.map((answer) => answer?.text()))).size).toBe(1);
  });

  it('send each message once between them', async () => {
    const [first, second] = tests as [TestBackend, TestBackend];
    const { slots } = await clinicClient(first.url, 'north').slots(
      'service=short&from=2027-03-09&to=2027-03-09',
    );
    for (const [index, { id }] of slots.entries()) {
      const client = clinicClient(tests[index % 2]?.url ?? '', 'north');
      const contact = { email: `p${index}@patient.example`, phone: '0612345678' };
      expect((await client.book(bookingBody({ slotId: id, contact }))).status).toBe(201);
    }
    const wakeAll = () => Promise.all(tests.map(({ backend }) => backend.wake()));
    // A journey that begins only after the clock was turned rightly leaves out a reminder that is past.
    await wakeAll();
    for (const { clock } of tests) clock.turnTo('2027-03-09T07:00:00+01:00');
    await wakeAll();
    const mails = [...first.mail.mails, ...second.mail.mails].map(({ messageId }) => messageId);
    const sms = [...first.sms, ...second.sms].map(({ key }) => key);
    expect([mails.length, new Set(mails).size]).toEqual([slots.length + 2, slots.length + 2]);
    // And the one of tomorrow at eight, whose reminder was due the moment it was booked.
    expect([sms.length, new Set(sms).size]).toEqual([slots.length + 1, slots.length + 1]);
    expect([...first.log, ...second.log].filter(({ level }) => level === 'error')).toEqual([]);
  });
});
