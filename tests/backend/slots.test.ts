import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRangeDays, FoundSlots } from '../../src/contracts/slot.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend;
let client: ReturnType<typeof clinicClient>;

beforeAll(async () => {
  const closures = [{ from: '2027-04-01', to: '2027-05-31' }];
  const overseas = { id: 'reunion', timeZone: 'Indian/Reunion' };
  test = await startBackend({
    clinics: [clinicWith({ closures, horizonDays: 120 }), clinicWith(overseas)],
    now: '2027-03-01T08:00:00+01:00',
  });
  client = clinicClient(test.url, 'north');
});
afterAll(() => test.close());

const codeOf = async (query: string) => {
  const response = await client.get(`/v1/slots?${query}`);
  return [response.status, ((await response.json()) as { code?: string }).code];
};

describe('the search for slots', () => {
  it('begins after the minimum notice and covers the usual days, unless told otherwise', async () => {
    const found = FoundSlots.parse(await client.slots('service=short'));
    expect(found.slots[0]?.start).toBe('2027-03-01T10:00:00+01:00');
    const lastDay = addDays('2027-03-01', defaultRangeDays - 1);
    expect(found.slots.at(-1)?.start.slice(0, 10)).toBe(lastDay);
    expect(found).toMatchObject({
      timeZone: 'Europe/Paris',
      phone: '01 99 00 12 34',
      serverNow: '2027-03-01T08:00:00+01:00',
    });
  });

  it('takes days of the clinic, the last included', async () => {
    const { slots } = await client.slots('service=short&from=2027-03-02&to=2027-03-03');
    expect([slots[0]?.start, slots.at(-1)?.start]).toEqual([
      '2027-03-02T08:00:00+01:00',
      '2027-03-03T17:30:00+01:00',
    ]);
  });

  it('takes instants, whose plus sign may have become a space', async () => {
    const query = 'service=short&from=2027-03-02T09:00:00+01:00&to=2027-03-02T10:00:00%2B01:00';
    const starts = (await client.slots(query)).slots.map(({ start }) => start.slice(11, 16));
    expect(starts).toEqual(['09:00', '09:30']);
  });

  it('keeps the wall clock through the change to summer time', async () => {
    const { slots } = await client.slots('service=short&from=2027-03-27&to=2027-03-28');
    const first = (day: string) => slots.find(({ start }) => start.startsWith(day))?.start;
    expect([first('2027-03-27'), first('2027-03-28')]).toEqual([
      '2027-03-27T08:00:00+01:00',
      '2027-03-28T08:00:00+02:00',
    ]);
  });

  it('counts the days of an overseas clinic in its own zone', async () => {
    const { slots, timeZone } = await clinicClient(test.url, 'reunion').slots(
      'service=short&from=2027-03-02&to=2027-03-02',
    );
    expect(timeZone).toBe('Indian/Reunion');
    expect(slots[0]?.start).toBe('2027-03-02T08:00:00+04:00');
  });

  it('names the next free slot when a range has none, and nothing beyond the horizon', async () => {
    const closed = await client.slots('service=short&from=2027-04-05&to=2027-04-10');
    expect(closed).toMatchObject({ slots: [], nextAvailable: '2027-06-01T08:00:00+02:00' });
    const beyond = await client.slots('service=short&from=2027-07-20&to=2027-07-30');
    expect(beyond).toMatchObject({ slots: [], nextAvailable: null });
  });

  it('gives no more than asked for', async () => {
    expect((await client.slots('service=short&limit=3')).slots).toHaveLength(3);
  });

  it('allows 31 days, also when one has 25 hours', async () => {
    expect((await client.get('/v1/slots?service=short&from=2027-03-15&to=2027-04-14')).status).toBe(200);
    expect((await client.get('/v1/slots?service=short&from=2027-10-15&to=2027-11-14')).status).toBe(200);
    expect(await codeOf('service=short&from=2027-03-15&to=2027-04-16')).toEqual([422, 'range_too_wide']);
  });

  it.each([
    ['from=tomorrow', [422, 'invalid_request']],
    ['from=2027-02-30', [422, 'invalid_request']],
    ['from=2027-03-10&to=2027-03-09', [422, 'invalid_request']],
    ['from=2027-03-10T09:00:00', [422, 'invalid_request']],
    ['limit=0', [422, 'invalid_request']],
    ['limit=x', [422, 'invalid_request']],
    ['mode=PHONE', [422, 'invalid_request']],
    ['practitioner=elm', [404, 'unknown_practitioner']],
    ['location=moon', [404, 'unknown_location']],
  ])('refuses %s', async (query, expected) => {
    expect(await codeOf(`service=short&${query}`)).toEqual(expected);
  });

  it('refuses a service the clinic does not have', async () => {
    expect(await codeOf('service=surgery')).toEqual([404, 'unknown_service']);
    expect(await codeOf('x=1')).toEqual([404, 'unknown_service']);
  });
});
