import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { managed } from './fixtures/managed.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend;
let client: ReturnType<typeof clinicClient>;

const base = clinicWith();
const sensitive = {
  ...{ id: 'secret', name: { fr: 'Dépistage du VIH', en: 'HIV test' }, minutes: 20, sensitive: true },
  ...{ instructions: { fr: 'Venez à jeun.', en: 'Fast.' }, documents: ['Résultats VIH'] },
};
const kinds = { fr: 'Contrôles', en: 'Check-ups' };
const services = [
  { ...base.services[0], group: kinds, documents: [{ fr: 'Ordonnance', en: 'Referral' }, 'Carte Vitale'] },
  { ...base.services[1], group: kinds },
  sensitive,
];
const practitioners = [{ ...base.practitioners[0], services: ['short', 'long', 'secret'] }];

beforeAll(async () => {
  test = await startBackend({
    clinics: [
      clinicWith({ services, practitioners }),
      clinicWith({ id: 'noumea', timeZone: 'Pacific/Noumea' }),
      clinicWith({ id: 'paged', bookingPage: 'https://www.nord.example/rendez-vous?lang=fr' }),
    ],
    now: '2026-10-12T08:00:00+02:00',
    publicUrl: 'https://rdv.nord.example',
  });
  client = clinicClient(test.url, 'north');
});
afterAll(() => test.close());

let patients = 0;
async function bookedAt(start: string, changes: Record<string, unknown> = {}, by = client) {
  patients += 1;
  const contact = {
    email: `p${patients}@patient.example`,
    phone: `+3361234${String(patients).padStart(4, '0')}`,
  };
  const receipt = await by.bookAt(start, { contact, ...changes });
  await test.backend.wake();
  const sent = (changes['contact'] ?? contact) as typeof contact;
  return {
    receipt,
    patient: managed(by, receipt),
    ...sent,
    mails: () => mailedTo(test.mail.mails, sent.email),
  };
}
async function moveTo(booked: Awaited<ReturnType<typeof bookedAt>>, start: string, by = client) {
  const { version } = await booked.patient.read();
  await booked.patient.receiptOf(await booked.patient.move((await by.slotAt(start)).id, version));
  await test.backend.wake();
}
const smsAfter = async (phone: string, instant: string) => {
  test.clock.turnTo(instant);
  await test.backend.wake();
  return test.sms.filter(({ to }) => to === phone);
};
const eventOf = (mail: ParsedMail | undefined) => {
  const text = mail?.attachments[0]?.content.toString('utf8') ?? '';
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  return {
    method: calendar.getFirstPropertyValue('method'),
    ...{ uid: value('uid'), sequence: Number(value('sequence')), status: value('status') },
    start: value('dtstart'),
    text,
  };
};
const linkFor = ({ manageToken }: BookingReceipt) =>
  `https://rdv.nord.example/rdv?clinic=north#rdv=${manageToken}`;

// In the order of the clock, which only goes forward.
describe('a moved appointment', () => {
  it('is told once, with the calendar entry of before in its next version', async () => {
    const booked = await bookedAt('2026-10-15T09:30:00+02:00');
    await moveTo(booked, '2026-10-20T09:30:00+02:00');
    const mails = booked.mails();
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Rendez-vous confirmé : jeudi 15 octobre à 09:30',
      'Rendez-vous déplacé : mardi 20 octobre à 09:30',
    ]);
    const [first, second] = [eventOf(mails[0]), eventOf(mails[1])];
    expect(second).toMatchObject({ uid: first.uid, sequence: 1, method: 'PUBLISH', status: 'CONFIRMED' });
    expect(second.start).toContain('2026-10-20T09:30:00');
    expect(mails[1]?.text).toContain(linkFor(booked.receipt));
    expect(String(mails[1]?.html)).toContain(`href="${linkFor(booked.receipt)}"`);
  });

  it('is recalled the day before its new time, and never before the old one', async () => {
    const booked = await bookedAt('2026-10-21T09:30:00+02:00');
    // Into the day after the change to winter time: the hour on the wall stays.
    await moveTo(booked, '2026-10-25T10:00:00+01:00');
    expect(await smsAfter(booked.phone, '2026-10-21T09:30:00+02:00')).toEqual([]);
    expect(await smsAfter(booked.phone, '2026-10-24T09:59:59+02:00')).toEqual([]);
    const [sms, ...more] = await smsAfter(booked.phone, '2026-10-24T10:00:00+02:00');
    expect([sms?.text, more]).toEqual([expect.stringContaining('25/10/2026 à 10:00'), []]);
  });

  it('is recalled again when it was recalled already and moves away', async () => {
    const booked = await bookedAt('2026-10-28T09:30:00+01:00');
    expect(await smsAfter(booked.phone, '2026-10-27T09:30:00+01:00')).toHaveLength(1);
    await moveTo(booked, '2026-11-05T09:30:00+01:00');
    expect(await smsAfter(booked.phone, '2026-11-04T09:29:59+01:00')).toHaveLength(1);
    expect(await smsAfter(booked.phone, '2026-11-04T09:30:00+01:00')).toHaveLength(2);
  });

  it('keeps what was moved twice to its last time, one message each', async () => {
    const booked = await bookedAt('2026-11-10T09:30:00+01:00');
    await moveTo(booked, '2026-11-12T09:30:00+01:00');
    await moveTo(booked, '2026-11-13T09:30:00+01:00');
    expect(booked.mails().map((mail) => eventOf(mail).sequence)).toEqual([0, 1, 2]);
    expect(await smsAfter(booked.phone, '2026-11-11T09:30:00+01:00')).toHaveLength(0);
    expect(await smsAfter(booked.phone, '2026-11-13T09:00:00+01:00')).toHaveLength(1);
  });

  it('goes by the clock of an overseas clinic', async () => {
    const noumea = clinicClient(test.url, 'noumea');
    const booked = await bookedAt('2026-11-19T09:30:00+11:00', {}, noumea);
    await moveTo(booked, '2026-11-20T09:30:00+11:00', noumea);
    expect(await smsAfter(booked.phone, '2026-11-19T09:29:59+11:00')).toHaveLength(0);
    expect(await smsAfter(booked.phone, '2026-11-19T09:30:00+11:00')).toHaveLength(1);
  });

  it('while the mail server is out is told as it is now, not as it was', async () => {
    test.mail.refuseNext(1, 451);
    const booked = await bookedAt('2026-11-26T09:30:00+01:00');
    await moveTo(booked, '2026-11-27T09:30:00+01:00');
    test.clock.turnBy(3_600_000);
    await test.backend.wake();
    expect(booked.mails().map(({ subject }) => subject)).toEqual([
      'Rendez-vous déplacé : vendredi 27 novembre à 09:30',
    ]);
  });
});

describe('a cancelled appointment', () => {
  it('is told once, takes its calendar entry away and is never recalled', async () => {
    const booked = await bookedAt('2026-12-03T09:30:00+01:00');
    await booked.patient.cancel({ reason: 'ill' });
    await booked.patient.cancel();
    await test.backend.wake();
    const [first, second, ...more] = booked.mails();
    expect([second?.subject, more]).toEqual(['Rendez-vous annulé : jeudi 3 décembre à 09:30', []]);
    expect(eventOf(second)).toMatchObject({
      ...{ uid: eventOf(first).uid, sequence: 1, method: 'CANCEL', status: 'CANCELLED' },
    });
    expect(second?.text).not.toMatch(/#rdv=|à bien|Apportez/);
    expect(await smsAfter(booked.phone, '2026-12-03T09:00:00+01:00')).toEqual([]);
  });

  it('is told also when it was moved before and recalled', async () => {
    const booked = await bookedAt('2026-12-10T09:30:00+01:00');
    await moveTo(booked, '2026-12-11T09:30:00+01:00');
    expect(await smsAfter(booked.phone, '2026-12-10T10:00:00+01:00')).toHaveLength(1);
    await booked.patient.cancel();
    await test.backend.wake();
    expect(eventOf(booked.mails().at(-1))).toMatchObject({ sequence: 2, method: 'CANCEL' });
  });
});

describe('an appointment that takes the place of another', () => {
  it('is booked in the moment the other is cancelled, and both are told', async () => {
    const booked = await bookedAt('2026-12-15T09:30:00+01:00');
    const { email, phone } = booked;
    const replaces = booked.receipt.manageToken;
    const next = await bookedAt('2026-12-16T09:30:00+01:00', { replaces, contact: { email, phone } });
    expect((await booked.patient.read()).status).toBe('cancelled');
    expect((await next.patient.read()).status).toBe('booked');
    const subjects = booked.mails().map(({ subject }) => subject?.slice(0, 19));
    expect(subjects.sort()).toEqual(['Rendez-vous annulé ', 'Rendez-vous confirm', 'Rendez-vous confirm']);
    expect(await client.slotAt('2026-12-15T09:30:00+01:00')).toBeDefined();
  });

  it('leaves the other as it is when it cannot be booked itself', async () => {
    const booked = await bookedAt('2026-12-17T09:30:00+01:00');
    const lost = await client.slotAt('2026-12-18T09:30:00+01:00');
    await bookedAt(lost.start);
    const replaces = booked.receipt.manageToken;
    await expect(client.bookAt(lost.start, { slotId: lost.id, replaces })).rejects.toThrow();
    const answer = await client.book({
      ...{ service: 'short', slotId: lost.id, replaces, locale: 'fr' },
      ...{ patient: { given: 'C', family: 'E', birthDate: '1980-01-01' } },
      contact: { email: 'x@patient.example', phone: '0612345678' },
      notices: [{ id: 'booking', version: '1', language: 'fr' }],
    });
    expect(answer.status).toBe(409);
    expect((await booked.patient.read()).status).toBe('booked');
    const wrong = { slotId: lost.id, replaces: `${replaces}x` };
    await expect(client.bookAt('2026-12-18T10:00:00+01:00', wrong)).rejects.toThrow('/replaces');
  });
});

describe('the confirmation', () => {
  it('says to the same person, and to nobody else, that there is another of the same kind', async () => {
    const contact = { email: 'twice@patient.example', phone: '+33612340000' };
    const first = await bookedAt('2027-01-05T09:30:00+01:00', { contact });
    const second = await bookedAt('2027-01-06T09:30:00+01:00', { contact, service: 'long' });
    const text = second.mails().at(-1)?.text ?? '';
    expect(text).toContain('Vous avez aussi un rendez-vous du même type le mardi 5 janvier à 09:30.');
    expect(text).toContain(linkFor(first.receipt));
    for (const changes of [
      { contact: { ...contact, email: 'other@patient.example' } },
      { contact, patient: { given: 'Claude', family: 'Essai', birthDate: '1980-02-29' } },
      { contact, patient: { given: 'Camille', family: 'Essai', birthDate: '1980-02-28' } },
      { contact, service: 'secret' },
    ]) {
      const start = `2027-01-${String(11 + (patients % 7)).padStart(2, '0')}T08:00:00+01:00`;
      const other = await bookedAt(start, changes);
      expect(other.mails().at(-1)?.text).not.toContain('Vous avez aussi');
    }
  });

  it('leads to the clinic’s own page where it has one', async () => {
    const paged = clinicClient(test.url, 'paged');
    const { receipt, mails } = await bookedAt('2027-01-20T09:30:00+01:00', {}, paged);
    const link = `https://www.nord.example/rendez-vous?lang=fr#rdv=${receipt.manageToken}`;
    expect(mails()[0]?.text).toContain(link);
  });

  it('says what to bring, and greets whoever booked', async () => {
    const booker = { given: 'Dominique', family: 'Essai', relation: 'parent' };
    const { mails } = await bookedAt('2027-01-21T09:30:00+01:00', { booker });
    const text = mails()[0]?.text ?? '';
    for (const part of [
      'Bonjour Dominique Essai,',
      'Pour\n  Camille\n',
      'À apporter\n  Ordonnance, Carte Vitale',
    ])
      expect(text).toContain(part);
  });

  it('of a sensitive service tells of it in no message, file or SMS', async () => {
    const booked = await bookedAt('2027-01-26T09:20:00+01:00', { service: 'secret' });
    const [mail] = booked.mails();
    const [sms] = await smsAfter(booked.phone, '2027-01-25T10:00:00+01:00');
    const all = [mail?.subject, mail?.text, String(mail?.html), eventOf(mail).text, sms?.text].join('\n');
    expect(all).not.toMatch(/VIH|Chêne|jeun/);
    expect(mail?.text).toContain('Le motif et les consignes sont sur la page de votre rendez-vous.');
    expect(sms).toBeDefined();
    const answer = await (await booked.patient.get()).text();
    expect(answer).toContain('Dépistage du VIH');
  });
});
