import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesOf } from './fixtures/changes-of.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { fhirClinicServer, type FhirClinicServer } from './fixtures/fhir-clinic-server.ts';
import { fhirClinicFile, fhirSchedule, fhirSlot } from './fixtures/fhir-diary-of.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

const nine = '2027-03-10T09:00:00+01:00';
const ten = '2027-03-10T10:00:00+01:00';
let fhir: FhirClinicServer;
let test: TestBackend;
let changes: ReturnType<typeof changesOf>;

beforeEach(async () => {
  fhir = await fhirClinicServer([fhirSchedule, fhirSlot('1', '09:00'), fhirSlot('2', '10:00')]);
  test = await startBackend({ clinics: [fhirClinicFile(fhir.url)], now: '2027-03-01T08:00:00+01:00' });
  changes = changesOf(await clinicClient(test.url, 'north').bookAt(nine), fhir.url);
});
afterEach(async () => {
  await test.close();
  await fhir.close();
});

const slots = () =>
  fhir
    .all('Slot')
    .map(({ id, status }) => `${String(id)} ${String(status)}`)
    .sort();
const appointment = () => fhir.all('Appointment')[0];

describe('an appointment on a FHIR server', () => {
  it('moves: the new slot is taken, then the old one given back', async () => {
    expect((await changes.move(ten)).kind).toBe('changed');
    expect(slots()).toEqual(['1 free', '2 busy']);
    expect(appointment()).toMatchObject({ status: 'booked', start: ten, slot: [{ reference: 'Slot/2' }] });
    const order = fhir.asked.filter(({ method }) => method === 'PUT').map(({ path }) => path);
    expect(order.slice(-3)).toEqual(['Slot/2', 'Appointment/a1', 'Slot/1']);
    expect(
      fhir.asked.filter(({ method }) => method === 'PUT').every(({ headers }) => headers['if-match']),
    ).toBe(true);
  });

  it('stays where it is when the new slot is lost', async () => {
    fhir.save(fhirSlot('2', '10:00', { status: 'busy' }));
    expect(await changes.move(ten)).toEqual({ kind: 'slot_taken' });
    expect(slots()).toEqual(['1 busy', '2 busy']);
    expect(appointment()?.['start']).toBe(nine);
  });

  it('goes back when the backend cannot keep the move', async () => {
    changes.quirks.refuse = 'slot_taken';
    expect(await changes.move(ten)).toEqual({ kind: 'slot_taken' });
    expect(slots()).toEqual(['1 busy', '2 free']);
    expect(appointment()?.['start']).toBe(nine);
  });

  it.each([1, 2, 'here'] as const)(
    'is one appointment wherever the move stops (%s), and its repetition ends it',
    async (stop) => {
      let writes = 0;
      if (stop === 'here') changes.quirks.refuse = 'crash';
      fhir.quirks.before = ({ method }) => {
        if (method === 'PUT') writes += 1;
        return method === 'PUT' && writes === stop ? 'hang up' : undefined;
      };
      await expect(changes.move(ten, 'key-of-the-move')).rejects.toThrow();
      const [standing] = fhir.all('Appointment');
      const stands = String((standing?.['slot'] as { reference: string }[])[0]?.reference).replace(
        'Slot/',
        '',
      );
      expect(slots()).toContain(`${stands} busy`); // never neither: what it stands in is taken
      expect(fhir.all('Appointment')).toHaveLength(1); // never both
      expect((await changes.move(ten, 'key-of-the-move')).kind).toBe('changed');
      expect(slots()).toEqual(['1 free', '2 busy']);
      expect((await changes.move(ten, 'key-of-the-move')).kind).toBe('replayed');
    },
  );

  it.each([1, 2, 'here'] as const)(
    'is where the patient was told, if the move stops (%s) and nobody repeats it',
    async (stop) => {
      let writes = 0;
      if (stop === 'here') changes.quirks.refuse = 'crash';
      fhir.quirks.before = ({ method }) => {
        if (method === 'PUT') writes += 1;
        return method === 'PUT' && writes === stop ? 'hang up after' : undefined;
      };
      await expect(changes.move(ten)).rejects.toThrow();
      await changes.settle();
      expect(slots()).toEqual(['1 busy', '2 free']);
      expect(appointment()).toMatchObject({ status: 'booked', start: nine, slot: [{ reference: 'Slot/1' }] });
    },
  );

  it('is moved even if the old slot cannot be given back at once: that is done later', async () => {
    fhir.quirks.before = ({ method, path }) =>
      method === 'PUT' && path === 'Slot/1' ? 'hang up' : undefined;
    expect((await changes.move(ten)).kind).toBe('changed');
    expect([slots(), changes.noted.size]).toEqual([['1 busy', '2 busy'], 1]);
    fhir.quirks.before = () => undefined;
    await changes.settle();
    expect(slots()).toEqual(['1 free', '2 busy']);
  });

  it('is cancelled for the patient at once, and there for as long as it takes', async () => {
    fhir.quirks.before = ({ method }) => (method === 'PUT' ? 'hang up' : undefined);
    expect((await changes.cancel()).kind).toBe('changed');
    expect([appointment()?.['status'], changes.noted.size]).toEqual(['booked', 1]);
    fhir.quirks.before = () => undefined;
    await changes.settle();
    expect([appointment()?.['status'], slots()]).toEqual(['cancelled', ['1 free', '2 free']]);
  });

  it('is cancelled, and its slot is free; again changes nothing', async () => {
    expect((await changes.cancel('key-of-the-end')).kind).toBe('changed');
    expect(appointment()?.['status']).toBe('cancelled');
    expect(slots()).toEqual(['1 free', '2 free']);
    const version = JSON.stringify(appointment());
    expect((await changes.cancel('key-of-the-end')).kind).toBe('replayed');
    expect(JSON.stringify(appointment())).toBe(version);
  });
});
