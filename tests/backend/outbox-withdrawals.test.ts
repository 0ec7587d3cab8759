import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { Parcel } from '../../src/domain/delivery/outbox-port.ts';
import { faultSchedule, play } from '../fixtures/outbox/fault-schedule.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const startsAt = '2027-03-01T08:00:00+01:00';
const runs = 40;

let test: TestBackend;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
/** Tokens of appointments with a consent that nobody has taken back yet. */
const tokens: string[] = [];
/** Appointment of each withdrawal, by its key. */
const appointments = new Map<string, string>();

beforeAll(async () => {
  folder = await temporaryFolder();
  const notices = noticesWith('reminder-sms');
  test = await startBackend({
    clinics: [clinicWith({ notices })],
    now: startsAt,
    storage: { folder: folder.path },
  });
  const client = clinicClient(test.url, 'north');
  const decisions = notices.map(({ id, version }) => ({ id, version, language: 'fr', decision: 'given' }));
  const { slots } = await client.slots('service=short&from=2027-03-02&to=2027-04-01');
  for (const { id: slotId } of slots.slice(0, 110)) {
    const answer = await client.book(bookingBody({ slotId, notices: decisions }));
    tokens.push(((await answer.json()) as BookingReceipt).manageToken);
  }
});
let stopped: Promise<void> | undefined;
/** The tables are read at the end, and a folder belongs to one process. */
const stop = () => (stopped ??= test.close());
afterAll(async () => {
  await stop();
  await folder.remove();
});

function withdrawalParcel(): Parcel {
  const id = randomUUID();
  const manageToken = tokens.shift();
  if (!manageToken) throw new Error('No consent is left: let the schedules be fewer.');
  appointments.set(id, manageToken.split('.')[0] ?? '');
  const body = JSON.stringify({ manageToken, notice: 'reminder-sms', decision: 'withdrawn' });
  return { id, kind: 'submission', path: 'v1/consents', body, contentType: 'application/json' };
}

describe('withdrawals through an outbox', () => {
  it(`become one record and one fact each, in ${runs} schedules of faults`, async () => {
    const saved = new Set<string>();
    let requests = 0;
    const serve = (request: Request) => test.backend.fetch(request);
    const parcel = () => withdrawalParcel();
    await fc.assert(
      fc.asyncProperty(faultSchedule, async (schedule) => {
        const story = await play(schedule, { startMs: Date.parse(startsAt), serve, parcel });
        story.saved.forEach((id) => saved.add(id));
        requests += story.requests;
      }),
      { seed: 20_270_304, numRuns: runs, endOnFailure: true },
    );

    await stop();
    const db = await openDatabase({ folder: folder.path });
    try {
      const records = await db.query<{ booking_id: string }>(
        `select booking_id from consent where decision = 'withdrawn'`,
      );
      const facts = await db.query<{ subject: string }>(
        `select subject from event where type = 'consent.withdrawn'`,
      );
      console.log(
        `${runs} schedules, ${requests} requests, ${saved.size} saved, ${records.length} records, ${facts.length} facts`,
      );
      const recorded = records.map(({ booking_id }) => booking_id).sort();
      expect(new Set(recorded).size).toBe(recorded.length);
      expect(facts.map(({ subject }) => subject).sort()).toEqual(recorded);
      expect([...saved].filter((id) => !recorded.includes(appointments.get(id) ?? ''))).toEqual([]);
      expect(saved.size).toBeGreaterThan(runs / 2);
    } finally {
      await db.close();
    }
  }, 120_000);
});
