import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { Hold } from '../../src/contracts/hold.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend;
let client: ReturnType<typeof clinicClient>;

beforeAll(async () => {
  test = await startBackend({
    clinics: [clinicWith(), clinicWith({ id: 'south' })],
    now: '2027-03-01T08:00:00+01:00',
  });
  client = clinicClient(test.url, 'north');
});
afterAll(() => test.close());

describe('fifty patients who want one slot', () => {
  it('gives it to exactly one, and offers the others free slots near it', async () => {
    const slot = await client.slotAt('2027-03-02T08:00:00+01:00');
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        client.book(
          bookingBody({
            slotId: slot.id,
            contact: { email: `p${index}@patient.example`, phone: '0612345678' },
          }),
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(49).fill(409)]);
    const problems = (await Promise.all(
      answers.filter(({ status }) => status === 409).map((answer) => answer.json()),
    )) as Problem[];
    const free = new Set(
      (await client.slots('service=short&from=2027-03-01&to=2027-03-15')).slots.map(({ id }) => id),
    );
    for (const { code, alternatives, phone } of problems) {
      expect({ code, phone, count: alternatives?.length }).toEqual({
        code: 'slot_taken',
        phone: '01 99 00 12 34',
        count: 5,
      });
      expect(alternatives?.every(({ id }) => free.has(id))).toBe(true);
    }
    expect(problems[0]?.alternatives?.[0]?.start).toBe('2027-03-02T08:30:00+01:00');
  });

  it('gives a held slot to exactly one', async () => {
    const slot = await client.slotAt('2027-03-03T08:00:00+01:00');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.post('/v1/holds', { slotId: slot.id })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
  });
});

describe('the conflict', () => {
  it('is overlap, not equality: an appointment takes every start it covers, with its buffer', async () => {
    await client.bookAt('2027-03-04T09:00:00+01:00'); // 20 minutes, and 10 of buffer
    const starts = (await client.slots('service=long&from=2027-03-04&to=2027-03-04')).slots.map(({ start }) =>
      start.slice(11, 16),
    );
    // 50 minutes from 08:10 would still be there at 09:00; one from 09:30 is free again.
    expect(starts).toContain('08:00');
    expect(starts).toContain('09:30');
    for (const covered of ['08:15', '08:30', '08:45', '09:00', '09:15'])
      expect(starts).not.toContain(covered);
  });

  it('is refused by the database even for a slot id that was offered before', async () => {
    const [long, short] = [
      await client.slotAt('2027-03-05T09:15:00+01:00', 'long'),
      await client.slotAt('2027-03-05T10:00:00+01:00'),
    ];
    expect((await client.book(bookingBody({ slotId: short.id }))).status).toBe(201);
    const answer = await client.book(bookingBody({ slotId: long.id, service: 'long' }));
    expect(answer.status).toBe(409);
    expect(((await answer.json()) as Problem).alternatives?.length).toBe(5);
  });

  it('is none between two clinics whose practitioners have the same id', async () => {
    await client.bookAt('2027-03-08T08:00:00+01:00');
    await expect(clinicClient(test.url, 'south').bookAt('2027-03-08T08:00:00+01:00')).resolves.toBeDefined();
  });
});

describe('a repeated request', () => {
  const offeredOn = async (day: string) =>
    (await client.slots(`service=short&from=${day}&to=${day}`)).slots.map(({ start }) => start);

  it('is answered with the same bytes, and books once', async () => {
    const slot = await client.slotAt('2027-03-09T08:00:00+01:00');
    const [body, key] = [bookingBody({ slotId: slot.id }), randomUUID()];
    const first = await client.book(body, key);
    const again = await client.book(body, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.text()).toBe(await first.text());
  });

  it('is answered with the same bytes also after the appointment has begun', async () => {
    const slot = await client.slotAt('2027-03-09T09:00:00+01:00');
    const [body, key] = [bookingBody({ slotId: slot.id }), randomUUID()];
    const first = await (await client.book(body, key)).text();
    const before = test.clock.now();
    test.clock.turnTo('2027-03-09T09:10:00+01:00');
    const again = await client.book(body, key);
    test.clock.turnBy(before - test.clock.now());
    expect({ status: again.status, text: await again.text() }).toEqual({ status: 201, text: first });
  });

  it('is one booking when ten arrive at once', async () => {
    const slot = await client.slotAt('2027-03-09T10:00:00+01:00');
    const [body, key] = [bookingBody({ slotId: slot.id }), randomUUID()];
    const answers = await Promise.all(Array.from({ length: 10 }, () => client.book(body, key)));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(10).fill(201));
    expect(new Set(texts).size).toBe(1);
  });

  it('is refused when the body is another', async () => {
    const slot = await client.slotAt('2027-03-09T11:00:00+01:00');
    const key = randomUUID();
    await client.book(bookingBody({ slotId: slot.id }), key);
    const answer = await client.book(bookingBody({ slotId: slot.id, locale: 'en' }), key);
    expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([422, 'key_reused']);
  });

  it('is refused also when the other body is on its way at the same moment', async () => {
    const slots = [
      await client.slotAt('2027-03-10T11:00:00+01:00'),
      await client.slotAt('2027-03-10T11:30:00+01:00'),
    ];
    const key = randomUUID();
    // Not over the network, where one would be a little late: both must find the key unused.
    const request = (slotId: string) =>
      new Request(client.address('/v1/bookings'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(bookingBody({ slotId })),
      });
    const answers = await Promise.all(slots.map(({ id }) => test.backend.fetch(request(id))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await offeredOn('2027-03-10')).toEqual(
      expect.arrayContaining([slots[answers[0]?.status === 201 ? 1 : 0]?.start]),
    );
  });

  it('may try again under its key after it was refused', async () => {
    const taken = await client.slotAt('2027-03-10T08:00:00+01:00');
    const free = await client.slotAt('2027-03-10T09:00:00+01:00');
    const key = randomUUID();
    await client.book(bookingBody({ slotId: taken.id }));
    expect((await client.book(bookingBody({ slotId: taken.id }), key)).status).toBe(409);
    expect((await client.book(bookingBody({ slotId: free.id }), key)).status).toBe(201);
  });

  it('is found by its key, by the clinic it was sent to only', async () => {
    const slot = await client.slotAt('2027-03-10T10:00:00+01:00');
    const key = randomUUID();
    const receipt = (await (
      await client.book(bookingBody({ slotId: slot.id }), key)
    ).json()) as BookingReceipt;
    const found = await client.get(`/v1/bookings/by-key/${key}`);
    expect([found.status, await found.json()]).toEqual([200, receipt]);
    expect((await clinicClient(test.url, 'south').get(`/v1/bookings/by-key/${key}`)).status).toBe(404);
    expect((await client.get(`/v1/bookings/by-key/${randomUUID()}`)).status).toBe(404);
  });
});

describe('a hold', () => {
  const hold = async (start: string): Promise<Hold> => {
    const slot = await client.slotAt(start);
    return (await (await client.post('/v1/holds', { slotId: slot.id })).json()) as Hold;
  };
  const offered = async (start: string) =>
    (await client.slots(`service=short&from=${start.slice(0, 10)}&to=${start.slice(0, 10)}`)).slots.some(
      (slot) => slot.start === start,
    );

  it('keeps the slot from others and becomes the appointment of its own patient', async () => {
    const start = '2027-03-11T08:00:00+01:00';
    const { holdId, slot } = await hold(start);
    expect(await offered(start)).toBe(false);
    expect((await client.book(bookingBody({ slotId: slot.id }))).status).toBe(409);
    const answer = await client.book(bookingBody({ holdId }));
    expect([answer.status, ((await answer.json()) as BookingReceipt).start]).toEqual([201, start]);
    expect((await client.book(bookingBody({ holdId }))).status).toBe(404);
  });

  it('ends by itself, and the slot is anyone’s again', async () => {
    const start = '2027-03-11T09:00:00+01:00';
    const { holdId, slot, expiresAt, serverNow } = await hold(start);
    expect(Date.parse(expiresAt) - Date.parse(serverNow)).toBe(10 * 60_000);
    test.clock.turnBy(10 * 60_000 + 1_000);
    expect(await offered(start)).toBe(true);
    const late = await client.book(bookingBody({ holdId }));
    expect([late.status, ((await late.json()) as Problem).code]).toEqual([410, 'hold_expired']);
    expect((await client.book(bookingBody({ slotId: slot.id }))).status).toBe(201);
  });

  it('is extended once, to its full time', async () => {
    const { holdId } = await hold('2027-03-11T10:00:00+01:00');
    const extend = () => fetch(client.address(`/v1/holds/${holdId}`), { method: 'PUT' });
    test.clock.turnBy(6 * 60_000);
    const once = (await (await extend()).json()) as Hold;
    expect(Date.parse(once.expiresAt) - Date.parse(once.serverNow)).toBe(10 * 60_000);
    test.clock.turnBy(6 * 60_000);
    const twice = (await (await extend()).json()) as Hold;
    expect(twice.expiresAt).toBe(once.expiresAt);
    test.clock.turnBy(5 * 60_000);
    expect((await extend()).status).toBe(410);
  });

  it('is given back by a plain-text request, as often as one likes', async () => {
    const start = '2027-03-12T08:00:00+01:00';
    const { holdId } = await hold(start);
    const release = () =>
      fetch(client.address(`/v1/holds/${holdId}/release`), {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: '',
      });
    expect([(await release()).status, (await release()).status]).toEqual([204, 204]);
    expect(await offered(start)).toBe(true);
  });

  it('cannot be given back once it is an appointment', async () => {
    const start = '2027-03-12T09:00:00+01:00';
    const { holdId } = await hold(start);
    await client.book(bookingBody({ holdId }));
    await fetch(client.address(`/v1/holds/${holdId}/release`), { method: 'POST', body: '' });
    expect(await offered(start)).toBe(false);
  });
});
