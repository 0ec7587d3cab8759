import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageWriter } from '../../backend/channels/message-writer.ts';
import { deliver } from '../../backend/journeys/deliver.ts';
import { appointmentReminder } from '../../backend/journeys/definitions/appointment-reminder.ts';
import type { SendOutcome } from '../../backend/journeys/journey-ports.ts';
import { archiveWordings } from '../../backend/stores/archive-wordings.ts';
import { consentStore } from '../../backend/stores/consent-store.ts';
import type { Db } from '../../backend/stores/db.ts';
import { migrations } from '../../backend/stores/migrations.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import { openPgliteDb } from '../../backend/stores/pglite-db.ts';
import { migrate } from '../../backend/stores/migrate.ts';
import { noLinks } from './fixtures/message-links.ts';
import { noAnswers, noContacts, noDeskMessages, noWaiting } from './fixtures/no-waiting.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const nowMs = Date.parse('2027-03-01T08:00:00+01:00');
const startMs = nowMs + 86_400_000;
const clinic = clinicWith({ notices: noticesWith('reminder-sms') });
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let db: Db;

beforeAll(async () => {
  folder = await temporaryFolder();
  db = await openDatabase({ folder: folder.path });
});
afterAll(async () => {
  await db.close();
  await folder.remove();
});

const store = () => consentStore(db, { queue: { enqueue: () => Promise.resolve() }, newId: randomUUID });
const record = (appointment: string, purpose: string, decision: string) =>
  db.query(
    `insert into consent (id, clinic_id, booking_id, notice_id, notice_version, notice_language, purpose,
                          decision, method, recorded_at)
     values ($1, 'north', $2, $3, '1', 'fr', $3, $4, 'booking-form', now())`,
    [randomUUID(), appointment, purpose, decision],
  );

/** Has the reminder of an appointment delivered, and tells what came of it and how many SMS went out. */
async function remind(appointment: string) {
  const [reminder] = appointmentReminder.steps.slice(-1);
  if (!reminder || !('send' in reminder)) throw new Error('the last step is no message');
  let [outcome, sent]: [SendOutcome | undefined, number] = [undefined, 0];
  await deliver(
    { run: 'run', step: reminder.id },
    {
      ledger: {
        async attempt(ref, _clock, make) {
          const claim = { ...ref, attempt: 1, clinic: 'north', key: appointment, crashed: false };
          const times = { startMs, endMs: nowMs + 87_000_000, enteredMs: nowMs, timeZone: 'Europe/Paris' };
          const state = { class: 'care', anchors: times, isOver: false, isCapped: false } as const;
          return (outcome = await make({ ...claim, ...state, send: reminder.send }));
        },
      },
      appointments: {
        find: () =>
          Promise.resolve({
            ...{ id: appointment, status: 'booked', sequence: 0, service: 'short', practitioner: 'oak' },
            ...{ location: 'main', mode: 'AMB', startMs, endMs: nowMs + 87_000_000 },
            bookedMs: nowMs,
            patient: {
              ...{ given: 'C', family: 'E', birthDate: '1980-01-01', email: 'a@b.example' },
              ...{ phone: '+33612345678', locale: 'fr', notices: [] },
            },
          }),
      },
      consents: store(),
      calendarOf: () => undefined,
      suppressedAt: async () => undefined,
      waiting: noWaiting,
      desk: noDeskMessages,
      answers: noAnswers,
      contacts: noContacts,
      messages: messageWriter(noLinks),
      email: { send: () => Promise.reject(new Error('not by e-mail')) },
      sms: { send: () => Promise.resolve(void (sent += 1)) },
      clock: { now: () => nowMs },
      findClinic: () => clinic,
      log: () => undefined,
    },
  );
  return { outcome, sent };
}

describe('an SMS', () => {
  it('never goes without consent: the latest record counts, whatever the sequence', async () => {
    const decision = fc.constantFrom('given', 'refused', 'withdrawn');
    const purpose = fc.constantFrom('reminder-sms', 'reminder-sms', 'marketing-sms', 'care');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(purpose, decision), { maxLength: 8 }), async (history) => {
        const appointment = randomUUID();
        for (const [about, decided] of history) await record(appointment, about, decided);
        // Those of another patient must change nothing.
        await record(randomUUID(), 'reminder-sms', 'given');
        const latest = history.findLast(([about]) => about === 'reminder-sms')?.[1];
        const { outcome, sent } = await remind(appointment);
        expect(sent).toBe(latest === 'given' ? 1 : 0);
        expect(outcome).toEqual(
          latest === 'given' ? { state: 'accepted' } : { state: 'dropped', reason: 'no_consent' },
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a consent record', () => {
  it('is neither changed nor deleted, whoever tries', async () => {
    const appointment = randomUUID();
    await record(appointment, 'reminder-sms', 'refused');
    for (const text of [
      `update consent set decision = 'given' where booking_id = $1`,
      'delete from consent where booking_id = $1',
    ]) {
      await expect(db.query(text, [appointment])).rejects.toThrow('neither changed nor deleted');
    }
    expect(await store().decisions('north', appointment)).toEqual([
      { purpose: 'reminder-sms', decision: 'refused' },
    ]);
  });
});

describe('the archive of wordings', () => {
  it('keeps every text that was ever in force, once', async () => {
    const [care, sms] = noticesWith('reminder-sms');
    const mended = clinicWith({ notices: [care, { ...sms, text: { fr: 'Oui, un SMS.', en: 'Yes.' } }] });
    for (const clinics of [[clinic], [clinic], [mended]]) await archiveWordings(db, clinics, nowMs);
    const rows = await db.query(
      `select language, text from notice_wording where notice_id = 'reminder-sms' order by language, text`,
    );
    expect(rows).toEqual([
      { language: 'en', text: 'Yes to reminder-sms.' },
      { language: 'en', text: 'Yes.' },
      { language: 'fr', text: 'Oui pour reminder-sms.' },
      { language: 'fr', text: 'Oui, un SMS.' },
    ]);
  });
});

describe('a database of before there were consent records', () => {
  it('gets one for every notice its bookings accepted, and a purpose for every message', async () => {
    const old = await temporaryFolder();
    const before = await openPgliteDb(old.path);
    const [booking, run] = [randomUUID(), randomUUID()];
    await before.query(
      'create table schema_migration (id integer primary key, name text, applied_at timestamptz default now())',
    );
    for (const { id, name, sql } of migrations.filter((migration) => migration.id < 3)) {
      await before.query(sql);
      await before.query('insert into schema_migration (id, name) values ($1, $2)', [id, name]);
    }
    await before.query(
      `insert into booking values ($1, 'north', 'booked', 0, 's', 'p', 'l', 'AMB', now(), now(), 'C', 'E',
        '1980-01-01', 'a@b.example', '+33612345678', 'fr', $2::jsonb, '2027-01-01T00:00:00Z')`,
      [booking, JSON.stringify([{ id: 'booking', version: '1', language: 'fr' }])],
    );
    await before.query(
      `insert into journey_run values ($1, 'north', 'appointment-reminder', 1, 'k', 'active', null, 1, now(),
        now(), 'Europe/Paris', now(), now())`,
      [run],
    );
    for (const template of ['booking-confirmation', 'appointment-reminder'])
      await before.query(
        `insert into send values ($1, $2, 1, 'sms', $2, 'data.start', 'never', 'planned', false, now(), null, now())`,
        [run, template],
      );
    await migrate(before);
    expect(
      await before.query('select booking_id, notice_id, purpose, decision, notice_hash from consent'),
    ).toEqual([
      { booking_id: booking, notice_id: 'booking', purpose: 'care', decision: 'given', notice_hash: null },
    ]);
    expect(await before.query('select template, purpose from send order by template')).toEqual([
      { template: 'appointment-reminder', purpose: 'reminder-sms' },
      { template: 'booking-confirmation', purpose: 'care' },
    ]);
    await before.close();
    await old.remove();
  });
});
