import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hold } from '../../src/contracts/hold.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { managed } from './fixtures/managed.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend;
let client: ReturnType<typeof clinicClient>;

const base = clinicWith();
const practitioners = ['oak', 'elm'].map((id) => ({ ...base.practitioners[0], id, name: `Dr ${id}` }));

beforeAll(async () => {
  test = await startBackend({
    clinics: [clinicWith({ practitioners }), clinicWith({ id: 'south' })],
    now: '2027-03-01T08:00:00+01:00',
  });
  client = clinicClient(test.url, 'north');
});
afterAll(() => test.close());

const slotsOf = async (day: string, practitioner: string) =>
  (await client.slots(`service=short&from=${day}&to=${day}&practitioner=${practitioner}`)).slots;
const slotAt = async (start: string, practitioner: string) => {
  const slot = (await slotsOf(start.slice(0, 10), practitioner)).find((each) => each.start === start);
  if (!slot) throw new Error(`no slot at ${start}`);
  return slot;
};
const bookedAt = async (start: string, practitioner = 'oak') => {
  const receipt = await client.bookAt(start, { slotId: (await slotAt(start, practitioner)).id });
  return { receipt, patient: managed(client, receipt) };
};
const refusalOf = async (response: Response) => (await response.json()) as Problem;
const isFree = async (start: string, practitioner: string) =>
  (await slotsOf(start.slice(0, 10), practitioner)).some((slot) => slot.start === start);
async function atTime<T>(instant: string, work: () => Promise<T>): Promise<T> {
  const before = test.clock.now();
  test.clock.turnTo(instant);
  try {
    return await work();
  } finally {
    test.clock.turnBy(before - test.clock.now());
  }
}

describe('the appointment behind a link', () => {
  it('is read with its version and deadline, and names no person', async () => {
    const { receipt, patient } = await bookedAt('2027-03-02T08:00:00+01:00');
    const response = await patient.get();
    expect(response.headers.get('etag')).toBe('"0"');
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      ...{ id: receipt.id, status: 'booked', version: 0, start: receipt.start, practitioner: 'oak' },
      ...{ serviceName: 'Contrôle', phone: '01 99 00 12 34', changeBefore: '2027-03-02T04:00:00+01:00' },
    });
    expect(text).not.toMatch(/Camille|Essai|1980|patient\.example|612345678/);
  });

  it('is behind its token only', async () => {
    const { receipt } = await bookedAt('2027-03-02T09:00:00+01:00');
    const codes = async (authorization: string) => {
      const response = await client.get('/v1/appointment', authorization ? { authorization } : {});
      return [response.status, ((await response.json()) as Problem).code];
    };
    expect(await codes('')).toEqual([401, 'token_missing']);
    expect(await codes(`Basic ${receipt.manageToken}`)).toEqual([401, 'token_missing']);
    const { id, manageToken } = receipt;
    for (const token of [id, `${id}.x`, `${manageToken}x`, manageToken.slice(0, -1), `${randomUUID()}.x`]) {
      expect(await codes(`Bearer ${token}`)).toEqual([404, 'not_found']);
    }
    const elsewhere = managed(clinicClient(test.url, 'south'), receipt);
    expect((await elsewhere.get()).status).toBe(404);
    expect((await elsewhere.cancel()).status).toBe(404);
  });
});

describe('a move', () => {
  it('takes the new time and gives the old one back, under the same link', async () => {
    const { receipt, patient } = await bookedAt('2027-03-03T08:00:00+01:00');
    const to = await slotAt('2027-03-04T10:00:00+01:00', 'elm');
    const moved = await patient.receiptOf(await patient.move(to.id, 0));
    expect(moved.appointment).toMatchObject({ id: receipt.id, version: 1, start: to.start });
    expect(await patient.read()).toMatchObject({ practitionerName: 'Dr elm', version: 1, start: to.start });
    expect(await isFree('2027-03-03T08:00:00+01:00', 'oak')).toBe(true);
    expect(await isFree(to.start, 'elm')).toBe(false);
  });

  it('may overlap the time it leaves', async () => {
    const long = await client.slotAt('2027-03-05T09:00:00+01:00', 'long');
    const receipt = await client.bookAt(long.start, { service: 'long' });
    const patient = managed(client, receipt);
    const { slots } = await client.slots('service=long&from=2027-03-08&to=2027-03-08&practitioner=oak');
    expect((await patient.move(slots[4]?.id ?? '', 0)).status).toBe(200);
    // A quarter of an hour earlier, of fifty minutes.
    expect((await patient.move(slots[3]?.id ?? '', 1)).status).toBe(200);
    expect((await patient.read()).start).toBe(slots[3]?.start);
  });

  it('to a time that is taken leaves everything as it was, and offers others', async () => {
    const { patient } = await bookedAt('2027-03-09T08:00:00+01:00');
    const lost = await slotAt('2027-03-09T10:00:00+01:00', 'oak');
    await bookedAt(lost.start);
    const refusal = await refusalOf(await patient.move(lost.id, 0));
    expect(refusal).toMatchObject({ status: 409, code: 'slot_taken' });
    expect(refusal.alternatives?.length).toBe(5);
    expect(await patient.read()).toMatchObject({ version: 0, start: '2027-03-09T08:00:00+01:00' });
    expect(await isFree('2027-03-09T08:00:00+01:00', 'oak')).toBe(false);
  });

  it('turns the patient’s own hold into the appointment', async () => {
    const { patient } = await bookedAt('2027-03-10T08:00:00+01:00');
    const slot = await slotAt('2027-03-10T09:00:00+01:00', 'oak');
    const hold = (await (await client.post('/v1/holds', { slotId: slot.id })).json()) as Hold;
    const answer = await patient.reschedule({ holdId: hold.holdId }, { 'if-match': '"0"' });
    expect((await patient.receiptOf(answer)).appointment.start).toBe(slot.start);
    expect((await patient.reschedule({ holdId: hold.holdId }, { 'if-match': '"1"' })).status).toBe(404);
  });

  it('is refused to whoever saw another version, or does not say which', async () => {
    const { patient } = await bookedAt('2027-03-11T08:00:00+01:00');
    const slot = await slotAt('2027-03-11T09:00:00+01:00', 'oak');
    for (const answer of [
      await patient.move(slot.id, 1),
      await patient.reschedule({ slotId: slot.id }),
      await patient.reschedule({ slotId: slot.id }, { 'if-match': 'nonsense' }),
    ]) {
      expect(await refusalOf(answer)).toMatchObject({ status: 412, code: 'precondition_failed' });
    }
    expect((await patient.read()).version).toBe(0);
  });

  it('is answered with the same bytes when repeated, also after the next one', async () => {
    const { patient } = await bookedAt('2027-03-12T08:00:00+01:00');
    const [first, second] = [
      await slotAt('2027-03-12T09:00:00+01:00', 'oak'),
      await slotAt('2027-03-12T10:00:00+01:00', 'oak'),
    ];
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => patient.move(first.id, 0, key)));
    test.clock.turnBy(60_000);
    await patient.move(second.id, 1);
    answers.push(await patient.move(first.id, 0, key));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(await patient.read()).toMatchObject({ version: 2, start: second.start });
    const other = await refusalOf(await patient.move(second.id, 0, key));
    expect(other).toMatchObject({ status: 422, code: 'key_reused' });
    expect(await refusalOf(await patient.cancel({}, key))).toMatchObject({ code: 'key_reused' });
    expect((await client.get(`/v1/bookings/by-key/${key['idempotency-key']}`)).status).toBe(404);
  });

  it('is refused into a slot of another service, or of another clinic', async () => {
    const { patient } = await bookedAt('2027-03-15T08:00:00+01:00');
    const long = await client.slotAt('2027-03-15T10:00:00+01:00', 'long');
    expect(await refusalOf(await patient.move(long.id, 0))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/slotId', code: 'other_service' }],
    });
    const south = await clinicClient(test.url, 'south').slotAt('2027-03-15T10:00:00+01:00');
    expect(await refusalOf(await patient.move(south.id, 0))).toMatchObject({ code: 'unknown_slot' });
  });

  it('of twenty patients to one time is the move of exactly one', async () => {
    const slots = (await slotsOf('2027-03-16', 'oak')).concat(await slotsOf('2027-03-17', 'oak'));
    const patients: Awaited<ReturnType<typeof bookedAt>>[] = [];
    for (const slot of slots.slice(0, 20)) patients.push(await bookedAt(slot.start));
    const wanted = await slotAt('2027-03-18T10:00:00+01:00', 'oak');
    const answers = await Promise.all(patients.map(({ patient }) => patient.move(wanted.id, 0)));
    expect(patients.length).toBeGreaterThan(15);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(patients.length - 1);
    const now = await Promise.all(patients.map(({ patient }) => patient.read()));
    expect(now.filter(({ start }) => start === wanted.start)).toHaveLength(1);
    const kept = now.filter(({ start }, index) => start === patients[index]?.receipt.start);
    expect(kept).toHaveLength(patients.length - 1);
  });

  it('swaps nothing: two patients who want each other’s time both keep their own', async () => {
    const [a, b] = [
      await bookedAt('2027-03-19T08:00:00+01:00', 'elm'),
      await bookedAt('2027-03-19T09:00:00+01:00', 'elm'),
    ];
    const ids = await Promise.all(
      [a, b].map(async ({ receipt }) => (await slotIdOf(receipt.start)) ?? 'none'),
    );
    const answers = await Promise.all([a.patient.move(ids[1] ?? '', 0), b.patient.move(ids[0] ?? '', 0)]);
    expect(answers.map(({ status }) => status)).toEqual([409, 409]);
  });
});

/** The id of a slot that is taken, from the same time a week on: ids say what they are for. */
async function slotIdOf(start: string): Promise<string | undefined> {
  const later = await slotAt(start.replace('03-19', '03-26'), 'elm');
  const fields = Buffer.from(later.id, 'base64url').toString().split('~');
  fields[6] = String(Date.parse(start));
  return Buffer.from(fields.join('~')).toString('base64url');
}

describe('a cancellation', () => {
  it('gives the time back, and is the same however often it is asked for', async () => {
    const { patient } = await bookedAt('2027-03-22T08:00:00+01:00');
    const first = await patient.receiptOf(await patient.cancel({ reason: 'other-time' }));
    expect(first.appointment).toMatchObject({ status: 'cancelled', version: 1 });
    expect(await isFree('2027-03-22T08:00:00+01:00', 'oak')).toBe(true);
    const again = await patient.receiptOf(await patient.cancel());
    expect(again.appointment).toEqual(first.appointment);
    const late = await atTime('2027-03-22T07:59:00+01:00', () => patient.cancel());
    expect(late.status).toBe(200);
  });

  it('is final: a move after it is refused', async () => {
    const { patient } = await bookedAt('2027-03-22T09:00:00+01:00');
    await patient.cancel();
    const slot = await slotAt('2027-03-22T10:00:00+01:00', 'oak');
    expect(await refusalOf(await patient.move(slot.id, 1))).toMatchObject({
      status: 409,
      code: 'already_cancelled',
    });
    expect(await isFree(slot.start, 'oak')).toBe(true);
  });

  it('is refused to whoever saw another version', async () => {
    const { patient } = await bookedAt('2027-03-23T08:00:00+01:00');
    expect((await patient.cancel({}, { 'if-match': '"7"' })).status).toBe(412);
    expect((await patient.cancel({}, { 'if-match': '"0"' })).status).toBe(200);
  });

  it('takes a reason from the list, never words', async () => {
    const { patient } = await bookedAt('2027-03-23T09:00:00+01:00');
    expect((await patient.cancel({ reason: 'my illness' })).status).toBe(422);
    expect((await patient.read()).status).toBe('booked');
  });
});

describe('the deadline', () => {
  it('closes both, to the minute, and says whom to call', async () => {
    const { patient } = await bookedAt('2027-03-28T09:00:00+02:00'); // four hours before, through a clock change
    const slot = await slotAt('2027-03-29T09:00:00+02:00', 'oak');
    const tooLate = { status: 403, code: 'change_too_late', phone: '01 99 00 12 34' };
    await atTime('2027-03-28T05:00:01+02:00', async () => {
      expect(await refusalOf(await patient.move(slot.id, 0))).toMatchObject(tooLate);
      expect(await refusalOf(await patient.cancel())).toMatchObject(tooLate);
    });
    await atTime('2027-03-28T05:00:00+02:00', async () => {
      expect((await patient.move(slot.id, 0)).status).toBe(200);
    });
  });
});
