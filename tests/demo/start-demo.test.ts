import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../demo/start.ts';
import { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { BookingRequest } from '../../src/contracts/booking-request.ts';
import { Catalog } from '../../src/contracts/catalog.ts';
import { Hold } from '../../src/contracts/hold.ts';
import { FoundSlots, type Slot } from '../../src/contracts/slot.ts';
import { noticeDecisions } from '../../src/domain/consent/notice-decisions.ts';

interface Inbox {
  clock: {
    now: string;
    nextStep: { at: string } | null;
    nextReminder: { at: string } | null;
    nextAppointment: { at: string } | null;
  };
  mails: { id: string; subject: string; receivedAt: string }[];
  sms: { id: string; text: string; to: string; receivedAt: string }[];
}
interface Mail {
  text: string;
  html: string;
  to: string;
  appointments: { start: string; timeZone: string }[];
  attachments: { url: string; contentType: string }[];
}

const DAY_MS = 86_400_000;
const service = 'irm-genou';
let dataFolder: string;
let demo: Demo;
let slot: Slot;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'parcours-demo-'));
  demo = await startDemo({ dataFolder, port: 0, backendPort: 0 });
}, 20_000);
afterAll(async () => {
  await demo.close();
  await rm(dataFolder, { recursive: true, force: true });
});

const jsonOf = async (response: Response) => (await response.json()) as unknown;
const fromBackend = async (path: string, init?: RequestInit) => {
  const url = new URL(path, demo.backendUrl);
  url.searchParams.set('clinic', demo.clinic.id);
  const headers = { Origin: demo.siteUrl, 'Content-Type': 'application/json', ...init?.headers };
  return fetch(url, { ...init, headers });
};
const inbox = async () => (await jsonOf(await fetch(`${demo.siteUrl}/demo/api/inbox`))) as Inbox;
const moveClock = (to: string) =>
  fetch(`${demo.siteUrl}/demo/api/clock`, { method: 'POST', body: JSON.stringify({ to }) });

/** The widgets' way: read the catalogue, find a slot, hold it, book it. */
async function bookInThreeDays(): Promise<BookingReceipt> {
  const catalog = Catalog.parse(await jsonOf(await fromBackend('/v1/catalog')));
  const from = new Date(demo.clock.now() + 3 * DAY_MS).toISOString();
  const found = FoundSlots.parse(
    await jsonOf(await fromBackend(`/v1/slots?service=${service}&from=${from}`)),
  );
  slot = found.slots[0] as Slot;
  const hold = await fromBackend('/v1/holds', { method: 'POST', body: JSON.stringify({ slotId: slot.id }) });
  const { holdId } = Hold.parse(await jsonOf(hold));
  const request: BookingRequest = {
    ...{ holdId, service, locale: 'fr' },
    patient: { given: 'Claire', family: 'Exemple', birthDate: '1968-04-12' },
    contact: { email: 'claire@patient.example', phone: '06 39 98 00 01' },
    notices: await noticeDecisions(catalog.notices, ['rendez-vous', 'rappel-sms', 'avis'], crypto.subtle),
    audience: 'new',
  };
  const headers = { 'Idempotency-Key': randomUUID() };
  const booked = await fromBackend('/v1/bookings', {
    method: 'POST',
    headers,
    body: JSON.stringify(request),
  });
  expect(booked.status).toBe(201);
  return BookingReceipt.parse(await jsonOf(booked));
}

describe('the pages', () => {
  it('load the widgets from where this demo really listens', async () => {
    const response = await fetch(`${demo.siteUrl}/`);
    const page = await response.text();
    expect(page).toContain(`src="${demo.backendUrl}/sdk/parcours.js"`);
    expect(page).not.toContain('127.0.0.1:4701');
    expect(response.headers.get('content-security-policy')).toContain(`script-src ${demo.backendUrl};`);
  });

  it('are all there, and nothing else is', async () => {
    const status = async (path: string) => (await fetch(demo.siteUrl + path)).status;
    for (const path of [
      '/',
      '/en.html',
      '/confidentialite.html',
      '/site.css',
      '/inbox',
      '/inbox/en.html',
      '/inbox/inbox.js',
    ]) {
      expect(await status(path), path).toBe(200);
    }
    for (const path of ['/start.ts', '/..%2fclinic.yaml', '/inbox/..%2f..%2fpackage.json', '/no.html']) {
      expect(await status(path), path).toBe(404);
    }
  });

  it('are refused to the pages of other sites', async () => {
    const headers = { Origin: 'https://elsewhere.example' };
    const response = await fetch(`${demo.siteUrl}/demo/api/clock`, {
      method: 'POST',
      headers,
      body: '{"to":"next-hour"}',
    });
    expect(response.status).toBe(403);
  });
});

describe('a patient who books', () => {
  it('receives the confirmation as real mail, with the appointment for the calendar', async () => {
    const receipt = await bookInThreeDays();
    await expect.poll(async () => (await inbox()).mails.length, { timeout: 8000 }).toBe(1);
    const [summary] = (await inbox()).mails;
    const mail = (await jsonOf(await fetch(`${demo.siteUrl}/demo/api/mails/${summary?.id}`))) as Mail;
    expect(mail.to).toBe('claire@patient.example');
    expect(mail.html).toContain('12 allée des Tilleuls');
    expect(mail.text).toContain('01 99 00 12 34');
    expect(mail.appointments).toMatchObject([{ start: receipt.start, timeZone: 'Europe/Paris' }]);

    const file = await fetch(demo.siteUrl + (mail.attachments[0]?.url ?? ''));
    expect(file.headers.get('content-type')).toContain('text/calendar');
    const calendar = new ICAL.Component(ICAL.parse(await file.text()) as string);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component);
    expect(event.startDate.toString()).toBe(receipt.start.slice(0, 19));
    expect((await inbox()).sms).toEqual([]);
  });

  it('is reminded by SMS once, when the demo reaches the day before', async () => {
    const { nextReminder } = (await inbox()).clock;
    expect(Date.parse(slot.start) - Date.parse(nextReminder?.at ?? '')).toBeLessThanOrEqual(25 * 3_600_000);
    // The welcome, how to prepare and the form come by themselves, one after the other.
    for (const mails of [2, 3, 4]) {
      expect((await moveClock('next-step')).status).toBe(200);
      await expect.poll(async () => (await inbox()).mails.length, { timeout: 8000 }).toBe(mails);
    }
    expect((await moveClock('next-reminder')).status).toBe(200);
    await expect.poll(async () => (await inbox()).sms.length, { timeout: 8000 }).toBe(1);
    const after = await inbox();
    expect(after.sms[0]?.to).toBe('+33639980001');
    expect(after.sms[0]?.receivedAt.slice(0, 16)).toBe(nextReminder?.at.slice(0, 16));
    expect(after.clock.nextReminder).toBeNull();
    expect((await moveClock('next-reminder')).status).toBe(409);

    for (const to of ['next-hour', 'next-appointment']) expect((await moveClock(to)).status).toBe(200);
    expect((await inbox()).sms).toHaveLength(1);
    expect(Date.parse((await inbox()).clock.now)).toBeGreaterThanOrEqual(Date.parse(slot.start));
  });

  it('is asked afterwards how it was, and goes through the whole journey once', async () => {
    for (let steps = 0; (await inbox()).clock.nextStep !== null; steps += 1) {
      expect(steps).toBeLessThan(30);
      expect((await moveClock('next-step')).status).toBe(200);
    }
    expect((await moveClock('next-step')).status).toBe(409);
    const subjects = (await inbox()).mails.map(({ subject }) => subject).reverse();
    expect(subjects.map((subject) => subject.replace(/ (?:du|:) \w+ .*/, ''))).toEqual([
      ...['Rendez-vous confirmé', `Bienvenue – ${demo.clinic.name}`, 'Pour préparer votre rendez-vous'],
      ...['À remplir avant votre rendez-vous', 'Quelques questions avant votre rendez-vous'],
      ...[`Après votre visite – ${demo.clinic.name}`, `Votre avis – ${demo.clinic.name}`],
      `Votre expérience – ${demo.clinic.name}`,
    ]);
    expect((await inbox()).sms).toHaveLength(1);
  });

  it('finds everything again after a restart', async () => {
    const before = await inbox();
    await demo.close();
    demo = await startDemo({ dataFolder, port: 0, backendPort: 0 });
    const after = await inbox();
    expect([after.mails, after.sms]).toEqual([before.mails, before.sms]);
    expect(Date.parse(after.clock.now)).toBeGreaterThanOrEqual(Date.parse(before.clock.now));
  }, 20_000);
});

describe('a second demo', () => {
  it('is told which port is busy and what to do', async () => {
    const port = Number(new URL(demo.siteUrl).port);
    const otherFolder = await mkdtemp(join(tmpdir(), 'parcours-demo-'));
    const second = startDemo({ dataFolder: otherFolder, port, backendPort: 0 });
    await expect(second).rejects.toThrow(/Port \d+ is in use.*DEMO_PORT/);
    await rm(otherFolder, { recursive: true });
  });

  it('that wants to start over leaves the data of the first alone', async () => {
    const before = await inbox();
    const second = startDemo({ dataFolder, port: 0, backendPort: 0, fresh: true });
    await expect(second).rejects.toThrow(/in use by process/);
    expect((await inbox()).mails).toEqual(before.mails);
    expect(before.mails.length).toBeGreaterThan(1);
  });
});

it('starts over when it is told to', async () => {
  await demo.close();
  demo = await startDemo({ dataFolder, port: 0, backendPort: 0, fresh: true });
  const { mails, sms, clock } = await inbox();
  expect([mails, sms]).toEqual([[], []]);
  expect(Math.abs(Date.parse(clock.now) - Date.now())).toBeLessThan(5000);
}, 20_000);
