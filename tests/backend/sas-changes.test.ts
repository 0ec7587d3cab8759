import { expect, it } from 'vitest';
import { clinicClient } from './fixtures/clinic-client.ts';
import { fhirClinicServer } from './fixtures/fhir-clinic-server.ts';
import { fhirClinicFile, fhirSchedule, fhirSlot } from './fixtures/fhir-diary-of.ts';
import { managed } from './fixtures/managed.ts';
import { startBackend } from './fixtures/start-backend.ts';

it('the French SAS is told of a move and a cancellation by conditional update, and keeps its slots itself', async () => {
  const fhir = await fhirClinicServer([fhirSchedule, fhirSlot('1', '09:00'), fhirSlot('2', '10:00')]);
  fhir.quirks.keepsSlots = true;
  const test = await startBackend({
    clinics: [fhirClinicFile(fhir.url, { profile: 'sas' })],
    now: '2027-03-01T08:00:00+01:00',
  });
  const client = clinicClient(test.url, 'north');
  const receipt = await client.bookAt('2027-03-10T09:00:00+01:00');
  const later = await client.slotAt('2027-03-10T10:00:00+01:00');
  const { status } = await managed(client, receipt).move(later.id, 0);
  expect(status).toBe(200);
  expect(fhir.all('Appointment')).toMatchObject([{ status: 'booked', start: '2027-03-10T10:00:00+01:00' }]);
  expect((await managed(client, receipt).cancel()).status).toBe(200);
  expect(fhir.all('Appointment')).toMatchObject([{ status: 'cancelled' }]);

  const written = fhir.asked.filter(({ method }) => method === 'PUT');
  const expected = `Appointment?identifier=urn:parcours:appointment|${receipt.id}`;
  expect(written.map(({ path }) => decodeURIComponent(path))).toEqual([expected, expected]);
  expect(fhir.asked.some(({ path }) => path === 'metadata')).toBe(false);
  await test.close();
  await fhir.close();
});
