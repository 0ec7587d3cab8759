import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FreeDays } from '../../src/contracts/free-days.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend;
const base = clinicWith();
const [short] = base.services;
const [oak] = base.practitioners;
/** Ten practitioners who each see someone every five minutes: ten thousand slots in two weeks. */
const many = Array.from({ length: 10 }, (_, index) => ({
  ...{ ...oak, id: `p${index}` },
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '17:30', location: 'main' }],
}));

beforeAll(async () => {
  test = await startBackend({
    clinics: [
      base,
      clinicWith({ id: 'reunion', timeZone: 'Indian/Reunion' }),
      clinicWith({ id: 'noumea', timeZone: 'Pacific/Noumea' }),
      clinicWith({
        id: 'large',
        services: [{ ...short, minutes: 5, bufferMinutes: 0 }, base.services[1]],
        practitioners: many,
      }),
      clinicWith({ id: 'closed', services: [{ ...short, bookable: false }, base.services[1]] }),
    ],
    now: '2027-03-01T07:00:00+01:00',
  });
});
afterAll(() => test.close());

async function daysOf(clinic: string, query: string): Promise<FreeDays> {
  const response = await clinicClient(test.url, clinic).get(`/v1/days?service=short&${query}`);
  expect(response.status).toBe(200);
  return FreeDays.parse(await response.json());
}

describe('free days', () => {
  it.each(['north', 'reunion', 'noumea', 'large'])(
    'of %s are the slots, counted by the day on which they are shown',
    async (clinic) => {
      const range = 'from=2027-03-20&to=2027-04-10';
      const { slots } = await clinicClient(test.url, clinic).slots(`service=short&${range}&limit=5000`);
      const expected = new Map<string, Set<string>>();
      for (const { start } of slots) {
        const day = start.slice(0, 10);
        expected.set(day, (expected.get(day) ?? new Set()).add(start));
      }
      const { days } = await daysOf(clinic, range);
      const shown = [...expected].map(([date, starts]) => ({ date, free: starts.size }));
      // The list of slots has an end, the count has none.
      expect(days.slice(0, shown.length - 1)).toEqual(shown.slice(0, -1));
      expect(days.length).toBeGreaterThan(14);
    },
  );

  it('lose a time when it is booked', async () => {
    const day = 'from=2027-03-03&to=2027-03-03';
    const before = (await daysOf('north', day)).days[0]?.free ?? 0;
    await clinicClient(test.url, 'north').bookAt('2027-03-03T09:00:00+01:00');
    expect((await daysOf('north', day)).days[0]?.free).toBe(before - 1);
  });

  it('of a range without any say when the next is', async () => {
    const closed = clinicWith({ closures: [{ from: '2027-06-01', to: '2027-06-10' }] });
    test.clinics[0] && Object.assign(test.clinics[0], { closures: closed.closures });
    const { days, nextAvailable } = await daysOf('north', 'from=2027-06-01&to=2027-06-10');
    expect([days, nextAvailable]).toEqual([[], '2027-06-11T08:00:00+02:00']);
  });

  it('are none for what is booked by telephone, which cannot be held either', async () => {
    const { days, nextAvailable } = await daysOf('closed', 'from=2027-03-02&to=2027-03-12');
    expect([days, nextAvailable]).toEqual([[], null]);
    const slot = await clinicClient(test.url, 'north').slotAt('2027-03-04T09:00:00+01:00');
    const id = Buffer.from(slot.id, 'base64url').toString().replace('~north~', '~closed~');
    const slotId = Buffer.from(id).toString('base64url');
    const answer = await clinicClient(test.url, 'closed').post('/v1/holds', { slotId });
    expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([422, 'not_bookable']);
  });

  it('cover up to 62 days and no more', async () => {
    expect((await daysOf('north', 'from=2027-03-02&to=2027-05-02')).days.length).toBeGreaterThan(50);
    const response = await clinicClient(test.url, 'north').get(
      '/v1/days?service=short&from=2027-03-02&to=2027-05-03',
    );
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([422, 'range_too_wide']);
  });

  it('of ten thousand slots come in a fraction of a second', async () => {
    const started = performance.now();
    const { days } = await daysOf('large', 'from=2027-03-02&to=2027-04-02');
    const ms = performance.now() - started;
    expect(days.reduce((sum, { free }) => sum + free, 0)).toBeGreaterThan(2_000); // of ten people each
    expect(ms).toBeLessThan(1_500);
  });
});
