import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../demo/start.ts';
import { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { JourneyMap, MapStep } from '../../src/contracts/desk-journeys.ts';
import { noticeDecisions } from '../../src/domain/consent/notice-decisions.ts';
import { Catalog } from '../../src/contracts/catalog.ts';
import { bookingBody, clinicClient } from '../backend/fixtures/clinic-client.ts';
import { managed } from '../backend/fixtures/managed.ts';

interface Inbox {
  clock: { now: string; nextStep: { at: string } | null };
  mails: { subject: string; receivedAt: string }[];
  sms: { text: string; receivedAt: string }[];
}

const dayMs = 86_400_000;
const service = 'irm-genou';
let dataFolder: string;
let demo: Demo;
let client: ReturnType<typeof clinicClient>;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'parcours-demo-'));
  demo = await startDemo({ dataFolder, port: 0, backendPort: 0 });
  client = clinicClient(demo.backendUrl, demo.clinic.id);
}, 20_000);
afterAll(async () => {
  await demo.close();
  await rm(dataFolder, { recursive: true, force: true });
});

const inbox = async () => (await (await fetch(`${demo.siteUrl}/demo/api/inbox`)).json()) as Inbox;
const subjects = async () =>
  (await inbox()).mails.map(({ subject }) => subject.replace(/ (?:du|:|–) .*/, '')).reverse();
const moveClock = (to: string) =>
  fetch(`${demo.siteUrl}/demo/api/clock`, { method: 'POST', body: JSON.stringify({ to }) });

const slotIn = async (days: number) => {
  const from = new Date(demo.clock.now() + days * dayMs).toISOString();
  const [slot] = (await client.slots(`service=${service}&from=${from}`)).slots;
  if (!slot) throw new Error(`Nothing is free in ${days} days.`);
  return slot;
};

async function book(days: number) {
  const catalog = Catalog.parse(await (await client.get('/v1/catalog')).json());
  const notices = await noticeDecisions(
    catalog.notices,
    ['rendez-vous', 'rappel-sms', 'avis'],
    crypto.subtle,
  );
  const { id: slotId } = await slotIn(days);
  const booked = await client.book(bookingBody({ service, slotId, notices, audience: 'known' }));
  expect(booked.status).toBe(201);
  return BookingReceipt.parse(await booked.json());
}

/** Lets everything happen that is still to come, one thing after the other. */
async function playOn(): Promise<void> {
  for (let steps = 0; (await inbox()).clock.nextStep !== null; steps += 1) {
    expect(steps).toBeLessThan(30);
    expect((await moveClock('next-step')).status).toBe(200);
  }
}

/** The map of the desk, for one journey: each step with what it has done. */
async function mapOf(journey: string) {
  const { searchParams, hash } = new URL(demo.deskUrl);
  const query = new URLSearchParams({ clinic: searchParams.get('clinic') ?? '' });
  const authorization = `Bearer ${hash.replace('#desk=', '')}`;
  const response = await fetch(`${demo.backendUrl}/v1/desk/journeys?${query}`, {
    headers: { authorization },
  });
  expect(response.status).toBe(200);
  const found = ((await response.json()) as JourneyMap).journeys.find(({ id }) => id === journey);
  if (!found) throw new Error(`The map has no journey "${journey}".`);
  const flat = (steps: readonly MapStep[]): MapStep[] =>
    steps.flatMap((step) => [step, ...flat(step.ways.flatMap((way) => way.steps))]);
  const steps = new Map(
    flat([...found.steps, ...found.turns]).map((step) => [step.template ?? step.id, step.counts]),
  );
  return { runs: found.runs, steps };
}

describe('a patient whose plans change', () => {
  it('is told of the move, and reminded of the new time alone', async () => {
    const receipt = await book(4);
    await expect.poll(subjects, { timeout: 8000 }).toEqual(['Rendez-vous confirmé']);
    const patient = managed(client, receipt);
    const later = await slotIn(9);
    const { version } = await patient.read();
    expect((await patient.move(later.id, version)).status).toBe(200);
    await expect.poll(async () => (await subjects()).length, { timeout: 8000 }).toBe(2);
    expect((await subjects())[1]).toMatch(/déplacé/);

    await playOn();
    const { sms, mails } = await inbox();
    expect(sms).toHaveLength(1);
    const ahead = Date.parse(later.start) - Date.parse(sms[0]?.receivedAt ?? '');
    expect(ahead).toBeGreaterThan(22 * 3_600_000);
    expect(ahead).toBeLessThanOrEqual(25 * 3_600_000);
    // Nothing about the first time went out after the move.
    expect(new Set(await subjects()).size).toBe(mails.length);
    const { runs, steps } = await mapOf('appointment-reminder');
    expect(runs).toMatchObject({ active: 0, completed: 1, exited: 0 });
    expect(steps.get('appointment-moved')?.sent).toBe(1);
    expect(steps.get('appointment-reminder')?.sent).toBe(1);
  }, 60_000);

  it('hears of the cancellation, and of nothing else', async () => {
    const before = await inbox();
    const receipt = await book(6);
    await expect
      .poll(async () => (await inbox()).mails.length, { timeout: 8000 })
      .toBe(before.mails.length + 1);
    expect((await mapOf('appointment-reminder')).runs).toMatchObject({ active: 1, completed: 1 });
    expect((await managed(client, receipt).cancel({ reason: 'other-time' })).status).toBe(200);
    await expect
      .poll(async () => (await subjects()).slice(before.mails.length), { timeout: 8000 })
      .toEqual(['Rendez-vous confirmé', 'Rendez-vous annulé']);
    await playOn();
    for (let hours = 0; hours < 3; hours += 1) expect((await moveClock('next-hour')).status).toBe(200);
    const after = await inbox();
    expect([after.mails.length, after.sms.length]).toEqual([before.mails.length + 2, before.sms.length]);
    expect((await mapOf('appointment-reminder')).runs).toMatchObject({ active: 0, completed: 1, exited: 1 });
    expect((await mapOf('satisfaction')).runs).toMatchObject({ active: 0, exited: 1 });
  }, 60_000);
});
