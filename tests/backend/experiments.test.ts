import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { checkJourney } from '../../backend/journeys/check-journey.ts';
import {
  defineJourney,
  type ExperimentOutcome,
  type JourneyDefinition,
} from '../../backend/journeys/definition.ts';
import { satisfaction, satisfactionFirst } from '../../backend/journeys/definitions/after-visit.ts';
import type { JourneyRun } from '../../backend/journeys/run.ts';
import { step } from '../../backend/journeys/step.ts';
import { withWinner } from '../../backend/journeys/with-winner.ts';
import { experimentStore } from '../../backend/stores/experiment-store.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import type { DeskFigures } from '../../src/contracts/desk.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { surveyForm } from '../fixtures/survey-form.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { deskClient } from './fixtures/desk-client.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

let test: TestBackend | undefined;
afterEach(async () => {
  await test?.close();
  test = undefined;
});

const startMs = Date.parse('2027-03-19T10:00:00+01:00');
const run: JourneyRun = {
  ...{ id: 'r', clinic: 'north', journey: 'satisfaction', definitionVersion: 2, key: 'a', round: 1 },
  ...{ person: 'p', status: 'active', waitingAt: null, version: 0, rebased: 0 },
  anchors: { startMs, endMs: startMs, timeZone: 'Europe/Paris', enteredMs: startMs },
};

/** A run at the end of its first wait. */
function afterWait(definition: JourneyDefinition) {
  const waiting = step(definition, run, { input: { kind: 'entered' }, nowMs: startMs }).run;
  const input = { kind: 'timer', step: 'day-after', version: waiting.version } as const;
  return step(definition, waiting, { input, nowMs: startMs + 26 * 3_600_000 }).commands;
}

describe('an arm', () => {
  it('is noted where its outcome is counted, and nowhere else', () => {
    const [note, sent] = afterWait(satisfaction);
    expect(note).toMatchObject({ kind: 'arm', step: 'length' });
    const arm = note?.kind === 'arm' ? note.arm : '';
    expect(sent).toMatchObject({ kind: 'send', name: `ask-${arm}` });
    expect(afterWait(satisfactionFirst).map(({ kind }) => kind)).not.toContain('arm');
  });

  it('that is better takes the place of the experiment in the next version, wherever that stands', () => {
    const next = withWinner(satisfaction, { step: 'length', arm: 'long' }, 3);
    expect([next.version, next.steps.map(({ id }) => id)]).toEqual([
      ...[3, ['day-after', 'ask-long', 'week-after', 'has-review-page']],
    ]);
    expect(checkJourney(next)).toEqual([]);
    const deep = defineJourney({
      ...{ id: 'deep', version: 1, class: 'care', exit: [] },
      entry: { on: 'appointment.booked', key: 'data.appointmentId' },
      steps: [{ id: 'b', branch: { fact: 'audience', is: 'new' }, then: satisfaction.steps, otherwise: [] }],
    });
    const [branch] = withWinner(deep, { step: 'length', arm: 'short' }, 2).steps;
    expect(branch && 'branch' in branch && branch.then.map(({ id }) => id)).toContain('ask-short');
    expect(JSON.stringify(deep)).toContain('"length"');
  });
});

describe('a survey that was answered', () => {
  it('counts for its arm, and nothing says whose it was', async () => {
    const long = surveyForm({ id: 'visit-long' });
    const clinic = clinicWith({
      notices: noticesWith('survey'),
      forms: [surveyForm(), long],
      surveys: { forms: ['visit', 'visit-long'], short: 'visit', long: 'visit-long' },
    });
    const folder = await temporaryFolder();
    await copyDatabase(folder.path);
    const begun = { clinics: [clinic], storage: { folder: folder.path } };
    test = await startBackend({ ...begun, now: '2027-03-01T09:00:00+01:00' });
    const client = clinicClient(test.url, 'north');
    const notices = clinic.notices.map(({ id, version }) => ({ id, version, language: 'fr' }));
    const receipt = await client.bookAt('2027-03-19T10:00:00+01:00', { notices });
    await test.backend.wake();
    test.clock.turnTo('2027-03-20T15:00:00+01:00');
    await test.backend.wake();
    const desk = deskClient(test.url, 'north');
    const read = async () => (await desk.read<DeskFigures>('figures')).experiments;
    const told = test.mail.mails.map(({ text = '' }) => text).join('\n');
    const [, form, token] = /survey\?clinic=north&form=([\w-]+)#enquete=([\w-]+)/.exec(told) ?? [];
    const arm = form === 'visit' ? 'short' : 'long';
    const [before] = await read();
    expect(before).toMatchObject({
      ...{ journey: 'satisfaction', version: 2, step: 'length', outcome: 'answered', since: '2027-03-20' },
      verdict: { kind: 'too-early' },
    });
    expect(before?.arms.find((one) => one.arm === arm)).toMatchObject({ entered: 1, decided: 1, reached: 0 });
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
    const body = { form, formVersion: '1', answers: { nps: 9, csat: 'yes' } };
    expect((await client.post('/v1/survey-answers', body, headers)).status).toBe(201);
    expect((await client.post('/v1/survey-answers', body, headers)).status).toBe(201);
    const [after] = await read();
    expect(after?.arms.map(({ entered, reached }) => [entered, reached]).sort()).toEqual([
      [0, 0],
      [1, 1],
    ]);
    await test.close();
    test = undefined;

    const db = await openDatabase({ folder: folder.path });
    const answers = await db.query<{ mark: string }>('select xmin::text as mark from survey_answer');
    expect(answers).toHaveLength(1);
    // What the transaction of the answer wrote beside it names no run, no appointment and no day.
    const counted = await db.query('select * from experiment_answer');
    expect(counted).toEqual([
      { clinic_id: 'north', journey: 'satisfaction', version: 2, step: 'length', arm, count: 1 },
    ]);
    const facts = await db.query<{ type: string }>('select type from event where subject = $1', [receipt.id]);
    expect(facts.map(({ type }) => type)).toEqual(['appointment.booked']);
    for (const table of ['event', 'journey_run', 'experiment_entry', 'send', 'booking']) {
      const marks = await db.query<{ mark: string }>(`select xmin::text as mark from ${table}`);
      expect([table, marks.filter(({ mark }) => mark === answers[0]?.mark)]).toEqual([table, []]);
    }
    await db.close();
    await folder.remove();
  });
});

describe('the outcome of an experiment', () => {
  it('is counted once it is known, for each kind', async () => {
    const folder = await temporaryFolder();
    await copyDatabase(folder.path);
    const db = await openDatabase({ folder: folder.path });
    const now = '2027-06-01T12:00:00Z';
    interface Seed {
      name: string;
      status?: 'active' | 'completed' | 'reached';
      booking?: 'booked' | 'cancelled';
      attendance?: 'attended' | 'noshow';
      begins?: string;
      fact?: string;
      /** Booked again at this instant. */
      again?: string;
      arm?: string;
    }
    const book = (
      id: string,
      { name, booking = 'booked', attendance, begins = '2027-05-20T10:00Z' }: Seed,
      at: string,
    ) =>
      db.query(
        `insert into booking (id, clinic_id, status, service_id, practitioner_id, location_id, mode, start_at, end_at,
           given, family, birth_date, email, phone, locale, notices, booked_at, attendance)
         values ($1, 'north', $2, 's', 'p', 'l', 'AMB', $3, $3, $4, 'Essai', '1980-01-01', $5, '', 'fr', '[]', $6, $7)`,
        [id, booking, begins, name, `${name}@patient.example`, at, attendance ?? null],
      );
    const seeds: Seed[] = [
      {
        name: 'came',
        attendance: 'attended',
        status: 'reached',
        fact: 'form.answered',
        again: '2027-04-20T10:00Z',
      },
      {
        name: 'missed',
        attendance: 'noshow',
        status: 'completed',
        fact: 'appointment.confirmed',
        again: '2027-05-30T10:00Z',
      },
      { name: 'unmarked', status: 'active' },
      { name: 'off', booking: 'cancelled', attendance: 'attended', status: 'completed' },
      { name: 'later', begins: '2027-07-01T10:00Z', status: 'active', fact: 'form.answered', arm: 'b' },
    ];
    for (const seed of seeds) {
      const [id, runId] = [randomUUID(), randomUUID()];
      await book(id, seed, '2027-03-01T10:00Z');
      if (seed.again) await book(randomUUID(), seed, seed.again);
      await db.query(
        `insert into journey_run (id, clinic_id, journey, definition_version, key, status, version, start_at, end_at,
           time_zone, entered_at, changed_at) values ($1, 'north', 'j', 1, $2, $3, 1, $4, $4, 'UTC', $4, $4)`,
        [runId, id, seed.status ?? 'active', '2027-04-01T10:00Z'],
      );
      await db.query(
        `insert into experiment_entry (run_id, step, arm, entered_at) values ($1, 'x', $2, '2027-04-01T10:00Z')`,
        [runId, seed.arm ?? 'a'],
      );
      if (seed.fact)
        await db.query(
          `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at)
           values ('north', 's', $1, $2, $3, 'fact', '{}', $4, $4)`,
          [randomUUID(), seed.fact, id, now],
        );
    }
    const store = experimentStore(db);
    const read = async (outcome: ExperimentOutcome, withinDays = 30) => {
      const ref = { journey: 'j', version: 1, step: 'x', outcome, withinDays };
      const counts = await store.read('north', ref, Date.parse(now));
      expect(await store.read('south', ref, Date.parse(now))).toEqual([]);
      return counts.map(({ arm, entered, decided, reached }) => [arm, entered, decided, reached]);
    };
    expect(await read('attended')).toEqual([
      ['a', 4, 3, 1],
      ['b', 1, 0, 0],
    ]);
    // Of an appointment to come the form may come yet.
    expect(await read('form')).toEqual([
      ['a', 4, 4, 1],
      ['b', 1, 0, 0],
    ]);
    expect(await read('confirmed')).toEqual([
      ['a', 4, 4, 1],
      ['b', 1, 0, 0],
    ]);
    expect(await read('goal')).toEqual([
      ['a', 4, 3, 1],
      ['b', 1, 0, 0],
    ]);
    expect(await read('rebooked', 30)).toEqual([
      ['a', 4, 4, 1],
      ['b', 1, 1, 0],
    ]);
    expect((await read('rebooked', 60))[0]).toEqual(['a', 4, 4, 2]);
    expect((await read('rebooked', 90))[0]).toEqual(['a', 4, 0, 0]);
    await db.close();
    await folder.remove();
  });
});
