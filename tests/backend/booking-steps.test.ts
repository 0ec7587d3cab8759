import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { servicesOf } from '../../backend/routes/booking-step-figures.ts';
import { bookingStepStore } from '../../backend/stores/booking-step-store.ts';
import type { Db } from '../../backend/stores/db.ts';
import type { DeskFigures } from '../../src/contracts/desk.ts';
import type { Hold } from '../../src/contracts/hold.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { deskClient } from './fixtures/desk-client.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend;
afterEach(() => test?.close().catch(() => undefined));

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148';

async function clinic(now = '2027-03-01T09:00:00+01:00') {
  test = await startBackend({ clinics: [clinicWith(), clinicWith({ id: 'south' })], now });
  const plain = clinicClient(test.url, 'north');
  const desk = deskClient(test.url, 'north');
  const as = (agent: string) => ({ 'user-agent': agent });
  return {
    plain,
    get: (path: string, agent = phone) => plain.get(path, as(agent)),
    async hold(slotId: string | undefined): Promise<Hold> {
      return (await (await plain.post('/v1/holds', { slotId }, as(phone))).json()) as Hold;
    },
    async book(changes: object, key: string = randomUUID()) {
      const headers = { ...as(phone), 'idempotency-key': key };
      return plain.post('/v1/bookings', bookingBody({ ...changes }), headers);
    },
    async steps(query = '') {
      await test.backend.wake();
      return (await desk.read<DeskFigures>(`figures${query}`)).steps;
    },
  };
}

describe('the steps towards an appointment', () => {
  it('are counted once each, however often one person pages, and whatever is sent twice', async () => {
    const { get, hold, book, plain, steps } = await clinic();
    expect((await steps()).since).toBe(null);
    await get('/v1/catalog');
    await get('/v1/slots?service=short');
    await get('/v1/slots?service=short&from=2027-03-08&to=2027-03-14');
    await get('/v1/days?service=short&from=2027-03-01&to=2027-03-31');
    // The doctor asks what time it is.
    await get('/v1/slots?service=short&limit=1');
    const { slots } = await plain.slots('service=short');
    const { holdId } = await hold(slots[0]?.id);
    await hold(slots[4]?.id);
    const key = randomUUID();
    const wrong = { patient: { given: '', family: 'Essai', birthDate: '1980-02-29' } };
    expect((await book({ holdId, ...wrong })).status).toBe(422);
    expect((await book({ holdId }, key)).status).toBe(201);
    expect((await book({ holdId }, key)).status).toBe(201);
    const { now, before, since } = await steps();
    expect(since).toBe('2027-03-01');
    expect(now.total).toEqual({ shown: 1, looked: 1, held: 2, sent: 1, booked: 1 });
    expect(before.total).toEqual({ shown: 0, looked: 0, held: 0, sent: 0, booked: 0 });
  });

  it('do not count robots that say so, heads of answers, or services that there are not', async () => {
    const { get, plain, steps } = await clinic();
    const robots = [
      'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      'Mozilla/5.0 (compatible; bingbot/2.0)',
      'curl/8.5.0',
      'python-requests/2.32',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/130.0.0.0 Safari/537.36',
      'facebookexternalhit/1.1',
    ];
    for (const robot of robots) expect((await get('/v1/catalog', robot)).status).toBe(200);
    await fetch(plain.address('/v1/catalog'), { method: 'HEAD', headers: { 'user-agent': phone } });
    await plain.post('/v1/bookings', bookingBody({ service: 'Camille Essai', slotId: 'x' }), {
      'user-agent': phone,
      'idempotency-key': randomUUID(),
    });
    const { now } = await steps();
    expect(now.total).toEqual({ shown: 0, looked: 0, held: 0, sent: 1, booked: 0 });
    expect(now.services).toEqual([]);
    // A phone's browser is none, whatever its name is made of.
    await get(
      '/v1/catalog',
      'Mozilla/5.0 (Linux; Android 14; CUBOT KINGKONG) Chrome/130.0 Mobile Safari/537.36',
    );
    expect((await steps()).now.total.shown).toBe(1);
  });

  it('leave out a time that was kept for a move', async () => {
    const { plain, hold, steps } = await clinic();
    const receipt = await plain.bookAt('2027-03-19T10:00:00+01:00');
    const slot = await plain.slotAt('2027-03-19T15:00:00+01:00');
    const { holdId } = await hold(slot.id);
    expect((await steps()).now.total.held).toBe(1);
    const headers = { authorization: `Bearer ${receipt.manageToken}`, 'user-agent': phone };
    const move = { ...headers, 'idempotency-key': randomUUID(), 'if-match': '"0"' };
    const moved = await plain.post('/v1/appointment/reschedule', { holdId }, move);
    expect([moved.status, moved.status === 200 ? '' : await moved.text()]).toEqual([200, '']);
    expect((await steps()).now.total).toMatchObject({ held: 0, sent: 0, booked: 0 });
  });

  it('fall on days at the clinic, and are compared with any other time', async () => {
    const { get, steps } = await clinic('2027-03-01T23:59:00+01:00');
    await get('/v1/catalog');
    await test.backend.wake();
    test.clock.turnTo('2027-03-02T00:01:00+01:00');
    await get('/v1/catalog');
    await get('/v1/catalog');
    const { now, before } = await steps('?from=2027-03-02&to=2027-03-02');
    expect([now.total.shown, before.from, before.to, before.total.shown]).toEqual([
      ...[2, '2027-03-01', '2027-03-01', 1],
    ]);
    const other = await steps('?from=2027-03-01&to=2027-03-02&against=2026-03-01');
    expect([other.now.total.shown, other.before.from, other.before.to]).toEqual([
      ...[3, '2026-03-01', '2026-03-02'],
    ]);
  });

  it('are written together, and name nobody', async () => {
    const written: string[] = [];
    const query = async (_text: string, values: readonly unknown[] = []) => {
      written.push(String(values[0]));
      return [];
    };
    const store = bookingStepStore({ query } as unknown as Db, {
      now: () => Date.parse('2027-03-01T12:00Z'),
    });
    const north = { id: 'north', timeZone: 'Europe/Paris' };
    store.count(north, { step: 'sent', service: 'short', once: 'a hold' });
    store.count(north, { step: 'sent', service: 'short', once: 'a hold' });
    store.count(north, { step: 'sent', service: 'short', once: 'another' });
    expect(written).toEqual([]);
    await store.flush();
    await store.flush();
    expect(written.map((text) => JSON.parse(text) as unknown)).toEqual([
      [{ clinic: 'north', day: '2027-03-01', step: 'sent', service: 'short', count: 2 }],
    ]);
  });

  it('are in the database when the backend was closed', async () => {
    const folder = await temporaryFolder();
    await copyDatabase(folder.path);
    const storage = { folder: folder.path };
    const begun = { clinics: [clinicWith()], now: '2027-03-01T09:00:00+01:00', storage };
    test = await startBackend(begun);
    await clinicClient(test.url, 'north').get('/v1/catalog', { 'user-agent': phone });
    await test.close();
    test = await startBackend(begun);
    const { steps } = await deskClient(test.url, 'north').read<DeskFigures>('figures');
    expect(steps.now.total.shown).toBe(1);
    await test.close();
    await folder.remove();
  });

  it('are kept when they could not be written, and counted once', async () => {
    const sums: number[] = [];
    let isDown = true;
    const query = async (_text: string, values: readonly unknown[] = []) => {
      if (isDown) throw new Error('the database is away');
      sums.push((JSON.parse(String(values[0])) as { count: number }[])[0]?.count ?? 0);
      return [];
    };
    const store = bookingStepStore({ query } as unknown as Db, { now: () => 0 });
    const north = { id: 'north', timeZone: 'Europe/Paris' };
    store.count(north, { step: 'shown' });
    await expect(store.flush()).rejects.toThrow('away');
    store.count(north, { step: 'shown' });
    isDown = false;
    await store.flush();
    expect(sums).toEqual([2]);
  });
});

describe('the steps of services', () => {
  const of = (service: string, looked: number) => ({ step: 'looked' as const, service, count: looked });
  const shown = (...counts: ReturnType<typeof of>[]) =>
    servicesOf(counts, (id) => id).map(({ name, looked }) => [name, looked]);

  it('are shown by themselves from five on', () => {
    expect(shown(of('a', 9), of('b', 5))).toEqual([
      ['a', 9],
      ['b', 5],
    ]);
  });

  it('are put together below that, and none is alone among the others', () => {
    expect(shown(of('a', 40), of('b', 3), of('c', 4))).toEqual([
      ['a', 40],
      [null, 7],
    ]);
    expect(shown(of('a', 40), of('b', 12), of('c', 2))).toEqual([
      ['a', 40],
      [null, 14],
    ]);
  });
});
