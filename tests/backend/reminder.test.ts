import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend;
let client: ReturnType<typeof clinicClient>;

beforeAll(async () => {
  test = await startBackend({
    clinics: [clinicWith(), clinicWith({ id: 'reunion', timeZone: 'Indian/Reunion' })],
    now: '2026-10-12T08:00:00+02:00',
  });
  client = clinicClient(test.url, 'north');
});
afterAll(() => test.close());

/** Each patient has a number of their own, so that each SMS can be told apart. */
let patients = 0;
const newPhone = () => `+3361234${String(++patients).padStart(4, '0')}`;
const remindersTo = (phone: string) => test.sms.filter(({ to }) => to === phone);
async function remindersAfter(phone: string, instant: string) {
  test.clock.turnTo(instant);
  await test.backend.wake();
  return remindersTo(phone).length;
}
const bookedBy = async (phone: string, start: string, by = client) => {
  await by.bookAt(start, { contact: { email: 'a@patient.example', phone } });
  await test.backend.wake();
};

// In the order of the clock, which only goes forward.
describe('the reminder', () => {
  it('is one SMS at the hour of the appointment the day before, and no other ever', async () => {
    const phone = newPhone();
    await bookedBy(phone, '2026-10-15T09:30:00+02:00');
    expect(await remindersAfter(phone, '2026-10-14T09:29:59+02:00')).toBe(0);
    expect(await remindersAfter(phone, '2026-10-14T09:30:00+02:00')).toBe(1);
    expect(await remindersAfter(phone, '2026-10-15T09:29:00+02:00')).toBe(1);
    expect(remindersTo(phone)[0]).toMatchObject({
      sender: 'NORD',
      text: 'Clinique du Nord : rappel de votre rendez-vous du 15/10/2026 à 09:30. Un empechement ? Appelez le 01 99 00 12 34.',
    });
  });

  it('is left out for an appointment booked later than that', async () => {
    const phone = newPhone();
    test.clock.turnTo('2026-10-15T10:00:00+02:00');
    await bookedBy(phone, '2026-10-16T09:30:00+02:00');
    expect(await remindersAfter(phone, '2026-10-16T09:00:00+02:00')).toBe(0);
  });

  it('keeps the hour on the wall through the change to winter time', async () => {
    const phone = newPhone();
    await bookedBy(phone, '2026-10-25T09:30:00+01:00');
    expect(await remindersAfter(phone, '2026-10-24T09:29:59+02:00')).toBe(0);
    expect(await remindersAfter(phone, '2026-10-24T09:30:00+02:00')).toBe(1); // 25 hours ahead
  });

  it('goes by the clock of an overseas clinic', async () => {
    const phone = newPhone();
    await bookedBy(phone, '2026-11-03T09:30:00+04:00', clinicClient(test.url, 'reunion'));
    expect(await remindersAfter(phone, '2026-11-02T09:29:59+04:00')).toBe(0);
    expect(await remindersAfter(phone, '2026-11-02T09:30:00+04:00')).toBe(1);
  });

  it('is dropped when the machine slept past the appointment', async () => {
    const phone = newPhone();
    await bookedBy(phone, '2026-11-20T09:30:00+01:00');
    expect(await remindersAfter(phone, '2026-11-20T09:30:00+01:00')).toBe(0);
    expect(await remindersAfter(phone, '2026-11-21T09:30:00+01:00')).toBe(0);
  });

  it('still goes out late when there is time to come', async () => {
    const phone = newPhone();
    await bookedBy(phone, '2026-12-01T09:30:00+01:00');
    expect(await remindersAfter(phone, '2026-12-01T07:00:00+01:00')).toBe(1);
  });

  it('keeps the hour on the wall through the change to summer time', async () => {
    const phone = newPhone();
    await bookedBy(phone, '2027-03-28T09:30:00+02:00');
    expect(await remindersAfter(phone, '2027-03-27T09:29:59+01:00')).toBe(0);
    expect(await remindersAfter(phone, '2027-03-27T09:30:00+01:00')).toBe(1); // 23 hours ahead
  });

  it('reaches every patient of a full day, once', async () => {
    const day = '2027-04-06';
    const { slots } = await client.slots(`service=short&from=${day}&to=${day}`);
    const phones = slots.map(newPhone);
    for (const [index, slot] of slots.entries()) await bookedBy(phones[index] ?? '', slot.start);
    test.clock.turnTo('2027-04-06T07:00:00+02:00');
    await test.backend.wake();
    expect(slots.length).toBeGreaterThan(14);
    expect(phones.map((phone) => remindersTo(phone).length)).toEqual(phones.map(() => 1));
  });
});

describe('a mail server that is out of order', () => {
  it('is tried again until it takes the message, which then arrives once', async () => {
    test.mail.refuseNext(2, 451);
    const email = 'patient-of-an-outage@patient.example';
    await client.bookAt('2027-04-13T09:30:00+02:00', { contact: { email, phone: newPhone() } });
    await test.backend.wake();
    expect(mailedTo(test.mail.mails, email)).toHaveLength(0);
    test.clock.turnBy(2_000);
    await test.backend.wake();
    expect(mailedTo(test.mail.mails, email)).toHaveLength(0);
    test.clock.turnBy(3_000);
    await test.backend.wake(); // 4 s after the second failure: not yet
    expect(mailedTo(test.mail.mails, email)).toHaveLength(0);
    test.clock.turnBy(1_000);
    await test.backend.wake();
    expect(mailedTo(test.mail.mails, email)).toHaveLength(1);
  });

  it('is not asked again when it says the address does not exist', async () => {
    test.mail.refuseNext(1, 550);
    const email = 'nobody@patient.example';
    await client.bookAt('2027-04-14T09:30:00+02:00', { contact: { email, phone: newPhone() } });
    await test.backend.wake();
    test.clock.turnBy(3_600_000);
    await test.backend.wake();
    expect(mailedTo(test.mail.mails, email)).toHaveLength(0);
    expect(test.log).toContainEqual({ level: 'warn', event: 'message_failed', code: 'smtp_550' });
  });
});
