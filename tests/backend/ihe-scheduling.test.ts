import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { fhirClinicServer } from './fixtures/fhir-clinic-server.ts';
import { fhirClinicFile } from './fixtures/fhir-diary-of.ts';
import { iheServer } from './fixtures/ihe-server.ts';
import { managed } from './fixtures/managed.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

const now = '2027-03-01T08:00:00+01:00';
const day = '2027-03-10';
const at = (hour: string) => `${day}T${hour}:00+01:00`;
const proposals = [
  { id: 'p1', start: at('09:00'), end: at('09:30') },
  { id: 'p2', start: at('10:00'), end: at('10:30') },
];
let ihe: Awaited<ReturnType<typeof iheServer>>;
let test: TestBackend;
let client: ReturnType<typeof clinicClient>;

async function start(options: Parameters<typeof iheServer>[1] = {}) {
  ihe = await iheServer(proposals, options);
  test = await startBackend({ clinics: [fhirClinicFile(ihe.url)], now });
  client = clinicClient(test.url, 'north');
}
afterEach(async () => {
  await test.close();
  await ihe.close();
});

const free = async () => (await client.slots(`service=short&from=${day}&to=${day}`)).slots;
const startsOf = async () => (await free()).map((slot) => slot.start.slice(11, 16));
const verbs = () => ihe.operations.map(({ path }) => path).filter((path) => !path.endsWith('$find'));
const booked = () => ihe.all('Appointment').filter(({ status }) => status === 'booked');

describe('a server with the operations of IHE Scheduling', () => {
  it.each([
    ['Appointment', 'Appointment/$'],
    ['system', '$'],
  ] as const)('is asked to find, hold and book, on the level it declares: %s', async (level, prefix) => {
    await start({ level });
    expect(await startsOf()).toEqual(['09:00', '10:00']);
    const receipt = await client.bookAt(at('09:00'));
    expect(verbs()).toEqual([`${prefix}hold`, `${prefix}book`]);
    expect(booked()).toMatchObject([
      { id: 'p1', start: at('09:00'), participant: [{}, { actor: { reference: 'Practitioner/12' } }] },
    ]);
    expect(booked()[0]?.['identifier']).toContainEqual({
      system: 'urn:parcours:appointment',
      value: receipt.id,
    });
    expect(await startsOf()).toEqual(['10:00']);
    // Asked once for what it offers; never for its Slots, which it keeps itself.
    expect(ihe.asked.filter(({ path }) => path === 'metadata')).toHaveLength(1);
    expect(ihe.asked.filter(({ path }) => /^(?:Slot|Schedule)/.test(path))).toEqual([]);
  });

  it('books without a hold where it declares none', async () => {
    await start({ hold: false });
    await client.bookAt(at('09:00'));
    expect(verbs()).toEqual(['Appointment/$book']);
  });

  it('asks once more when the hold ran out, and no more than that', async () => {
    await start();
    ihe.ihe.expires = 1;
    await client.bookAt(at('09:00'));
    expect(verbs()).toEqual(['$hold', '$book', '$hold', '$book'].map((verb) => `Appointment/${verb}`));
    ihe.ihe.expires = 9;
    const [slot] = await free();
    const lost = await client.book(bookingBody({ slotId: slot?.id }));
    expect([lost.status, ((await lost.json()) as { code: string }).code]).toEqual([409, 'slot_taken']);
    expect(booked()).toHaveLength(1);
  });

  it('loses to whoever was faster, and offers what is left', async () => {
    await start();
    const [slot] = await free();
    ihe.ihe.loses = true;
    const answer = await client.book(bookingBody({ slotId: slot?.id }));
    const problem = (await answer.json()) as { code: string; alternatives: unknown[] };
    expect([answer.status, problem.code]).toEqual([409, 'slot_taken']);
    expect(problem.alternatives.length).toBeGreaterThan(0);
    expect(booked()).toEqual([]);
  });

  it('books once, when the answer is lost and the patient’s hold asks again', async () => {
    await start();
    const [slot] = await free();
    const { holdId } = (await (await client.post('/v1/holds', { slotId: slot?.id })).json()) as {
      holdId: string;
    };
    const [body, key] = [bookingBody({ holdId }), randomUUID()];
    ihe.quirks.before = ({ path }) => (path.endsWith('$book') ? 'hang up after' : undefined);
    expect((await client.book(body, key)).status).toBe(503);
    expect(booked()).toHaveLength(1);
    ihe.quirks.before = () => undefined;
    const again = await client.book(body, key);
    expect(again.status).toBe(201);
    const text = await again.text();
    expect(await (await client.book(body, key)).text()).toBe(text);
    expect(booked()).toHaveLength(1);
    // The last one names the appointment that the repetition has become.
    expect(verbs()).toEqual(['$hold', '$book', '$book'].map((verb) => `Appointment/${verb}`));
  });

  it('moves and cancels by $book', async () => {
    await start();
    const receipt = await client.bookAt(at('09:00'));
    const [later] = await free();
    expect((await managed(client, receipt).move(later?.id ?? '', 0)).status).toBe(200);
    expect(booked()).toMatchObject([{ id: 'p1', start: at('10:00') }]);
    expect((await managed(client, receipt).cancel()).status).toBe(200);
    expect(booked()).toEqual([]);
    expect(verbs().slice(2)).toEqual(['Appointment/$book', 'Appointment/$book']);
    expect(ihe.asked.filter(({ method }) => method === 'PUT')).toEqual([]);
  });
});

it('a server that does not say what it offers is used by its Slots, and the log says so', async () => {
  const plain = await fhirClinicServer([]);
  const backend = await startBackend({ clinics: [fhirClinicFile(plain.url)], now });
  for (const _time of [1, 2])
    await clinicClient(backend.url, 'north').slots(`service=short&from=${day}&to=${day}`);
  expect(plain.asked.filter(({ path }) => path === 'metadata')).toHaveLength(1);
  expect(plain.asked.some(({ path }) => path.startsWith('Schedule?'))).toBe(true);
  expect(backend.log.filter(({ event }) => event === 'fhir_data').map(({ code }) => code)).toEqual([
    'no_capability_statement',
  ]);
  await backend.close();
  await plain.close();
});
