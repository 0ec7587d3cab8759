import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { createBackend } from '../../backend/app.ts';
import { openPgliteDb } from '../../backend/stores/pglite-db.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { mailSink, type MailSink } from './fixtures/mail-sink.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { startProcess } from './fixtures/start-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const serverFile = fileURLToPath(new URL('../../backend/server.ts', import.meta.url));
const killableFile = fileURLToPath(new URL('fixtures/killable-backend.ts', import.meta.url));
const rounds = 4;
const bookingsEachRound = 6;

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

describe('a backend killed between a booking and its e-mail', () => {
  const startServer = async (config: string) => {
    const server = startProcess(serverFile, [], {
      ...{
        PARCOURS_CONFIG: config,
        PARCOURS_DATA: join(folder.path, 'data'),
        PARCOURS_SMTP_URL: mail.url,
        PORT: '0',
      },
    });
    const url = (await server.line(/^listening on /)).replace('listening on ', '');
    return { server, client: clinicClient(url, 'north') };
  };

  it('sends each patient exactly one confirmation in the end', { timeout: 60_000 }, async () => {
    const config = join(folder.path, 'clinic.yaml');
    await writeFile(config, stringify(clinicWith()));
    const requests: { email: string; key: string; slot: Slot }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { server, client } = await startServer(config);
      const { slots } = await client.slots('service=short');
      // Not the slots of earlier rounds: some of those requests are still to be repeated.
      const fresh = slots.filter(({ id }) => !requests.some(({ slot }) => slot.id === id));
      const mine = fresh.slice(0, bookingsEachRound).map((slot, index) => {
        return { email: `r${round}-${index}@patient.example`, key: randomUUID(), slot };
      });
      requests.push(...mine);
      const bookings = mine.map(({ email, key, slot }) =>
        client
          .book(bookingBody({ slotId: slot.id, contact: { email, phone: '0612345678' } }), key)
          .catch(() => undefined),
      );
      await Promise.race(bookings);
      await delay(Math.random() * 80);
      await server.kill('SIGKILL');
      await Promise.all(bookings);
    }

    const { server, client } = await startServer(config);
    // Whoever got no answer asks again with the same key, as the widget does.
    for (const { email, key, slot } of requests) {
      const answer = await client.book(
        bookingBody({ slotId: slot.id, contact: { email, phone: '0612345678' } }),
        key,
      );
      expect(answer.status).toBe(201);
    }
    const idsOf = (email: string) => new Set(mailedTo(mail.mails, email).map(({ messageId }) => messageId));
    await expect
      .poll(() => requests.filter(({ email }) => idsOf(email).size === 0), { timeout: 15_000 })
      .toEqual([]);
    await delay(500); // time for one too many
    expect(await server.kill('SIGTERM')).toBe(0);

    expect(requests.map(({ email }) => idsOf(email).size)).toEqual(requests.map(() => 1));
    // SMTP cannot be asked. A second copy, under the same Message-ID, is allowed only where the ledger says so.
    const db = await openPgliteDb(join(folder.path, 'data', 'database'));
    const attempts = await db.query<{ email: string; unknown: number; open: number }>(
      `select email, count(*) filter (where send.state = 'unknown')::integer as unknown,
              count(*) filter (where send.state in ('planned', 'attempting'))::integer as open
         from send join journey_run on journey_run.id = run_id join booking on booking.id::text = key
        where step = 'confirmation' group by email`,
    );
    await db.close();
    expect(attempts).toHaveLength(requests.length);
    for (const { email, unknown, open } of attempts) {
      expect(open).toBe(0);
      expect(mailedTo(mail.mails, email).length).toBeLessThanOrEqual(1 + unknown);
    }
  });
});

describe('a backend killed while it sends reminders', () => {
  it('never sends one twice, and leaves none out without saying so', { timeout: 60_000 }, async () => {
    const database = join(folder.path, 'reminders');
    const smsLog = join(folder.path, 'sms.log');
    await writeFile(smsLog, '');
    const patients = await bookADay(database);
    const lines = async () => (await readFile(smsLog, 'utf8')).split('\n').length - 1;
    const startAt = (instant: string) =>
      startProcess(killableFile, [database, smsLog, String(Date.parse(instant) - Date.now())]);
    // Each time four more reminders are due; the kill comes while the gateway has them and has not answered.
    for (const hour of ['09', '11', '15', '17']) {
      const before = await lines();
      const killed = startAt(`2027-03-01T${hour}:45:00+01:00`);
      await expect.poll(lines, { timeout: 10_000, interval: 1 }).toBeGreaterThan(before);
      await delay(Math.random() * 15);
      await killed.kill('SIGKILL');
    }
    const last = startAt('2027-03-01T17:45:00+01:00');
    await last.line(/idle/);
    await last.kill('SIGKILL');

    const sent = (await readFile(smsLog, 'utf8')).split('\n').filter(Boolean);
    expect(new Set(sent).size).toBe(sent.length);
    const db = await openPgliteDb(database);
    const rows = await db.query<{ key: string; state: string }>(
      `select run_id || '/' || step as key, state from send where step = 'reminder'`,
    );
    await db.close();
    expect(rows).toHaveLength(patients);
    const untold = rows.filter(({ key, state }) => !sent.includes(key) && state !== 'unknown');
    expect(untold).toEqual([]);
    expect(rows.every(({ state }) => state === 'accepted' || state === 'unknown')).toBe(true);
    // The kills came where they were meant to: in the middle of a call.
    expect(rows.some(({ state }) => state === 'unknown')).toBe(true);
  });

  /** Books every slot of a day that is a few months ahead. */
  async function bookADay(database: string): Promise<number> {
    const clinic = clinicWith();
    const backend = await createBackend({
      ...{ storage: { folder: database }, clinics: [clinic], secret: 'a secret for tests only, 32 letters' },
      ...{ publicUrl: 'http://127.0.0.1', clock: { now: () => Date.parse('2027-02-01T08:00:00+01:00') } },
      email: { send: () => Promise.resolve() },
      sms: { send: () => Promise.resolve() },
    });
    const call = (path: string, init?: RequestInit) =>
      backend.fetch(new Request(`http://backend${path}`, init));
    const days = '&from=2027-03-02&to=2027-03-02';
    const { slots } = (await (await call(`/v1/slots?clinic=north&service=short${days}`)).json()) as {
      slots: Slot[];
    };
    for (const { id } of slots) {
      const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
      const body = JSON.stringify(bookingBody({ slotId: id }));
      const { status } = await call('/v1/bookings?clinic=north', { method: 'POST', headers, body });
      expect(status).toBe(201);
    }
    await backend.wake();
    await backend.close();
    return slots.length;
  }
});
