import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskDay, DeskFigures, DeskPerson } from '../../src/contracts/desk.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { deskClient } from './fixtures/desk-client.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { startPostgres } from './fixtures/start-postgres.ts';
import { waitingClient } from './fixtures/waiting-client.ts';

const postgres = await startPostgres();
const databaseUrl = typeof postgres === 'string' ? '' : postgres.url;

describe.skipIf(databaseUrl === '')('the desk on a PostgreSQL server', () => {
  let test: TestBackend;
  beforeAll(async () => {
    test = await startBackend({
      ...{ clinics: [clinicWith()], now: '2027-03-01T08:00:00+01:00', storage: { databaseUrl } },
    });
  });
  afterAll(async () => {
    await test.close();
    if (typeof postgres !== 'string') await postgres.stop();
  });

  it('reads and does all that it does on a folder', async () => {
    const client = clinicClient(test.url, 'north');
    const desk = deskClient(test.url, 'north');
    const booker = { given: 'Claude', family: 'Essai', relation: 'parent' };
    const { id } = await client.bookAt('2027-03-01T11:00:00+01:00', { booker });
    await waitingClient(client).joined({ service: 'long' });
    await test.backend.wake();
    test.clock.turnTo('2027-03-01T11:05:00+01:00');
    await test.backend.wake();
    expect((await desk.post(`appointments/${id}/attendance`, { attendance: 'attended' })).status).toBe(200);
    expect((await desk.read<DeskDay>('today')).appointments).toMatchObject([
      { name: 'Camille Essai', booker: 'Claude Essai', attendance: 'attended' },
    ]);
    for (const path of ['tasks', 'waiting', 'messages', 'journeys'])
      expect((await desk.get(path)).status).toBe(200);
    const figures = await desk.read<DeskFigures>('figures');
    expect(figures.bookings.at(-1)).toEqual({ day: '2027-03-01', count: 1 });
    expect(figures.attendance.attended).toBe(1);

    const search = async () =>
      ((await (await desk.post('people', { text: 'essai' })).json()) as { people: DeskPerson[] }).people;
    const [person] = await search();
    expect(person).toMatchObject({ birthDate: '1980-02-29', appointments: 1, waiting: 1, upcoming: 0 });
    expect(await (await desk.post('people/export', person?.anchor)).text()).toContain(
      'camille@patient.example',
    );
    expect((await desk.post('people/erase', person?.anchor)).status).toBe(200);
    expect(await search()).toEqual([]);
    expect((await desk.read<DeskFigures>('figures')).attendance.attended).toBe(1);
    expect(test.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
