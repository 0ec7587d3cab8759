import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { copyDatabase } from '../fixtures/database-template.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { fhirClinicServer, type AskedOf, type FhirClinicServer } from './fixtures/fhir-clinic-server.ts';
import { fhirClinicFile, fhirSchedule, fhirSlot } from './fixtures/fhir-diary-of.ts';
import { mailSink, type MailSink } from './fixtures/mail-sink.ts';
import { managed } from './fixtures/managed.ts';
import { startProcess } from './fixtures/start-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const serverFile = fileURLToPath(new URL('../../backend/server.ts', import.meta.url));
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let mail: MailSink;
let fhir: FhirClinicServer;
let running: Awaited<ReturnType<typeof start>>;

// The command reads the machine's clock.
const day = addDays(new Date().toISOString().slice(0, 10), 5);
const slot = (id: string, hour: string) =>
  fhirSlot(id, '09:00', { start: `${day}T${hour}:00:00Z`, end: `${day}T${hour}:30:00Z` });

beforeEach(async () => {
  [folder, mail] = await Promise.all([temporaryFolder(), mailSink()]);
  await copyDatabase(join(folder.path, 'data', 'database'));
  fhir = await fhirClinicServer([fhirSchedule, slot('1', '09'), slot('2', '10'), slot('3', '11')]);
  await writeFile(join(folder.path, 'clinic.yaml'), stringify(fhirClinicFile(fhir.url)));
  running = await start();
});
afterEach(async () => {
  await running.server.kill('SIGTERM');
  await Promise.all([mail.close(), fhir.close()]);
  await folder.remove();
});

async function start() {
  const server = startProcess(serverFile, [], {
    ...{ PARCOURS_CONFIG: join(folder.path, 'clinic.yaml'), PARCOURS_DATA: join(folder.path, 'data') },
    ...{ PORT: '0', PARCOURS_SMTP_URL: mail.url },
  });
  const url = (await server.line(/^listening on /)).replace('listening on ', '');
  return { server, client: clinicClient(url, 'north') };
}

const free = async () => (await running.client.slots(`service=short&from=${day}&to=${day}`)).slots;
async function bookFirst(changes: Record<string, unknown> = {}, key: string = randomUUID()) {
  const [first] = await free();
  const answer = await running.client.book(bookingBody({ slotId: first?.id, ...changes }), key);
  expect(answer.status).toBe(201);
  return (await answer.json()) as { id: string; manageToken: string; start: string };
}

/** Kills the backend when the server has carried out a write, before the backend hears of it. */
function killAfter(isIt: (request: AskedOf) => boolean): Promise<unknown> {
  return new Promise((resolve) => {
    fhir.quirks.before = (request) => {
      if (!isIt(request)) return undefined;
      fhir.quirks.before = () => undefined;
      resolve(running.server.kill('SIGKILL'));
      return 'hang up after';
    };
  });
}
const restart = async () => void (running = await start());
const standing = () =>
  fhir
    .all('Appointment')
    .filter(({ status }) => status === 'booked')
    .map(({ slot: taken }) => (taken as { reference: string }[])[0]?.reference);
const busy = () =>
  fhir
    .all('Slot')
    .filter(({ status }) => status !== 'free')
    .map(({ id }) => `Slot/${String(id)}`);
const agree = (expected: string[]) =>
  expect.poll(() => [standing(), busy()], { timeout: 15_000 }).toEqual([expected, expected]);

describe('a backend killed between its own diary and the clinic’s server', () => {
  it('cancels the replaced appointment there after it starts again, and the new one stays', async () => {
    const old = await bookFirst();
    // The first write to an Appointment after the new one was created cancels the old one.
    let created = false;
    const killed = killAfter(({ method, path }) => {
      if (method === 'POST') created = true;
      return (
        created && method === 'GET' && path.startsWith('Appointment?identifier=urn%3Aparcours%3Aappointment')
      );
    });
    await bookFirst({ replaces: old.manageToken }).catch(() => undefined);
    await killed;
    expect(standing()).toHaveLength(2); // never neither
    await restart();
    await agree(['Slot/2']); // never both
    const now = await managed(running.client, old).read();
    expect(now.status).toBe('cancelled');
  });

  it('is where the patient was told after a move that was cut short', async () => {
    const receipt = await bookFirst();
    const [, later] = await free();
    const killed = killAfter(({ method, path }) => method === 'PUT' && path.startsWith('Appointment/'));
    await managed(running.client, receipt)
      .move(later?.id ?? '', 0, { 'idempotency-key': randomUUID() })
      .catch(() => undefined);
    await killed;
    expect(standing()).toEqual(['Slot/3']);
    await restart();
    await agree(['Slot/1']);
    expect((await managed(running.client, receipt).read()).start).toBe(receipt.start);
  });

  it('gives back what was booked there and never told, and the key still books', async () => {
    const key = randomUUID();
    const [first] = await free();
    const killed = killAfter(({ method }) => method === 'POST');
    await running.client.book(bookingBody({ slotId: first?.id }), key).catch(() => undefined);
    await killed;
    expect(standing()).toEqual(['Slot/1']);
    await restart();
    await agree([]);
    expect((await running.client.book(bookingBody({ slotId: first?.id }), key)).status).toBe(201);
    expect(standing()).toEqual(['Slot/1']);
  });
});
