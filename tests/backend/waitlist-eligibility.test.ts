import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/contracts/problem.ts';
import type { Offer } from '../../src/contracts/waiting-entry.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { tokenIn, waitingBody, waitingClient } from './fixtures/waiting-client.ts';

const base = clinicWith();
const [oak] = base.practitioners;
const hours = (...days: string[]) => [{ days, from: '08:00', to: '12:00', location: 'main' }];
const question = {
  id: 'implant',
  text: { fr: 'Portez-vous un implant ?', en: 'Do you have an implant?' },
  answers: [
    { id: 'no', text: { fr: 'Non', en: 'No' } },
    {
      id: 'yes',
      text: { fr: 'Oui', en: 'Yes' },
      ...{ outcome: 'stop', explanation: { fr: 'Appelez.', en: 'Call.' } },
    },
  ],
};
const services = [
  { ...base.services[0], age: { from: 18, to: 74 }, questions: [question] },
  { ...base.services[1], audience: 'known' },
];
/** Whoever is new is seen on Fridays only. */
const practitioners = [
  { ...oak, hours: hours('fri') },
  { ...oak, id: 'elm', acceptsNew: false, hours: hours('mon', 'tue', 'wed', 'thu', 'fri') },
];
const answers = [{ question: 'implant', answer: 'no' }];
const bornOn = (birthDate: string) => ({ patient: { given: 'Camille', family: 'Essai', birthDate } });

let test: TestBackend;
let waiting: ReturnType<typeof waitingClient>;
afterEach(() => test.close());

async function start() {
  const clinic = clinicWith({ services, practitioners });
  test = await startBackend({ clinics: [clinic], now: '2027-03-01T09:00:00+01:00' });
  waiting = waitingClient(clinicClient(test.url, 'north'));
}

async function ask(changes: Record<string, unknown>) {
  const response = await waiting.join(waitingBody({ answers, ...changes }));
  if (response.status === 201) return [201];
  const { code, errors } = (await response.json()) as Problem;
  return [response.status, code, ...(errors ?? []).map(({ pointer, code: why }) => `${pointer} ${why}`)];
}

/** What the patient is offered. */
async function offerTo(changes: Record<string, unknown>) {
  await waiting.joined({ answers, ...changes });
  await test.backend.wake();
  const mail = mailedTo(test.mail.mails, 'camille@patient.example').find(({ text }) =>
    text?.includes('#offre='),
  );
  const token = tokenIn(mail?.text, 'offre');
  return { token, offer: (await (await waiting.offer(token)).json()) as Offer };
}

describe('joining the waiting list', () => {
  it('is refused to whom a booking is refused, with the same answer', async () => {
    await start();
    expect(await ask({ answers: undefined })).toEqual([422, 'ineligible', '/answers missing']);
    const stopped = [{ question: 'implant', answer: 'yes' }];
    expect(await ask({ answers: stopped })).toEqual([422, 'ineligible', '/answers/0 stop']);
    const long = { service: 'long', answers: [] };
    expect(await ask({ ...long, audience: 'new' })).toEqual([422, 'ineligible', '/audience known_only']);
    expect(await ask(long)).toEqual([422, 'ineligible', '/audience missing']);
    expect(await ask({ ...long, audience: 'known' })).toEqual([201]);
    const withElm = { practitioners: ['elm'], audience: 'new' };
    expect(await ask(withElm)).toEqual([422, 'ineligible', '/audience known_only']);
    expect(await ask({ audience: 'new' })).toEqual([201]);
  });

  it('is for whoever is of age on a day that suits', async () => {
    await start();
    const tooYoung = [422, 'ineligible', '/patient/birthDate too_young'];
    const tooOld = [422, 'ineligible', '/patient/birthDate too_old'];
    expect(await ask(bornOn('2010-03-02'))).toEqual(tooYoung);
    // Eighteen on a day that can be booked, but after the last that suits.
    expect(await ask(bornOn('2010-02-28'))).toEqual([201]);
    expect(await ask({ ...bornOn('2010-02-28'), notAfter: '2028-02-27' })).toEqual(tooYoung);
    expect(await ask(bornOn('1952-03-01'))).toEqual(tooOld);
    expect(await ask(bornOn('1952-03-02'))).toEqual([201]);
    expect(await ask({ ...bornOn('1952-03-02'), notBefore: '2027-03-02' })).toEqual(tooOld);
  });
});

describe('what is offered', () => {
  it('is on no day before the patient is of age', async () => {
    await start();
    const { offer } = await offerTo({ ...bornOn('2009-03-04'), audience: 'known' });
    expect(offer.slot.start).toBe('2027-03-04T08:00:00+01:00');
  });

  it('is with nobody who sees no new patients, for a new one', async () => {
    await start();
    const { offer } = await offerTo({ audience: 'new' });
    expect([offer.slot.practitioner, offer.slot.start]).toEqual(['oak', '2027-03-05T08:00:00+01:00']);
  });

  it('is accepted by whoever is of age on that day, and once accepted stays so', async () => {
    await start();
    const { token } = await offerTo({ audience: 'known' });
    const [short] = test.clinics[0]?.services ?? [];
    // The clinic has changed its rule since.
    if (short) short.age = { from: 60 };
    const refused = await waiting.accept(token, 'the-key-of-all');
    expect(await refused.json()).toMatchObject({
      ...{ status: 422, code: 'ineligible', errors: [{ pointer: '/patient/birthDate', code: 'too_young' }] },
    });
    if (short) short.age = { from: 18 };
    const accepted = await waiting.accept(token, 'the-key-of-all');
    expect(accepted.status).toBe(201);
    if (short) short.age = { from: 60 };
    expect(await (await waiting.accept(token, 'the-key-of-all')).text()).toBe(await accepted.text());
  });
});
