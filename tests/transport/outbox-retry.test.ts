import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery/outbox-port.ts';
import {
  answer,
  hang,
  portal,
  receive,
  refusal,
  scriptedClinic,
  startMs,
  status,
  submission,
  unreachable,
} from '../fixtures/outbox/scripted-clinic.ts';
import type { Play } from '../fixtures/outbox/scripted-clinic.ts';

const second = 1_000;
const hour = 3_600 * second;

/** A patient who submits one thing to a clinic that plays, until it is known what becomes of it. */
async function delivered(plays: Play[]) {
  const stage = scriptedClinic(plays);
  const tab = stage.openTab();
  const told: Delivery[] = [];
  tab.outbox.watch((delivery) => told.push(delivery));
  const parcel = submission();
  const state = await stage.time.during(tab.outbox.submit(parcel));
  await stage.time.runUntil(() => told.some((one) => one.state !== 'saved'), startMs + 3 * hour);
  return { ...stage, tab, told, parcel, state };
}

describe('a submission', () => {
  it('is told saved first, and received only by the receipt that names it', async () => {
    const { told, parcel, state } = await delivered([]);
    expect(state).toBe('saved');
    expect(told).toMatchObject([
      { id: parcel.id, state: 'saved' },
      { id: parcel.id, state: 'received', answer: { idempotencyKey: parcel.id } },
    ]);
  });

  it('carries its key and its exact bytes, and may outlive the page', async () => {
    const { sent, parcel } = await delivered([]);
    expect(sent).toMatchObject([{ key: parcel.id, body: parcel.body, path: 'v1/bookings', keepalive: true }]);
  });

  it.each<[string, Play]>([
    ['a connection that breaks', unreachable],
    ['a server that says nothing', hang],
    ['half an answer', () => new Response('{"idempotencyKey":"')],
    ['the page of a captive portal', portal],
    ['a 200 that names no key', () => answer(200, {})],
    ['a 200 that is no object', () => answer(200, null)],
    ['a receipt for another key', () => answer(201, { idempotencyKey: 'another' })],
    ['a proxy that answers 404 during a deployment', status(404)],
    ...[408, 425, 429, 500, 502, 503, 504, 511].map((code): [string, Play] => [String(code), status(code)]),
  ])('goes again after %s, with the same key and bytes', async (_, fault) => {
    const { sent, told, parcel } = await delivered([fault, fault]);
    expect(sent.map(({ key, body }) => [key, body])).toEqual(Array(3).fill([parcel.id, parcel.body]));
    expect(told.at(-1)).toMatchObject({ state: 'received' });
  });

  it('waits fifteen seconds for a silent server, even where the page’s fetch cannot be aborted', async () => {
    const { openTab, time, sent, clinic } = scriptedClinic([hang]);
    clinic.ignoresAbort = true;
    await time.during(openTab().outbox.submit(submission()));
    await time.runUntil(() => sent.length === 2, startMs + hour);
    expect(sent[1]?.atMs).toBeGreaterThanOrEqual(15 * second);
    expect(sent[1]?.atMs).toBeLessThan(16 * second);
  });
});

describe('a refusal', () => {
  it('is told with its reason, kept until it was seen, and holds nobody up', async () => {
    const { openTab, time, sent } = scriptedClinic([refusal('slot_taken', 409)]);
    const { outbox } = openTab();
    const told: Delivery[] = [];
    outbox.watch((delivery) => told.push(delivery));
    const [first, next] = [submission(), submission()];
    await time.during(Promise.all([outbox.submit(first), outbox.submit(next)]));
    await time.pass(5 * second);
    expect(told.slice(2)).toMatchObject([
      { id: first.id, state: 'refused', problem: { code: 'slot_taken' } },
      { id: next.id, state: 'received' },
    ]);
    expect(sent).toHaveLength(2);

    // The page is opened again: it is still there to be shown, and it is not sent again.
    const again = openTab();
    await time.pass(hour);
    const shown = await time.during(again.outbox.pending());
    expect(shown).toMatchObject([{ id: first.id, state: 'refused', problem: { code: 'slot_taken' } }]);
    await time.during(again.outbox.discard(first.id));
    expect(await time.during(again.outbox.pending())).toEqual([]);
    expect(sent).toHaveLength(2);
  });

  it.each([400, 403, 404, 409, 410, 413, 415, 422])('of status %i with a reason is final', async (code) => {
    const { sent, told } = await delivered([refusal('not_found', code)]);
    expect(sent).toHaveLength(1);
    expect(told.at(-1)).toMatchObject({ state: 'refused', problem: { code: 'not_found', status: code } });
  });

  it('without a reason of the backend’s is believed at the fifth time in a row', async () => {
    const foreign = status(403);
    const { sent, told } = await delivered([foreign, foreign, unreachable, ...Array<Play>(5).fill(foreign)]);
    expect(sent).toHaveLength(8);
    expect(told.at(-1)).toMatchObject({ state: 'refused', problem: { code: 'refused', status: 403 } });
  });
});

describe('a wait that the backend asks for', () => {
  const secondTry = async (code: number, retryAfter: string) =>
    (await delivered([status(code, { 'retry-after': retryAfter })])).sent[1]?.atMs ?? Infinity;

  it.each([429, 503])('is kept after a %i, in seconds', async (code) => {
    const atMs = await secondTry(code, '120');
    expect(atMs).toBeGreaterThanOrEqual(120 * second);
    expect(atMs).toBeLessThan(133 * second);
  });

  it('is kept when it is a date', async () => {
    const atMs = await secondTry(503, new Date(startMs + 90 * second).toUTCString());
    expect(atMs).toBeGreaterThanOrEqual(89 * second);
    expect(atMs).toBeLessThan(100 * second);
  });

  it.each(['999999999999', 'Fri, 01 Jan 2100 00:00:00 GMT'])('is an hour at most: %s', async (absurd) => {
    const atMs = await secondTry(429, absurd);
    expect(atMs).toBeGreaterThanOrEqual(hour);
    expect(atMs).toBeLessThan(1.1 * hour + second);
  });

  it.each(['-5', 'soon', '', '1e9', '5.5', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'is nothing when it is none: %j',
    async (nonsense) => expect(await secondTry(429, nonsense)).toBeLessThan(2 * second),
  );

  it('is kept whatever hints there are, in the next visit too', async () => {
    const { openTab, time, sent } = scriptedClinic([status(429, { 'retry-after': '600' })]);
    const tab = openTab();
    await time.during(tab.outbox.submit(submission()));
    await time.pass(10 * second);
    tab.page.dispatchEvent(new Event('online'));
    await time.during(tab.outbox.flush());
    tab.kill();
    openTab();
    await time.pass(500 * second);
    expect(sent).toHaveLength(1);
    await time.pass(200 * second);
    expect(sent).toHaveLength(2);
  });
});

describe('a network that is away', () => {
  it('keeps the submission, and gets it within five seconds of being back', async () => {
    const { openTab, time, sent, clinic } = scriptedClinic();
    clinic.otherwise = unreachable;
    const { outbox, page } = openTab();
    expect(await time.during(outbox.submit(submission()))).toBe('saved');
    await time.pass(10 * 60 * second);
    expect(await time.during(outbox.pending())).toMatchObject([{ state: 'saved' }]);
    clinic.otherwise = receive;
    const backAt = time.now() - startMs;
    page.dispatchEvent(new Event('online'));
    await time.pass(5 * second);
    expect(sent.at(-1)?.atMs).toBeLessThan(backAt + 5 * second);
    expect(await time.during(outbox.pending())).toEqual([]);
  });

  it('does no harm by saying that it is back when it is not', async () => {
    const { openTab, time, sent, clinic } = scriptedClinic();
    clinic.otherwise = unreachable;
    const { outbox, page } = openTab();
    await time.during(outbox.submit(submission()));
    for (let lie = 0; lie < 500; lie += 1) {
      page.dispatchEvent(new Event('online'));
      await time.pass(second);
    }
    expect(await time.during(outbox.pending())).toMatchObject([{ state: 'saved' }]);
    expect(sent.length).toBeLessThan(60);
  });
});
