import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import { EventReceipt } from '../../src/contracts/event-receipt.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

let test: TestBackend;
let client: ReturnType<typeof clinicClient>;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
/** Campaigns that were accepted, by the event's id. */
const named = new Map<string, unknown>();

beforeAll(async () => {
  folder = await temporaryFolder();
  test = await startBackend({
    storage: { folder: folder.path },
    clinics: [clinicWith(), clinicWith({ id: 'south' })],
    now: '2027-03-01T08:00:00+01:00',
  });
  client = clinicClient(test.url, 'north');
});
let stopped: Promise<void> | undefined;
/** The last test reads the tables, and a folder belongs to one process. */
const stop = () => (stopped ??= test.close());
afterAll(async () => {
  await stop();
  await folder.remove();
});

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

  it.each([
    ['all three names', { source: 'newsletter', medium: 'e-mail', name: '2027.03' }, 'accepted'],
    ['one of them', { source: 'newsletter' }, 'accepted'],
    ['none', {}, 'invalid_data'],
    ['a fourth', { source: 'newsletter', term: 'x' }, 'invalid_data'],
    ['a sentence', { name: 'back pain' }, 'invalid_data'],
    ['an address', { source: 'camille@patient.example' }, 'invalid_data'],
    ['a text for it', 'newsletter', 'invalid_data'],
    ['nothing for it', null, 'invalid_data'],
  ])('may name a campaign, in one shape only: %s', async (_, campaign, outcome) => {
    const event = eventWith({ data: { idempotencyKey: randomUUID(), attempt: 1, campaign } });
    const [answer] = await results(await post([event]));
    expect(answer?.code ?? answer?.status).toBe(outcome);
    if (outcome === 'accepted') named.set(event.id, campaign);
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

describe('what stays of a campaign', () => {
  it('is in the inbox with its event, beside the key of the request, as a claim', async () => {
    await stop();
    const db = await openDatabase({ folder: folder.path });
    try {
      const rows = await db.query<{ id: string; data: { campaign: unknown; idempotencyKey: string } }>(
        `select id, data from event where data ? 'campaign' and type = 'booking.requested' and trust = 'claim'`,
      );
      expect(new Map(rows.map(({ id, data }) => [id, data.campaign]))).toEqual(named);
      expect(named.size).toBe(2);
      expect(rows.every(({ data }) => data.idempotencyKey.length === 36)).toBe(true);
    } finally {
      await db.close();
    }
  });
});
