import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

const base = clinicWith();
let test: TestBackend;
let client: ReturnType<typeof clinicClient>;

beforeAll(async () => {
  const services = [{ ...base.services[0], fhirServiceTypes: ['57'] }, base.services[1]];
  const known = { id: 'elm', name: 'Dr Orme', services: ['short', 'long'], fhirActors: ['Practitioner/7'] };
  test = await startBackend({
    clinics: [
      clinicWith({
        services,
        practitioners: [{ ...base.practitioners[0], fhirActors: ['Practitioner/8'] }, known],
      }),
    ],
    now: '2027-03-01T08:00:00+01:00',
  });
  client = clinicClient(test.url, 'north');
});
afterAll(() => test.close());

const day = '2027-03-09';
const schedule = { resourceType: 'Schedule', id: 's', actor: [{ reference: 'Practitioner/7' }] };
const slot = (...[id, from, to, changes = {}]: [id: string, from: string, to: string, changes?: object]) => ({
  ...{ resourceType: 'Slot', id, schedule: { reference: 'Schedule/s' }, status: 'free' },
  ...{ start: `${day}T${from}:00+01:00`, end: `${day}T${to}:00+01:00` },
  ...changes,
});
const importSlots = (...slots: object[]) =>
  test.backend.importFhir('north', JSON.stringify([schedule, ...slots]));
const offered = async (service: string) =>
  (await client.slots(`service=${service}&practitioner=elm&from=${day}&to=${day}`)).slots.map(
    ({ start, end }) => `${start.slice(11, 16)}-${end.slice(11, 16)}`,
  );

describe('an imported diary', () => {
  it('is offered where a service fits, and nowhere else', async () => {
    await importSlots(
      slot('exact', '09:00', '09:20', { serviceType: [{ coding: [{ code: '57' }] }] }),
      slot('hour', '10:00', '11:00'),
      slot('tiny', '11:00', '11:10'),
      slot('busy', '13:00', '14:00', { status: 'busy' }),
    );
    expect(await offered('short')).toEqual(['09:00-09:20', '10:00-10:20']);
    expect(await offered('long')).toEqual(['10:00-10:50']);
  });

  it('is held and booked like any other, and an appointment takes all of a slot', async () => {
    const found = await client.slotAt(`${day}T10:00:00+01:00`, 'long');
    const imported = (await client.slots(`service=short&practitioner=elm&from=${day}&to=${day}`)).slots[1];
    expect(imported?.practitioner).toBe('elm');
    const held = (await (await client.post('/v1/holds', { slotId: imported?.id })).json()) as {
      holdId: string;
    };
    expect(await offered('long')).toEqual([]);
    expect((await client.book(bookingBody({ holdId: held.holdId }))).status).toBe(201);
    expect(await offered('short')).toEqual(['09:00-09:20']);
    expect(found.start).toBe(`${day}T10:00:00+01:00`);
  });

  it('follows the clinic’s own system: what is filled there is free here no more', async () => {
    const lost = (await client.slots(`service=short&practitioner=elm&from=${day}&to=${day}`)).slots[0];
    await importSlots(slot('exact', '09:00', '09:20', { status: 'busy' }), slot('new', '15:00', '15:30'));
    expect(await offered('short')).toEqual(['15:00-15:20']);
    expect((await client.book(bookingBody({ slotId: lost?.id }))).status).toBe(404);
    await importSlots(slot('new', '15:00', '15:30', { status: 'entered-in-error' }));
    expect(await offered('short')).toEqual([]);
  });

  it.each(['busy', 'busy-tentative', 'busy-unavailable'])(
    'that says %s takes time from the weekly hours',
    async (status) => {
      const oaks = { ...schedule, id: 'o', actor: [{ reference: 'Practitioner/8' }] };
      const taken = { ...slot(status, '09:10', '09:40'), schedule: { reference: 'Schedule/o' } };
      const hours = async () =>
        (await client.slots(`service=short&practitioner=oak&from=${day}&to=${day}`)).slots.map(({ start }) =>
          start.slice(11, 16),
        );
      const before = await hours();
      expect(before).toContain('09:00');
      await importSlots(oaks, { ...taken, status });
      expect(await hours()).toEqual(before.filter((start) => start !== '09:00' && start !== '09:30'));
      await importSlots(oaks, { ...taken, status: 'entered-in-error' });
      expect(await hours()).toEqual(before);
    },
  );

  it('is refused at the last moment when it was filled after the slot was held by nobody', async () => {
    await importSlots(slot('late', '16:00', '16:30'));
    const chosen = (await client.slots(`service=short&practitioner=elm&from=${day}&to=${day}`)).slots[0];
    await importSlots(slot('meeting', '16:10', '17:00', { status: 'busy' }));
    const answer = await client.book(bookingBody({ slotId: chosen?.id }));
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([409, 'slot_taken']);
  });

  it('may come as NDJSON, whose bad lines are reported', async () => {
    const lines = [JSON.stringify(schedule), '{broken', JSON.stringify(slot('line', '17:30', '18:00')), ''];
    const report = await test.backend.importFhir('north', lines.join('\n'));
    expect(report).toEqual({
      imported: 1,
      ignored: 0,
      problems: [{ index: 1, resource: '?', code: 'not_a_resource' }],
    });
    await expect(test.backend.importFhir('north', 'not json')).rejects.toThrow(SyntaxError);
    await expect(test.backend.importFhir('south', '[]')).rejects.toThrow('There is no clinic "south"');
  });

  it('may name a slot twice: the later entry holds', async () => {
    await importSlots(slot('twice', '07:00', '07:30', { status: 'busy' }), slot('twice', '07:00', '07:30'));
    expect(await offered('short')).toContain('07:00-07:20');
  });
});
