import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { waitingClient } from './fixtures/waiting-client.ts';

const landline = '01 99 00 12 34';
const mobile = '06 12 34 56 78';

interface Sent {
  given: string;
  step: string;
  channel: string;
  state: string;
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let test: TestBackend;
let ledger: Sent[];
const subjectsTo = (name: string) =>
  mailedTo(test.mail.mails, `${name}@patient.example`).map(({ subject }) => subject?.split(' : ')[0]);

/** One appointment and one place on the waiting list for each number, up to the hour of the appointment. */
beforeAll(async () => {
  folder = await temporaryFolder();
  await copyDatabase(folder.path);
  test = await startBackend({
    ...{ clinics: [clinicWith()], now: '2027-03-01T09:00:00+01:00', storage: { folder: folder.path } },
  });
  const client = clinicClient(test.url, 'north');
  const waiting = waitingClient(client);
  const who = (given: string, phone: string) => ({
    patient: { given, family: 'Essai', birthDate: '1980-02-29' },
    contact: { email: `${given}@patient.example`, phone },
  });
  for (const [name, phone] of [
    ['fixed', landline],
    ['mobile', mobile],
  ] as const) {
    const { slots } = await client.slots('service=short&from=2027-03-10&to=2027-03-10');
    await client.bookAt(slots[0]?.start ?? '', who(`${name}-booked`, phone));
    await waiting.joined({ ...who(`${name}-waiting`, phone), notAfter: '2027-03-02' });
  }
  await test.backend.wake();
  test.clock.turnTo('2027-03-10T07:00:00+01:00');
  await test.backend.wake();
  await test.close();
  const db = await openDatabase({ folder: folder.path });
  ledger = await db.query<Sent>(
    `select coalesce(booking.given, waiting.given) as given, step, channel, send.state
       from send join journey_run on journey_run.id = run_id
       left join booking on booking.id::text = journey_run.key
       left join offer on 'offer:' || offer.id = journey_run.key
       left join waiting on waiting.id = offer.waiting_id or 'waiting:' || waiting.id = journey_run.key
      order by given, step, channel`,
  );
  await db.close();
}, 60_000);
afterAll(() => folder.remove());

const sentTo = (name: string) =>
  ledger
    .filter(({ given }) => given === name)
    .map(({ step, channel, state }) => `${step} ${channel} ${state}`);

describe('a patient with a landline', () => {
  it('gets the confirmation and the reminder by e-mail, and no SMS is even planned', () => {
    expect(subjectsTo('fixed-booked')).toEqual(['Rendez-vous confirmé', 'Rappel']);
    expect(sentTo('fixed-booked')).toEqual(['confirmation email accepted', 'reminder email accepted']);
  });

  it('gets an offer by e-mail, and no SMS is even planned', () => {
    expect(subjectsTo('fixed-waiting')).toHaveLength(2);
    expect(sentTo('fixed-waiting')).toEqual(['joined email accepted', 'offer-email email accepted']);
    expect(test.sms.map(({ to }) => to)).toEqual(['+33612345678', '+33612345678']);
  });

  it('is reminded of what a mobile is reminded of, in the other way', () => {
    expect(sentTo('mobile-booked')).toEqual(['confirmation email accepted', 'reminder sms accepted']);
    expect(sentTo('mobile-waiting')).toEqual([
      'joined email accepted',
      'offer-email email accepted',
      'offer-sms sms accepted',
    ]);
    const mails = mailedTo(test.mail.mails, 'fixed-booked@patient.example');
    const reminder = mails.at(-1);
    expect(reminder?.subject).toMatch(/^Rappel : rendez-vous .* à \d\d:\d\d$/);
    expect(reminder?.text).toContain('Votre rendez-vous approche');
    expect(reminder?.text).toContain('#rdv=');
    expect(subjectsTo('mobile-booked')).toEqual(['Rendez-vous confirmé']);
  });
});
