import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { FhirJson } from '../../backend/scheduling/fhir/fhir-server.ts';
import { medplumIsInstalled, medplumServer } from '../interop/medplum-server.ts';
import { changesOf } from './fixtures/changes-of.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { fhirClinicServer } from './fixtures/fhir-clinic-server.ts';
import { fhirClinicFile, fhirSchedule, fhirSlot } from './fixtures/fhir-diary-of.ts';
import { startBackend } from './fixtures/start-backend.ts';

const require = createRequire(import.meta.url);
const example = (name: string) =>
  JSON.parse(readFileSync(require.resolve(`hl7.fhir.r4.examples/${name}.json`), 'utf8')) as FhirJson;
const now = '2027-03-01T08:00:00+01:00';
const hasMedplum = medplumIsInstalled();
if (!hasMedplum)
  console.log('fhir-interop: Medplum is not installed; `npm run interop` installs and asks it.');

describe('the examples of HL7', () => {
  it('are read: the free slot is offered, what is busy is in the way', async () => {
    const slots = ['Slot-1', 'Slot-2', 'Slot-3', 'Slot-example'].map(example);
    const actor = [{ reference: 'Practitioner/12' }];
    const fhir = await fhirClinicServer([{ ...example('Schedule-example'), actor }, ...slots]);
    const clinic = fhirClinicFile(fhir.url);
    const services = clinic.services.map((each) => ({ ...each, minutes: 15 }));
    const test = await startBackend({ clinics: [{ ...clinic, services }], now: '2013-12-20T08:00:00+01:00' });
    const found = await clinicClient(test.url, 'north').slots('service=short&from=2013-12-25&to=2013-12-25');
    const free = slots
      .filter(({ status }) => status === 'free')
      .map(({ start }) => Date.parse(String(start)));
    expect(free.length).toBeGreaterThan(0);
    expect(found.slots.map(({ start }) => Date.parse(start))).toEqual(free);
    await test.close();
    await fhir.close();
  });
});

describe.skipIf(!hasMedplum)('the router of Medplum, over HTTP', () => {
  it('is booked, moved and cancelled, and gives one slot to one of ten', async () => {
    const [patientless, person] = [{ ...fhirSchedule }, { resourceType: 'Practitioner', id: '12' }];
    const medplum = await medplumServer([
      person,
      patientless,
      fhirSlot('1', '09:00'),
      fhirSlot('2', '10:00'),
      fhirSlot('3', '11:00'),
    ]);
    const test = await startBackend({ clinics: [fhirClinicFile(medplum.url)], now });
    const client = clinicClient(test.url, 'north');
    const states = async () =>
      (await medplum.all('Slot')).map(({ id, status }) => `${String(id)} ${String(status)}`).sort();

    const receipt = await client.bookAt('2027-03-10T09:00:00+01:00');
    expect(await states()).toEqual(['1 busy', '2 free', '3 free']);
    const changes = changesOf(receipt, medplum.url);
    expect((await changes.move('2027-03-10T10:00:00+01:00')).kind).toBe('changed');
    expect(await states()).toEqual(['1 free', '2 busy', '3 free']);
    expect((await changes.cancel()).kind).toBe('changed');
    expect(await states()).toEqual(['1 free', '2 free', '3 free']);
    expect((await medplum.all('Appointment')).map(({ status }) => status)).toEqual(['cancelled']);

    const { id: slotId } = await client.slotAt('2027-03-10T11:00:00+01:00');
    const race = await Promise.all(Array.from({ length: 10 }, () => client.book(bookingBody({ slotId }))));
    expect(race.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(409)]);
    expect((await medplum.all('Appointment')).filter(({ status }) => status === 'booked')).toHaveLength(1);
    await test.close();
    await medplum.close();
  });
});
