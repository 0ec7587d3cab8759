import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { FoundSlots } from '../../src/contracts/slot.ts';
import type { Parcel } from '../../src/domain/delivery/outbox-port.ts';
import type { OutgoingEmail } from '../../backend/journeys/ports.ts';
import { faultSchedule, play } from '../fixtures/outbox/fault-schedule.ts';
import { bookingBody } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

const startsAt = '2027-03-01T08:00:00+01:00';
const runs = 300;

let test: TestBackend;
const freeSlots: string[] = [];
const mails: OutgoingEmail[] = [];
/** Appointments that the backend has made for a key. */
const appointments = new Map<string, Set<string>>();
/** Address of the patient of each key. */
const patients = new Map<string, string>();

beforeAll(async () => {
  test = await startBackend({
    clinics: [clinicWith()],
    now: startsAt,
    email: {
      send: (mail) => {
        mails.push(mail);
        return Promise.resolve();
      },
    },
  });
  for (const [from, to] of [
    ['2027-03-02', '2027-04-01'],
    ['2027-04-02', '2027-05-02'],
    ['2027-05-03', '2027-06-02'],
  ]) {
    const url = `http://backend.example/v1/slots?clinic=north&service=short&from=${from}&to=${to}`;
    const found = (await (await test.backend.fetch(new Request(url))).json()) as FoundSlots;
    freeSlots.push(...found.slots.map(({ id }) => id));
  }
});
afterAll(() => test.close());

function bookingParcel(): Parcel {
  const id = randomUUID();
  const email = `${id}@patient.example`;
  patients.set(id, email);
  const slotId = freeSlots.shift();
  if (!slotId) throw new Error('The diary is full: let the schedules be fewer.');
  const body = JSON.stringify(bookingBody({ slotId, contact: { email, phone: '06 12 34 56 78' } }));
  return { id, kind: 'submission', path: 'v1/bookings', body, contentType: 'application/json' };
}

async function serve(request: Request): Promise<Response> {
  const response = await test.backend.fetch(request);
  if (response.status !== 201) return response;
  const text = await response.text();
  const { id, idempotencyKey } = JSON.parse(text) as BookingReceipt;
  appointments.set(idempotencyKey, (appointments.get(idempotencyKey) ?? new Set()).add(id));
  return new Response(text, response);
}

describe('bookings through an outbox', () => {
  it(`become one appointment and one message each, in ${runs} schedules of faults`, async () => {
    const saved = new Set<string>();
    let requests = 0;
    const holds = fc.asyncProperty(faultSchedule, async (schedule) => {
      const story = await play(schedule, { startMs: Date.parse(startsAt), serve, parcel: bookingParcel });
      story.saved.forEach((id) => saved.add(id));
      requests += story.requests;
      expect([...story.saved].filter((id) => appointments.get(id)?.size !== 1)).toEqual([]);
    });
    await fc.assert(holds, { seed: 20_270_302, numRuns: runs, endOnFailure: true });

    await test.backend.wake();
    const sizes = [...appointments.values()].map(({ size }) => size);
    expect(new Set(sizes)).toEqual(new Set([1]));
    const mailsTo = (key: string) => mails.filter(({ to }) => to === patients.get(key)).length;
    expect([...appointments.keys()].filter((key) => mailsTo(key) !== 1)).toEqual([]);
    console.log(
      `${runs} schedules, ${requests} requests, ${saved.size} saved, ${sizes.length} appointments, ${mails.length} messages`,
    );
    expect(saved.size).toBeGreaterThan(runs / 2);
  }, 120_000);
});
