/**
 * How many bookings a second the embedded database takes: `node bench/bookings.ts [count]`.
 *
 * Beside it, in the same run, the same rows inserted by plain SQL with one transaction for each booking. The
 * difference is the price of checking, of the answer, and of the job that starts the journey.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend, type Backend } from '../backend/app.ts';
import { openDatabase } from '../backend/stores/open-storage.ts';
import { ClinicFile } from '../src/contracts/clinic-file.ts';
import type { Slot } from '../src/contracts/slot.ts';

const count = Number(process.argv[2] ?? 500);
const now = Date.parse('2027-03-01T08:00:00+01:00');
const clinic = ClinicFile.parse({
  ...{ id: 'bench', name: 'Bench', timeZone: 'Europe/Paris', country: 'FR', languages: ['fr'], origins: [] },
  ...{ phone: '01 99 00 12 34', email: 'bench@clinic.example', smsSender: 'BENCH', horizonDays: 365 },
  locations: [{ id: 'main', name: 'Main', address: '1 rue Haute' }],
  services: [{ id: 'visit', name: 'Visit', minutes: 10 }],
  practitioners: Array.from({ length: 10 }, (_, index) => ({
    ...{ id: `p${index}`, name: `Practitioner ${index}`, services: ['visit'] },
    hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00', location: 'main' }],
  })),
  notices: [{ id: 'booking', version: '1', text: 'Yes.' }],
});

const folder = await mkdtemp(join(tmpdir(), 'parcours-bench-'));
try {
  const backend = await createBackend({
    ...{ storage: { folder: join(folder, 'bookings') }, clinics: [clinic], clock: { now: () => now } },
    email: { send: () => Promise.resolve() },
    sms: { send: () => Promise.resolve() },
    ...{ secret: 'a secret for benches only', publicUrl: 'http://127.0.0.1' },
  });
  const slots = await manySlots(backend);
  const taken = slots.pop() as Slot;

  const oneByOne = await perSecond(count, async () => {
    for (const slot of slots.slice(0, count)) await expectStatus(backend, slot, 201);
  });
  const atOnce = await perSecond(count, async () => {
    const waiting = slots.slice(count, 2 * count);
    const client = async () => {
      for (let slot = waiting.pop(); slot; slot = waiting.pop()) await expectStatus(backend, slot, 201);
    };
    await Promise.all(Array.from({ length: 20 }, client));
  });
  await backend.wake();

  const started = performance.now();
  const answers = await Promise.all(Array.from({ length: 50 }, () => book(backend, taken)));
  const raceMs = performance.now() - started;
  const tally = [201, 409].map(
    (status) => `${answers.filter((answer) => answer === status).length} × ${status}`,
  );
  await backend.close();

  const raw = await rawInserts(join(folder, 'raw'), slots.slice(0, count));
  print('bookings, one after the other', oneByOne, raw);
  print('bookings, 20 clients at once', atOnce, raw);
  print('the same rows by plain SQL', raw, raw);
  console.log(`50 patients, one slot                    ${tally.join(', ')} in ${raceMs.toFixed(0)} ms`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function manySlots(backend: Backend): Promise<Slot[]> {
  const slots: Slot[] = [];
  for (let month = 4; slots.length <= 2 * count && month <= 12; month += 1) {
    const [from, to] = [1, 28].map(
      (day) => `2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    );
    const query = `clinic=bench&service=visit&limit=5000&from=${from}&to=${to}`;
    const response = await backend.fetch(new Request(`http://bench/v1/slots?${query}`));
    slots.push(...((await response.json()) as { slots: Slot[] }).slots);
  }
  if (slots.length <= 2 * count)
    throw new Error(`The diary has ${slots.length} slots; ask for fewer bookings.`);
  return slots.slice(0, 2 * count + 1);
}

async function book(backend: Backend, { id }: Slot): Promise<number> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const body = JSON.stringify({
    ...{
      slotId: id,
      service: 'visit',
      locale: 'fr',
      notices: [{ id: 'booking', version: '1', language: 'fr' }],
    },
    patient: { given: 'Camille', family: 'Essai', birthDate: '1980-02-29' },
    contact: { email: 'camille@patient.example', phone: '0612345678' },
  });
  const request = new Request('http://bench/v1/bookings?clinic=bench', { method: 'POST', headers, body });
  return (await backend.fetch(request)).status;
}

async function expectStatus(backend: Backend, slot: Slot, expected: number): Promise<void> {
  const status = await book(backend, slot);
  if (status !== expected) throw new Error(`A booking was answered with ${status}.`);
}

async function rawInserts(path: string, slots: readonly Slot[]): Promise<number> {
  const db = await openDatabase({ folder: path });
  const rate = await perSecond(slots.length, async () => {
    for (const slot of slots) {
      const [id, at] = [randomUUID(), new Date(now).toISOString()];
      await db.tx(async (sql) => {
        await sql.query('insert into idempotency values ($1, $2, $3, $4, $5)', [
          'bench',
          id,
          'h'.repeat(64),
          '{}'.padEnd(500),
          at,
        ]);
        await sql.query(
          `insert into occupancy (id, clinic_id, practitioner_id, service_id, location_id, mode, start_at, end_at, busy_until, booking_id)
           values ($1, 'bench', $2, 'visit', 'main', 'AMB', $3, $4, $4, $1)`,
          [id, slot.practitioner, slot.start, slot.end],
        );
        await sql.query(
          `insert into booking (id, clinic_id, status, service_id, practitioner_id, location_id, mode, start_at, end_at,
             given, family, birth_date, email, phone, locale, notices, booked_at)
           values ($1, 'bench', 'booked', 'visit', $2, 'main', 'AMB', $3, $4,
             'Camille', 'Essai', '1980-02-29', 'camille@patient.example', '+33612345678', 'fr', '[]', $5)`,
          [id, slot.practitioner, slot.start, slot.end, at],
        );
        await sql.query(
          `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at)
           values ('bench', '/bench', $1, 'appointment.booked', $1, 'fact', $2::jsonb, $3, $3)`,
          [id, JSON.stringify(slot), at],
        );
      });
    }
  });
  await db.close();
  return rate;
}

async function perSecond(times: number, work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (times * 1000) / (performance.now() - started);
}

function print(label: string, rate: number, raw: number): void {
  console.log(
    `${label.padEnd(40)} ${rate.toFixed(0).padStart(6)} /s  ${((100 * rate) / raw).toFixed(0).padStart(4)} %`,
  );
}
