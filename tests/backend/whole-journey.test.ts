import { afterEach, describe, expect, it } from 'vitest';
import { sealResponse } from '../../src/transport/sealing/seal-response.ts';
import { waitingTokenOf } from '../../backend/scheduling/waiting-token.ts';
import { canaryAnswers } from '../fixtures/canary-answers.ts';
import { keyFrom } from '../fixtures/clinic-keys.ts';
import { formOfTests } from '../fixtures/seal-form.ts';
import { surveyForm } from '../fixtures/survey-form.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { managed } from './fixtures/managed.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

const key = await keyFrom('2027-01-01T00:00:00Z');

/** A clinic that has something to say at every step. */
function clinicOfStory() {
  const [short, long] = clinicWith().services;
  return clinicWith({
    notices: noticesWith('survey', 'reminder-sms'),
    forms: [formOfTests(), surveyForm()],
    formKeys: [key.key],
    surveys: { forms: ['visit'], short: 'visit', long: 'visit' },
    firstVisit: { texts: ['Entrez par la cour.'], bring: ['Votre carte.'] },
    reviewUrl: 'https://avis.example/nord',
    services: [
      {
        ...short,
        preparation: ['Venez à jeun.'],
        form: formOfTests().id,
        followUp: { texts: ['Buvez de l’eau.'] },
      },
      long,
    ],
  });
}

let test: TestBackend;
afterEach(() => test.close());

const start = '2027-03-19T10:00:00+01:00';

/** Books for somebody new who agrees to everything, at the beginning of the month. */
async function booked() {
  test = await startBackend({ clinics: [clinicOfStory()], now: '2027-03-01T09:00:00+01:00' });
  const notices = test.clinics[0]?.notices.map(({ id, version }) => ({ id, version, language: 'fr' }));
  const client = clinicClient(test.url, 'north');
  const receipt = await client.bookAt(start, { notices, audience: 'new' });
  return { client, page: managed(client, receipt), appointmentId: receipt.id };
}

/** What goes out up to each moment, in its order, by its subject or its channel. */
async function toldUntil(...instants: string[]): Promise<Record<string, string[]>> {
  const told: Record<string, string[]> = {};
  for (const instant of instants) {
    const [mails, texts] = [test.mail.mails.length, test.sms.length];
    test.clock.turnTo(`${instant}+01:00`);
    await test.backend.wake();
    const subjects = test.mail.mails.slice(mails).map(({ subject = '' }) => subject);
    told[instant.slice(5, 16)] = [...subjects, ...test.sms.slice(texts).map(() => 'SMS')];
  }
  return told;
}

describe('the journey of a patient', () => {
  it('goes from the confirmation to the review, each message at its time and once', async () => {
    await booked();
    const told = await toldUntil(
      ...['2027-03-01T09:00:30', '2027-03-01T09:20:00', '2027-03-12T09:59:00', '2027-03-12T10:00:00'],
      ...['2027-03-14T10:00:00', '2027-03-17T10:00:00', '2027-03-18T10:00:00', '2027-03-20T06:30:00'],
      ...['2027-03-20T13:00:00', '2027-03-27T11:00:00', '2027-06-27T11:00:00'],
    );
    expect(told).toEqual({
      '03-01T09:00': ['Rendez-vous confirmé : vendredi 19 mars à 10:00'],
      '03-01T09:20': ['Bienvenue – Clinique du Nord'],
      '03-12T09:59': [],
      '03-12T10:00': ['Pour préparer votre rendez-vous du vendredi 19 mars'],
      '03-14T10:00': ['À remplir avant votre rendez-vous du vendredi 19 mars'],
      '03-17T10:00': ['Quelques questions avant votre rendez-vous du vendredi 19 mars'],
      '03-18T10:00': ['SMS'],
      '03-20T06:30': [],
      '03-20T13:00': ['Après votre visite – Clinique du Nord', 'Votre avis – Clinique du Nord'],
      '03-27T11:00': ['Votre expérience – Clinique du Nord'],
      '06-27T11:00': [],
    });
  });

  it('begins again before a new time, and says nothing more of the old one', async () => {
    const { client, page } = await booked();
    await toldUntil('2027-03-15T10:00:00');
    const slot = await client.slotAt('2027-03-26T10:00:00+01:00');
    await page.receiptOf(await page.move(slot.id, 0));
    const told = await toldUntil(
      ...['2027-03-15T10:01:00', '2027-03-18T12:00:00', '2027-03-19T10:00:00', '2027-03-20T13:00:00'],
      ...['2027-03-21T10:00:00', '2027-03-25T10:00:00'],
    );
    expect(told).toEqual({
      '03-15T10:01': ['Rendez-vous déplacé : vendredi 26 mars à 10:00'],
      '03-18T12:00': [],
      '03-19T10:00': ['Pour préparer votre rendez-vous du vendredi 26 mars'],
      '03-20T13:00': [],
      '03-21T10:00': ['À remplir avant votre rendez-vous du vendredi 26 mars'],
      '03-25T10:00': ['Quelques questions avant votre rendez-vous du vendredi 26 mars', 'SMS'],
    });
  });

  it('asks nobody for a form that has come', async () => {
    const { client, appointmentId } = await booked();
    await toldUntil('2027-03-14T10:00:00');
    const event = 'form-of-the-story';
    const jwe = await sealResponse({
      ...{ response: canaryAnswers, keys: [key.key], pinned: key.key.kid, eventId: event },
      ...{ form: { id: 'mri', version: '2' }, now: test.clock.now() },
    });
    const visit = waitingTokenOf('visit', appointmentId, 'a secret for tests only, 32 letters');
    const body = { form: 'mri', formVersion: '2', jwe, needsPerson: false, visit };
    const answer = await client.post('/v1/questionnaire-responses', body, { 'idempotency-key': event });
    expect(answer.status).toBe(201);
    expect(await toldUntil('2027-03-17T10:00:00', '2027-03-18T10:00:00')).toEqual({
      '03-17T10:00': [],
      '03-18T10:00': ['SMS'],
    });
  });

  it('ends with the appointment', async () => {
    const { page } = await booked();
    await toldUntil('2027-03-13T10:00:00');
    await page.receiptOf(await page.cancel());
    const told = await toldUntil('2027-03-13T10:01:00', '2027-03-18T10:00:00', '2027-06-27T11:00:00');
    expect(told).toEqual({
      '03-13T10:01': ['Rendez-vous annulé : vendredi 19 mars à 10:00'],
      '03-18T10:00': [],
      '06-27T11:00': [],
    });
  });
});
