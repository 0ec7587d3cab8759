import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { fhirClinicServer, type Dialect, type FhirClinicServer } from './fixtures/fhir-clinic-server.ts';
import { fhirClinicFile, fhirSchedule, fhirSlot } from './fixtures/fhir-diary-of.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

const now = '2027-03-01T08:00:00+01:00';
const day = 'service=short&from=2027-03-10&to=2027-03-10';
let fhir: FhirClinicServer;
let test: TestBackend;
let client: ReturnType<typeof clinicClient>;

async function start(slots = [fhirSlot('1', '09:00'), fhirSlot('2', '09:30')], scheduling = {}) {
  fhir = await fhirClinicServer([fhirSchedule, ...slots]);
  const secrets = { FHIR_TOKEN: 'token-for-tests' };
  test = await startBackend({ clinics: [fhirClinicFile(fhir.url, scheduling)], now, secrets });
  client = clinicClient(test.url, 'north');
}
afterEach(async () => {
  await test.close();
  await fhir.close();
});

const startsOf = async () => (await client.slots(day)).slots.map(({ start: at }) => at.slice(11, 16));
const firstSlot = async () => (await client.slots(day)).slots[0]?.id;
const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code;
const findings = () => test.log.filter(({ event }) => event === 'fhir_data').map(({ code }) => code);

describe('a diary on a FHIR server', () => {
  it('is offered, page by page, without what is taken', async () => {
    await start([fhirSlot('1', '09:00'), fhirSlot('2', '09:30', { status: 'busy' }), fhirSlot('3', '10:00')]);
    fhir.quirks.pageSize = 1;
    expect(await startsOf()).toEqual(['09:00', '10:00']);
    expect(fhir.asked.filter(({ path }) => path.startsWith('Slot?')).length).toBe(3);
  });

  it('takes the slot, and keeps the appointment on both sides', async () => {
    await start(undefined, { auth: { kind: 'bearer', secret: 'FHIR_TOKEN' } });
    const receipt = await client.bookAt('2027-03-10T09:00:00+01:00');
    const [appointment] = fhir.all('Appointment');
    expect(appointment).toMatchObject({
      status: 'booked',
      start: '2027-03-10T09:00:00+01:00',
      slot: [{ reference: 'Slot/1' }],
      participant: [{ actor: { reference: '#patient' } }, { actor: { reference: 'Practitioner/12' } }],
    });
    expect(appointment?.['identifier']).toContainEqual({
      system: 'urn:parcours:appointment',
      value: receipt.id,
    });
    expect(fhir.store.get('Slot/1')?.['status']).toBe('busy');
    expect(await startsOf()).toEqual(['09:30']);
    const [create] = fhir.asked.filter(({ method }) => method === 'POST');
    expect(create?.headers['if-none-exist']).toMatch(/^identifier=urn/);
    expect(create?.headers.authorization).toBe('Bearer token-for-tests');
    expect(JSON.stringify(test.log)).not.toMatch(/token-for-tests|Camille|Practitioner|2027-03-10/);
  });

  it('gives one slot to one of twenty', async () => {
    await start();
    const slotId = await firstSlot();
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.book(bookingBody({ slotId }))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
    expect(fhir.all('Appointment')).toHaveLength(1);
  });

  it('loses to the desk that writes between the look and the booking', async () => {
    await start();
    const slotId = await firstSlot();
    let isDone = false;
    fhir.quirks.before = ({ method, path }) => {
      if (method === 'PUT' && path === 'Slot/1' && !isDone) {
        isDone = true;
        fhir.save(fhirSlot('1', '09:00', { status: 'busy' }));
      }
      return undefined;
    };
    const answer = await client.book(bookingBody({ slotId }));
    const problem = (await answer.json()) as { code: string; alternatives: { start: string }[] };
    expect(problem.code).toBe('slot_taken');
    expect(problem.alternatives[0]?.start).toBe('2027-03-10T09:30:00+01:00');
    expect(fhir.all('Appointment')).toHaveLength(0);
  });

  it.each<Dialect>(['409', '400', '422', 'outcome', 'cancelled', '500'])(
    'is understood when it says "lost" by %s',
    async (dialect) => {
      await start(undefined, { profile: 'sas' });
      const sas = { id: 'sas', actor: [{ reference: 'Practitioner/12' }] };
      fhir.save({ ...fhirSchedule, ...sas, id: 's1' });
      Object.assign(fhir.quirks, { keepsSlots: true, dialect });
      const slotId = await firstSlot();
      fhir.quirks.before = ({ method }) => {
        if (method === 'POST') fhir.save(fhirSlot('1', '09:00', { status: 'busy' }));
        return undefined;
      };
      const answer = await client.book(bookingBody({ slotId }));
      expect([answer.status, await codeOf(answer)]).toEqual([409, 'slot_taken']);
    },
  );

  it('asks the French SAS as its guide says', async () => {
    await start(undefined, { profile: 'sas' });
    await startsOf();
    const [asked] = fhir.asked;
    expect(decodeURIComponent(asked?.path ?? '')).toContain(
      'schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1|810000000001&status=free&_include=Slot:schedule&_include:iterate=Schedule:actor',
    );
  });

  it('books once, however the answer is lost', async () => {
    await start();
    const [slotId, key] = [await firstSlot(), randomUUID()];
    let lost = 0;
    fhir.quirks.before = ({ method, path }) => {
      const hangsUp = method === 'POST' || (lost > 0 && lost < 3 && path.startsWith('Appointment?'));
      if (!hangsUp || lost > 2) return undefined;
      lost += 1;
      return 'hang up after';
    };
    const first = await client.book(bookingBody({ slotId }), key);
    expect([first.status, await codeOf(first)]).toEqual([503, 'unavailable']);
    expect(fhir.all('Appointment')).toHaveLength(1);
    lost = 9;
    const again = await client.book(bookingBody({ slotId }), key);
    expect(again.status).toBe(201);
    const { id } = (await again.json()) as { id: string };
    expect(fhir.all('Appointment')).toHaveLength(1);
    expect(fhir.all('Appointment')[0]?.['identifier']).toContainEqual({
      system: 'urn:parcours:appointment',
      value: id,
    });
  });

  it('that is silent is no empty diary', async () => {
    await start();
    fhir.quirks.before = () => 'hang up';
    const answer = await client.get(`/v1/slots?${day}`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'unavailable', phone: '01 99 00 12 34' });
  });
});

describe('what a FHIR server may send', () => {
  it('is noted and left out where it has no meaning, and never guessed', async () => {
    await start([
      fhirSlot('1', '09:00'),
      fhirSlot('short-offset', '10:00', { start: '2027-03-10T10:00:00-05' }),
      fhirSlot('no-offset', '10:30', { start: '2027-03-10T10:30:00' }),
      fhirSlot('backwards', '11:00', { end: '2027-03-10T10:00:00+01:00' }),
      fhirSlot('stranger', '11:30', { schedule: { reference: 'Schedule/unknown' } }),
      fhirSlot('odd', '08:00', { start: '2027-03-10T12:00:00+00:00', end: '2027-03-10T12:30:00+00:00' }),
      fhirSlot('past', '09:00', { start: '2020-03-10T09:00:00Z', end: '2020-03-10T09:30:00Z' }),
    ]);
    fhir.save({
      ...{ resourceType: 'Location', id: 'main' },
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/timezone', valueCode: 'Europe/Atlantis' }],
    });
    fhir.quirks.extra = [{ resourceType: 'OperationOutcome', issue: [] }];
    expect(await startsOf()).toEqual(['09:00', '13:00']);
    expect(findings().sort()).toEqual(
      [
        'end_before_start',
        'foreign_entry',
        'foreign_offset',
        'invalid_instant',
        'no_capability_statement',
        'total_disagrees',
        'unknown_zone',
      ].sort(),
    );
  });

  it('may have two schedules of one person, busy in one and free in the other', async () => {
    await start([
      fhirSlot('1', '09:00'),
      fhirSlot('2', '09:30'),
      fhirSlot('ward', '09:15', { status: 'busy-unavailable', schedule: { reference: 'Schedule/s2' } }),
    ]);
    fhir.save({ ...fhirSchedule, id: 's2' });
    fhir.save(fhirSlot('4', '10:30', { schedule: { reference: 'Schedule/s2' } }));
    expect(await startsOf()).toEqual(['10:30']);
  });

  it('may point to another host for the next page: the token does not go there', async () => {
    await start(undefined, { auth: { kind: 'bearer', secret: 'FHIR_TOKEN' } });
    const other = await fhirClinicServer([]);
    fhir.quirks.pageSize = 1;
    fhir.quirks.nextPage = `${other.url}/Slot?page=2`;
    expect((await client.get(`/v1/slots?${day}`)).status).toBe(503);
    expect(other.asked).toEqual([]);
    await other.close();
  });
});
