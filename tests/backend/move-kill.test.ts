import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { openPgliteDb } from '../../backend/stores/pglite-db.ts';
import type { ManagedAppointment } from '../../src/contracts/managed-appointment.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { addDays } from '../../src/lib/add-days.ts';
import type { clinicClient } from './fixtures/clinic-client.ts';
import { bookingBody } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { mailSink, type MailSink } from './fixtures/mail-sink.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { managed } from './fixtures/managed.ts';
import { startServer } from './fixtures/start-server.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const kills = 20;
const patientsEachRound = 4;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let mail: MailSink;
beforeAll(async () => {
  folder = await temporaryFolder();
  mail = await mailSink();
});
afterAll(async () => {
  await mail.close();
  await folder.remove();
});

interface Story {
  email: string;
  receipt: { manageToken: string };
  /** Where the appointment was before the move that the kill met. */
  at: string;
  to: Slot;
  key: string;
  version: number;
}

const startOn = (config: string) =>
  startServer({
    ...{ PARCOURS_CONFIG: config, PARCOURS_DATA: join(folder.path, 'data') },
    PARCOURS_SMTP_URL: mail.url,
  });
type Client = ReturnType<typeof clinicClient>;

/** Days ahead: none of these is too near to be offered or moved, at whatever hour this runs. */
const dayAhead = (days: number) => addDays(new Date().toISOString().slice(0, 10), days);
const freeSlots = async (client: Client) =>
  (await client.slots(`service=short&from=${dayAhead(3)}&to=${dayAhead(28)}`)).slots;
const move = (client: Client, { receipt, to, key, version }: Story) =>
  managed(client, receipt).move(to.id, version, { 'idempotency-key': key });

/** Never both, never neither: the time the patient has is nobody else's, the other one is free. */
async function expectOneOfTwo(client: Client, stories: readonly Story[]) {
  const free = new Set((await freeSlots(client)).map(({ start }) => start));
  for (const story of stories) {
    const now: ManagedAppointment = await managed(client, story.receipt).read();
    expect([story.at, story.to.start]).toContain(now.start);
    const left = now.start === story.at ? story.to.start : story.at;
    expect([free.has(now.start), free.has(left)]).toEqual([false, true]);
    expect(now.version).toBe(now.start === story.at ? story.version : story.version + 1);
  }
}

describe('a backend killed while appointments move', () => {
  it('leaves each with one of its two times, and tells each change once', { timeout: 300_000 }, async () => {
    const config = join(folder.path, 'clinic.yaml');
    await writeFile(config, stringify(clinicWith()));
    let { server, client } = await startOn(config);
    const patients = await Promise.all(
      (await freeSlots(client)).slice(0, patientsEachRound).map(async (slot, index) => {
        const email = `p${index}@patient.example`;
        const body = bookingBody({ slotId: slot.id, contact: { email, phone: '0612345678' } });
        const receipt = (await (await client.book(body, randomUUID())).json()) as { manageToken: string };
        return { email, receipt, at: slot.start, version: 0 };
      }),
    );
    let [committed, cut] = [0, 0];
    for (let round = 0; round < kills; round += 1) {
      const targets = (await freeSlots(client)).slice(8, 8 + patientsEachRound);
      const stories = patients.map((patient, index): Story => {
        const to = targets[index];
        if (!to) throw new Error('no free slot is left');
        return { ...patient, to, key: randomUUID() };
      });
      const answers = stories.map((story) => move(client, story).catch(() => undefined));
      await delay(Math.random() * 150);
      await server.kill('SIGKILL');
      const seen = await Promise.all(answers);
      ({ server, client } = await startOn(config));
      await expectOneOfTwo(client, stories);
      for (const [index, story] of stories.entries()) {
        if (seen[index] === undefined) cut += 1;
        const now = await managed(client, story.receipt).read();
        if (now.start === story.to.start) committed += 1;
        else expect(seen[index]?.status).not.toBe(200);
        // Whoever got no answer asks again with the same key; it is done once either way.
        expect((await move(client, story)).status).toBe(200);
        patients[index] = { ...story, at: story.to.start, version: story.version + 1 };
      }
    }
    process.stdout.write(`moves: ${committed} were committed when the kill came, ${cut} had no answer\n`);
    expect(cut).toBeGreaterThan(0);

    const subjectsOf = (email: string) => mailedTo(mail.mails, email);
    const differing = (email: string) => new Set(subjectsOf(email).map(({ messageId }) => messageId)).size;
    const db = await settledDatabase(server, patients, differing);
    const sends = await db.query<{ email: string; step: string; state: string; code: string | null }>(
      `select email, step, send.state, code from send join journey_run on journey_run.id = run_id
         join booking on booking.id::text = key`,
    );
    const facts = await db.query<{ count: number }>(
      `select count(*)::integer as count from event where type = 'appointment.moved'`,
    );
    await db.close();
    expect(facts[0]?.count).toBe(kills * patients.length);
    for (const { email } of patients) {
      const own = sends.filter((send) => send.email === email);
      const steps = new Set(own.map(({ step }) => step));
      // A message for each change: delivered, or let go because the next change came first.
      for (let nth = 1; nth <= kills; nth += 1) expect(steps).toContain(`moved#${nth}`);
      expect(own.filter(({ state }) => state === 'planned' || state === 'attempting')).toEqual([]);
      const last = own.filter(({ step }) => step === `moved#${kills}`);
      expect(last.some(({ state }) => state === 'accepted')).toBe(true);
      const delivered = new Set(own.filter(({ state }) => state !== 'dropped').map(({ step }) => step));
      expect(differing(email)).toBeLessThanOrEqual(delivered.size);
      const unknown = own.filter(({ state }) => state === 'unknown').length;
      expect(subjectsOf(email).length).toBeLessThanOrEqual(differing(email) + unknown);
    }
  });

  async function settledDatabase(
    server: Awaited<ReturnType<typeof startOn>>['server'],
    patients: readonly { email: string }[],
    count: (email: string) => number,
  ) {
    let before = '';
    // Until two looks a second apart see the same mailboxes.
    for (let tries = 0; tries < 15; tries += 1) {
      const now = patients.map(({ email }) => count(email)).join();
      if (now === before) break;
      before = now;
      await delay(1_500);
    }
    expect(await server.kill('SIGTERM')).toBe(0);
    return openPgliteDb(join(folder.path, 'data', 'database'));
  }
});
