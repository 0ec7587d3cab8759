import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EventReceipt } from '../../src/contracts/event-receipt.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
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

const eventWith = (changes: object = {}) => ({
  specversion: '1.0',
  id: randomUUID(),
  source: '/clinics/north/widgets/booking',
  type: 'booking.requested',
  time: '2027-03-01T08:00:00+01:00',
  data: { idempotencyKey: randomUUID(), attempt: 1 },
  ...changes,
});
const post = (body: unknown, to = client) =>
  to.post('/v1/events', body, { 'content-type': 'text/plain;charset=UTF-8' });
const results = async (response: Response) => {
  expect(response.status).toBe(202);
  return EventReceipt.parse(await response.json()).results;
};

describe('a batch of events', () => {
  it('is answered one by one, and one bad event sinks none of its neighbours', async () => {
    const good = [eventWith(), eventWith()];
    const batch = [
      good[0],
      { id: 'x' },
      7,
      eventWith({ type: 'appointment.booked' }),
      eventWith({ data: { idempotencyKey: 'x', attempt: 1 } }),
      eventWith({ data: { idempotencyKey: randomUUID(), attempt: 1, name: 'x' } }),
      eventWith({ source: 'a\u0000b' }),
      good[1],
    ];
    const answers = await results(await post(batch));
    expect(answers.map(({ status, code }) => code ?? status)).toEqual([
      'accepted',
      'invalid_event',
      'invalid_event',
      'unknown_type', // a browser cannot state a fact
      'invalid_data',
      'invalid_data',
      'invalid_event',
      'accepted',
    ]);
    expect(answers.map(({ id }) => id)).toEqual(batch.map((event) => (event as { id?: string }).id ?? null));
  });

  it('may be delivered twice', async () => {
    const event = eventWith();
    expect((await results(await post([event, event]))).map(({ status }) => status)).toEqual([
      'accepted',
      'duplicate',
    ]);
    expect((await results(await post([event]))).map(({ status }) => status)).toEqual(['duplicate']);
    // Another clinic's event of that name is another event.
    expect((await results(await post([event], clinicClient(test.url, 'south'))))[0]?.status).toBe('accepted');
  });

  it('is refused whole only when it is no batch, or too large', async () => {
    const codeOf = async (response: Response) => [
      response.status,
      ((await response.json()) as { code: string }).code,
    ];
    expect(await codeOf(await post({}))).toEqual([422, 'invalid_request']);
    expect(await codeOf(await post(Array.from({ length: 51 }, () => eventWith())))).toEqual([
      422,
      'invalid_request',
    ]);
    expect(await codeOf(await post(`[${' '.repeat(48 * 1024)}]`))).toEqual([413, 'body_too_large']);
    expect(await codeOf(await post('['))).toEqual([400, 'malformed_json']);
    expect(await results(await post([]))).toEqual([]);
  });

  it('survives an event of any depth', async () => {
    const deep = `${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}`;
    const [answer] = await results(await post(`[${deep}]`));
    expect(answer?.code).toBe('invalid_event');
  });
});
