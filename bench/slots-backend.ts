import { randomUUID } from 'node:crypto';
import { createBackend, type Backend } from '../backend/app.ts';
import type { StorageLocation } from '../backend/stores/open-storage.ts';
import { ClinicFile } from '../src/contracts/clinic-file.ts';
import type { FoundSlots, Slot } from '../src/contracts/slot.ts';

const now = Date.parse('2027-03-01T08:00:00+01:00');
const week = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** A clinic of many, closed until its last bookable week, so that the first free date has to be looked for. */
export function benchBackend(storage: StorageLocation, practitioners: number): Promise<Backend> {
  const hours = { days: week, from: '08:00', to: '18:00', location: 'main' };
  const clinic = ClinicFile.parse({
    ...{
      id: 'bench',
      name: 'Bench',
      timeZone: 'Europe/Paris',
      country: 'FR',
      languages: ['fr'],
      origins: [],
    },
    ...{ phone: '01 99 00 12 34', email: 'bench@clinic.example', smsSender: 'BENCH', horizonDays: 150 },
    locations: [{ id: 'main', name: 'Main', address: '1 rue Haute' }],
    services: [{ id: 'visit', name: 'Visit', minutes: 20 }],
    practitioners: Array.from({ length: practitioners }, (_, index) => ({
      ...{ id: `p${index}`, name: `Practitioner ${index}`, services: ['visit'], hours: [hours] },
    })),
    closures: [{ from: '2027-03-01', to: '2027-06-28' }],
    notices: [{ id: 'booking', version: '1', text: 'Yes.' }],
  });
  return createBackend({
    ...{ storage, clinics: [clinic], clock: { now: () => now } },
    email: { send: () => Promise.resolve() },
    sms: { send: () => Promise.resolve() },
    ...{ secret: 'a secret for benches only', publicUrl: 'http://127.0.0.1' },
  });
}

export async function firstFree(backend: Backend): Promise<string | null> {
  return (await search(backend, 'from=2027-03-01&to=2027-03-07')).nextAvailable;
}

export async function freeSlots(backend: Backend, count: number): Promise<Slot[]> {
  return (await search(backend, 'from=2027-06-29&to=2027-07-28&limit=5000')).slots.slice(0, count);
}

export async function bookOne(backend: Backend, slotId: string): Promise<number> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const body = JSON.stringify({
    ...{ slotId, service: 'visit', locale: 'fr', notices: [{ id: 'booking', version: '1', language: 'fr' }] },
    patient: { given: 'Camille', family: 'Essai', birthDate: '1980-02-29' },
    contact: { email: 'camille@patient.example', phone: '0612345678' },
  });
  const request = new Request('http://bench/v1/bookings?clinic=bench', { method: 'POST', headers, body });
  return (await backend.fetch(request)).status;
}

async function search(backend: Backend, query: string): Promise<FoundSlots> {
  const response = await backend.fetch(
    new Request(`http://bench/v1/slots?clinic=bench&service=visit&${query}`),
  );
  return (await response.json()) as FoundSlots;
}
