import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { managed } from './fixtures/managed.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend;
let client: ReturnType<typeof clinicClient>;

const base = clinicWith();
const question = {
  id: 'implant',
  text: { fr: 'Portez-vous un implant ?', en: 'Do you have an implant?' },
  answers: [
    { id: 'no', text: { fr: 'Non', en: 'No' } },
    {
      id: 'yes',
      text: { fr: 'Oui', en: 'Yes' },
      outcome: 'stop',
      explanation: { fr: 'Appelez.', en: 'Call.' },
    },
  ],
};
const services = [
  { ...base.services[0], age: { from: 18, to: 74 }, questions: [question] },
  { ...base.services[1], audience: 'known' },
];
const practitioners = [base.practitioners[0], { ...base.practitioners[0], id: 'elm', acceptsNew: false }];

beforeAll(async () => {
  test = await startBackend({
    clinics: [clinicWith({ services, practitioners })],
    now: '2027-03-01T08:00:00+01:00',
  });
  client = clinicClient(test.url, 'north');
});
afterAll(() => test.close());

const answers = [{ question: 'implant', answer: 'no' }];
const slotOf = async (day: string, practitioner: string, service = 'short') => {
  const found = await client.slots(`service=${service}&from=${day}&to=${day}&practitioner=${practitioner}`);
  return found.slots[0]?.id ?? '';
};
async function ask(changes: Record<string, unknown>, day = '2027-03-28', practitioner = 'oak') {
  const service = typeof changes['service'] === 'string' ? changes['service'] : 'short';
  const slotId = await slotOf(day, practitioner, service);
  const response = await client.book(bookingBody({ slotId, answers, ...changes }), randomUUID());
  if (response.status === 201) return [201];
  const { code, errors } = (await response.json()) as Problem;
  return [response.status, code, ...(errors ?? []).map(({ pointer, code: why }) => `${pointer} ${why}`)];
}
const bornOn = (birthDate: string) => ({ patient: { given: 'Camille', family: 'Essai', birthDate } });

describe('a booking', () => {
  it('is for the age on the day of the appointment, not on the day it is asked for', async () => {
    expect(await ask(bornOn('2009-03-29'))).toEqual([422, 'ineligible', '/patient/birthDate too_young']);
    expect(await ask(bornOn('2009-03-28'))).toEqual([201]);
    expect(await ask(bornOn('1952-03-28'))).toEqual([422, 'ineligible', '/patient/birthDate too_old']);
  });

  it('is refused without an answer to every question, and where one stops', async () => {
    expect(await ask({ answers: undefined })).toEqual([422, 'ineligible', '/answers missing']);
    expect(await ask({ answers: [{ question: 'implant', answer: 'yes' }] })).toEqual([
      ...[422, 'ineligible', '/answers/0 stop'],
    ]);
  });

  it('with a practitioner who takes no new patients is for known ones', async () => {
    expect(await ask({}, '2027-03-29', 'elm')).toEqual([422, 'ineligible', '/audience missing']);
    expect(await ask({ audience: 'new' }, '2027-03-29', 'elm')).toEqual([
      ...[422, 'ineligible', '/audience known_only'],
    ]);
    expect(await ask({ audience: 'known' }, '2027-03-29', 'elm')).toEqual([201]);
    expect(await ask({ audience: 'new' }, '2027-03-29', 'oak')).toEqual([201]);
  });

  it('names every rule at once', async () => {
    const changes = { service: 'long', audience: 'new', answers: [{ question: 'other', answer: 'x' }] };
    expect(await ask(changes)).toEqual([422, 'ineligible', '/audience known_only', '/answers/0 unknown']);
  });

  it('that is refused takes no slot and keeps no key', async () => {
    const slotId = await slotOf('2027-04-01', 'oak');
    const key = randomUUID();
    expect((await client.book(bookingBody({ slotId }), key)).status).toBe(422);
    expect((await client.book(bookingBody({ slotId, answers }), key)).status).toBe(201);
  });
});

describe('a move', () => {
  it('is held to the age on the new day and to the new practitioner', async () => {
    const slotId = await slotOf('2027-04-06', 'oak');
    const body = bookingBody({ slotId, answers, audience: 'new', ...bornOn('1952-04-08') });
    const receipt = (await (await client.book(body)).json()) as BookingReceipt;
    const patient = managed(client, receipt);
    const refusal = async (id: string) => ((await (await patient.move(id, 0)).json()) as Problem).errors;
    expect(await refusal(await slotOf('2027-04-08', 'oak'))).toEqual([
      { pointer: '/patient/birthDate', code: 'too_old' },
    ]);
    expect(await refusal(await slotOf('2027-04-07', 'elm'))).toEqual([
      { pointer: '/audience', code: 'known_only' },
    ]);
    expect((await patient.move(await slotOf('2027-04-07', 'oak'), 0)).status).toBe(200);
  });
});
