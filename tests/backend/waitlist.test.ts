import { afterEach, describe, expect, it } from 'vitest';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import { Offer, WaitingEntry } from '../../src/contracts/waiting-entry.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { tokenIn, waitingBody, waitingClient } from './fixtures/waiting-client.ts';

const address = 'camille@patient.example';
const someone = (name: string) => ({
  patient: { given: name, family: 'Essai', birthDate: '1980-02-29' },
  contact: { email: `${name.toLowerCase()}@patient.example`, phone: '06 12 34 56 78' },
});

let test: TestBackend;
afterEach(() => test.close());

async function start(changes: Record<string, unknown> = {}, now = '2027-03-01T09:00:00+01:00') {
  test = await startBackend({ clinics: [clinicWith(changes)], now });
  const client = clinicClient(test.url, 'north');
  const offerMail = (to: string) =>
    mailedTo(test.mail.mails, to).findLast(({ subject }) => subject?.startsWith('Un horaire'));
  return {
    client,
    waiting: waitingClient(client),
    offerMail,
    to: (to: string) => mailedTo(test.mail.mails, to),
  };
}

/** One practitioner, one morning a week, three slots: few enough to be all taken. */
const oneMorning = {
  practitioners: [
    {
      ...{ id: 'oak', name: 'Dr Chêne', services: ['short'] },
      hours: [{ days: ['wed'], from: '09:00', to: '10:00', location: 'main' }],
    },
  ],
};

describe('a place on the waiting list', () => {
  it('is offered the first time that suits, which nobody else then sees', async () => {
    const { client, waiting, offerMail } = await start();
    const entry = WaitingEntry.parse(
      await waiting.joined({ hours: [{ days: ['tue'], from: '14:00', to: '18:00' }] }),
    );
    await test.backend.wake();
    const mail = offerMail(address);
    const token = tokenIn(mail?.text, 'offre');
    const offer = Offer.parse(await (await waiting.offer(token)).json());
    expect(offer).toMatchObject({ state: 'open', serviceName: 'Contrôle', phone: '01 99 00 12 34' });
    expect([offer.slot.start, offer.expiresAt]).toEqual([
      '2027-03-02T14:00:00+01:00',
      '2027-03-01T09:30:00+01:00',
    ]);
    const { slots } = await client.slots('service=short&from=2027-03-02&to=2027-03-02');
    expect(slots.some(({ start }) => start === offer.slot.start)).toBe(false);
    expect(await (await waiting.entry(entry.token)).json()).toMatchObject({ status: 'offered' });
    // Twice the SMS names no service, and both lead to one link.
    expect(test.sms).toHaveLength(1);
    expect(tokenIn(test.sms[0]?.text, 'offre')).toBe(token);
    expect(`${mail?.subject}${test.sms[0]?.text}`).not.toContain('Contrôle');
    expect(test.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('accepting an offer', () => {
  it('books it and gives the later appointment back, once however often it is asked', async () => {
    const { client, waiting, offerMail } = await start();
    const later = await client.bookAt('2027-03-10T09:30:00+01:00');
    const entry = await waiting.joined({
      appointment: later.manageToken,
      patient: undefined,
      contact: undefined,
    });
    await test.backend.wake();
    const token = tokenIn(offerMail(address)?.text, 'offre');
    expect(await (await waiting.offer(token)).json()).toMatchObject({ replacesStart: later.start });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => waiting.accept(token, 'one-key-for-all')),
    );
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(201));
    expect(new Set(texts).size).toBe(1);
    const receipt = JSON.parse(texts[0] ?? '') as BookingReceipt;
    expect(receipt).toMatchObject({ status: 'booked', idempotencyKey: 'one-key-for-all' });
    await test.backend.wake();
    const { slots } = await client.slots('service=short&from=2027-03-10&to=2027-03-10');
    expect(slots.some(({ start }) => start === later.start)).toBe(true);
    expect(await (await waiting.entry(entry.token)).json()).toMatchObject({ status: 'booked' });
    expect(await (await waiting.offer(token)).json()).toMatchObject({ state: 'accepted' });
    expect(await (await waiting.accept(token)).json()).toMatchObject({ code: 'offer_taken' });
    expect(await (await client.get('/v1/bookings/by-key/one-key-for-all')).text()).toBe(texts[0]);
  });
});

describe('an offer that is not taken', () => {
  it('goes to the next at once when declined, and never to the same person again', async () => {
    const { client, waiting, offerMail } = await start(oneMorning);
    for (const start of ['2027-03-03T09:00:00+01:00']) await client.bookAt(start, someone('Autre'));
    const [first, second] = ['Premier', 'Deuxieme'].map(someone);
    const wish = { notAfter: '2027-03-03' };
    await waiting.joined({ ...first, ...wish });
    test.clock.turnBy(1000);
    await waiting.joined({ ...second, ...wish });
    await test.backend.wake();
    const token = tokenIn(offerMail('premier@patient.example')?.text, 'offre');
    expect(offerMail('deuxieme@patient.example')).toBeUndefined();
    expect((await waiting.decline(token, { reason: 'other-time' })).status).toBe(204);
    expect((await waiting.decline(token, { reason: 'other-time' })).status).toBe(204);
    expect(await (await waiting.accept(token)).json()).toMatchObject({ code: 'offer_taken' });
    await test.backend.wake();
    const next = tokenIn(offerMail('deuxieme@patient.example')?.text, 'offre');
    // Half an hour later it runs out, and there is nobody left to offer it to.
    test.clock.turnBy(31 * 60_000);
    expect(await (await waiting.accept(next)).json()).toMatchObject({ code: 'offer_expired' });
    await test.backend.wake();
    expect(await (await waiting.offer(next)).json()).toMatchObject({ state: 'expired' });
    expect((await client.slots('service=short&from=2027-03-03&to=2027-03-03')).slots).toHaveLength(1);
    expect(test.sms).toHaveLength(2);
  });
});

describe('the answer to joining', () => {
  it('is the same entry for the same key, and refuses another request under it', async () => {
    const { waiting } = await start();
    const body = waitingBody();
    const [one, two] = [await waiting.join(body, 'the-same-key'), await waiting.join(body, 'the-same-key')];
    // A time may have been offered meanwhile; the entry is the same.
    const entryOf = async (response: Response) => {
      const { id, token } = (await response.json()) as WaitingEntry;
      return { id, token };
    };
    expect(await entryOf(one)).toEqual(await entryOf(two));
    const other = await waiting.join(waitingBody({ notAfter: '2027-05-01' }), 'the-same-key');
    expect(await other.json()).toMatchObject({ code: 'key_reused' });
  });

  it('does not tell a stranger that someone waits, and tells whoever waits', async () => {
    const { waiting, offerMail, to } = await start(oneMorning);
    const wish = { hours: [{ days: ['mon'], from: '08:00', to: '09:00' }] };
    const entry = await waiting.joined(wish);
    await test.backend.wake();
    expect(to(address)).toHaveLength(1);

    const stranger = { email: 'stranger@elsewhere.example', phone: '06 12 34 56 79' };
    const known = await waiting.join(waitingBody({ contact: stranger }));
    const unknown = await waiting.join(waitingBody({ ...someone('Nobody'), contact: stranger, ...wish }));
    const shape = async (response: Response) => {
      const body = (await response.json()) as WaitingEntry;
      const { id, token, idempotencyKey, ...rest } = body;
      return {
        status: response.status,
        token,
        rest,
        lengths: [id, token, idempotencyKey].map((text) => text.length),
      };
    };
    const [answer, fresh] = [await shape(known), await shape(unknown)];
    expect({ ...answer, token: '' }).toEqual({ ...fresh, token: '' });
    await test.backend.wake();
    // The stranger gets no message about someone else, and no say: the wishes are as they were.
    expect(to(stranger.email)).toHaveLength(1);
    expect(to(address)).toHaveLength(2);
    expect(offerMail(address)).toBeUndefined();
    expect(await (await waiting.entry(answer.token)).json()).toMatchObject({ status: 'waiting' });
    expect((await waiting.leave(answer.token)).status).toBe(204);
    expect(await (await waiting.entry(entry.token)).json()).toMatchObject({ status: 'waiting' });
  });

  it('is powerless also with the address on file, but then the wishes are the new ones', async () => {
    const { waiting, offerMail } = await start(oneMorning);
    await waiting.joined({ hours: [{ days: ['mon'], from: '08:00', to: '09:00' }] });
    await waiting.joined({ contact: { email: 'Camille@patient.example', phone: '06 12 34 56 78' } });
    await test.backend.wake();
    expect(offerMail(address)).toBeDefined();
  });
});

describe('leaving', () => {
  it('gives an open offer back, and can be repeated', async () => {
    const { client, waiting, offerMail } = await start();
    const entry = await waiting.joined();
    await test.backend.wake();
    const token = tokenIn(offerMail(address)?.text, 'offre');
    const { slot } = (await (await waiting.offer(token)).json()) as Offer;
    for (let times = 0; times < 2; times += 1) expect((await waiting.leave(entry.token)).status).toBe(204);
    await test.backend.wake();
    const day = slot.start.slice(0, 10);
    const { slots } = await client.slots(`service=short&from=${day}&to=${day}`);
    expect(slots.some(({ id }) => id === slot.id)).toBe(true);
    expect(await (await waiting.entry(entry.token)).json()).toMatchObject({ status: 'left' });
    expect(await (await waiting.accept(token)).json()).toMatchObject({ code: 'offer_taken' });
  });
});

describe('the secret of a link', () => {
  it('is asked for, opens nothing else, and is never in an address', async () => {
    const { client, waiting, offerMail, to } = await start();
    const entry = await waiting.joined();
    await test.backend.wake();
    expect(await (await client.get('/v1/offer')).json()).toMatchObject({ code: 'token_missing' });
    for (const token of [entry.token, `${entry.token}x`, 'nothing', entry.id]) {
      expect((await waiting.offer(token)).status).toBe(404);
    }
    expect((await waiting.entry(tokenIn(offerMail(address)?.text, 'offre'))).status).toBe(404);
    expect(tokenIn(to(address)[0]?.text, 'attente')).toBe(entry.token);
    for (const { text } of to(address)) expect(text).toMatch(/http:\/\/127\.0\.0\.1\/rdv\?clinic=north#/);
  });
});

describe('an SMS about an offer', () => {
  it('goes only to those who agreed to be written to', async () => {
    const { waiting, offerMail } = await start({ notices: noticesWith('reminder-sms') });
    const refused = { id: 'reminder-sms', version: '1', language: 'fr', decision: 'refused' };
    await waiting.joined({ notices: [...waitingBody().notices, refused] });
    await test.backend.wake();
    expect([offerMail(address) !== undefined, test.sms.length]).toEqual([true, 0]);
  });
});
