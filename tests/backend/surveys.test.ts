import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSurveyLink } from '../../backend/surveys/create-survey-link.ts';
import { surveyFaults } from '../../backend/surveys/survey-faults.ts';
import { surveyResults } from '../../backend/surveys/survey-results.ts';
import { requestHashOf } from '../../backend/scheduling/request-hash.ts';
import { waitingTokenOf } from '../../backend/scheduling/waiting-token.ts';
import type { Db } from '../../backend/stores/db.ts';
import { openDatabase, type StorageLocation } from '../../backend/stores/open-storage.ts';
import { surveyStore } from '../../backend/stores/survey-store.ts';
import type { ClinicForm, ServedForm } from '../../src/contracts/clinic-form.ts';
import type { SurveyResults } from '../../src/contracts/survey.ts';
import { sealResponse } from '../../src/transport/sealing/seal-response.ts';
import { canaryAnswers } from '../fixtures/canary-answers.ts';
import { keyFrom, type KeyOfTests } from '../fixtures/clinic-keys.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { formOfTests } from '../fixtures/seal-form.ts';
import { surveyForm } from '../fixtures/survey-form.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend } from './fixtures/start-backend.ts';
import { startPostgres } from './fixtures/start-postgres.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const now = '2027-03-01T09:00:00+01:00';
const postgres = await startPostgres();

const secret = 'a secret for tests only, 32 letters';
const dayMs = 86_400_000;
/** In the name of what is chosen, so that it would be seen wherever an answer is written. */
const canary = 'kumquat-zephyr';

let mine: KeyOfTests;
beforeAll(async () => {
  mine = await keyFrom('2027-01-01T00:00:00Z');
});

const scored = { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 1 };
const canaryForm = surveyForm({
  id: 'canary',
  item: [
    {
      ...{ linkId: 'word', type: 'choice', text: 'Un mot', required: true },
      answerOption: [{ valueCoding: { code: canary, display: 'Un', extension: [scored] } }],
    },
  ],
});

const clinicOf = (changes: Record<string, unknown> = {}) =>
  clinicWith({
    forms: [surveyForm(), formOfTests(), canaryForm],
    formKeys: [mine.key],
    surveys: { forms: ['visit', 'mri', 'canary'] },
    ...changes,
  });

interface Seed {
  form: string;
  clinic?: string;
  appointment?: string;
  /** How long ago the link was made. */
  daysAgo?: number;
}

/** Makes links while no backend runs: a database in a folder has one owner. */
async function makeLinks(
  storage: StorageLocation,
  clinics: ReturnType<typeof clinicOf>[],
  seeds: readonly Seed[],
) {
  const db = await openDatabase(storage);
  const links: string[] = [];
  for (const { form: id, clinic = 'north', appointment = randomUUID(), daysAgo = 0 } of seeds) {
    const owner = clinics.find((one) => one.id === clinic) as (typeof clinics)[number];
    const form = owner.forms.find((one) => typeof one !== 'string' && one.id === id) as ClinicForm;
    const context = { surveys: surveyStore(db), publicUrl: 'https://rdv.nord.example' };
    const nowMs = Date.parse(now) - daysAgo * dayMs;
    links.push(await createSurveyLink(owner, { appointment, form }, { ...context, nowMs }));
  }
  await db.close();
  return links;
}

const tokenOf = (link: string | undefined) => new URL(link ?? '').hash.slice('#enquete='.length);

/** A backend with links to its surveys, and a look into its database once it has stopped. */
async function startSurveys(
  seeds: readonly Seed[],
  { storage, clinics = [clinicOf(), clinicOf({ id: 'south' })] }: StartOptions = {},
) {
  const folder = await temporaryFolder();
  if (!storage) await copyDatabase(folder.path);
  const place = storage ?? { folder: folder.path };
  const links = await makeLinks(place, clinics, seeds);
  const test = await startBackend({ clinics, now, storage: place });
  let isRunning = true;
  const stop = async () => {
    if (isRunning) await test.close();
    isRunning = false;
  };
  const clientOf = (clinic: string) => {
    const client = clinicClient(test.url, clinic);
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    return {
      ...client,
      send: (token: string, body: unknown, key: string = randomUUID()) =>
        client.post('/v1/survey-answers', body, { ...bearer(token), 'idempotency-key': key }),
      look: (token: string) => client.get('/v1/survey', bearer(token)),
      results: (query = 'form=visit', owner = clinic) =>
        client.get(`/v1/survey-results?${query}`, bearer(waitingTokenOf('answers', owner, secret))),
    };
  };
  return {
    ...{ test, links, tokens: links.map(tokenOf), north: clientOf('north'), south: clientOf('south') },
    stop,
    async inDatabase<Result>(look: (db: Db) => Promise<Result>): Promise<Result> {
      await stop();
      const db = await openDatabase(place);
      try {
        return await look(db);
      } finally {
        await db.close();
      }
    },
    async end() {
      await stop();
      await folder.remove();
    },
  };
}

interface StartOptions {
  storage?: StorageLocation;
  clinics?: ReturnType<typeof clinicOf>[];
}

let running: Awaited<ReturnType<typeof startSurveys>> | undefined;
afterEach(async () => {
  await running?.end();
  running = undefined;
});
const start = async (...call: Parameters<typeof startSurveys>) => (running = await startSurveys(...call));

const answered = (answers: object = { nps: 9, csat: 'yes' }, changes: object = {}) => ({
  ...{ form: 'visit', formVersion: '1', answers },
  ...changes,
});

const problemOf = async (response: Response) => {
  const { code, errors, phone } = (await response.json()) as Record<string, unknown>;
  return { status: response.status, code, ...(errors !== undefined && { errors }), phone };
};
const phone = '01 99 00 12 34';

describe('the link of a survey', () => {
  it('is that of the clinic’s page, and is kept nowhere as it is', async () => {
    const clinics = [clinicOf({ surveys: { forms: ['visit'], page: 'https://www.nord.example/avis?x=1' } })];
    const { links, tokens, inDatabase } = await start([{ form: 'visit' }], { clinics });
    expect(links[0]).toMatch(/^https:\/\/www\.nord\.example\/avis\?x=1#enquete=[\w-]{22}$/);
    const rows = await inDatabase((db) => db.query('select * from survey_link'));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(tokens[0]);
  });

  it('is that of the backend’s page where the clinic has none', async () => {
    const { links } = await start([{ form: 'visit' }]);
    expect(links[0]).toMatch(
      /^https:\/\/rdv\.nord\.example\/survey\?clinic=north&form=visit#enquete=[\w-]{22}$/,
    );
  });

  it('takes the place of the one before it that nobody has answered', async () => {
    const seed = { form: 'visit', appointment: randomUUID() };
    const { north, tokens } = await start([seed, seed, { form: 'visit' }]);
    const looks = await Promise.all(tokens.map((token) => north.look(token)));
    expect(looks.map(({ status }) => status)).toEqual([404, 200, 200]);
  });

  it('is for a form that the clinic has declared a survey', async () => {
    const clinic = clinicOf({ surveys: { forms: [] } });
    const surveys = { createLink: () => Promise.reject(new Error('made')) };
    await expect(
      createSurveyLink(
        clinic,
        { appointment: randomUUID(), form: surveyForm() },
        { surveys, nowMs: 0, publicUrl: '' },
      ),
    ).rejects.toThrow('name it in surveys.forms');
    expect(surveyFaults(clinicOf({ surveys: { forms: ['visit', 'other'] } }))).toEqual([
      'surveys.forms: there is no form "other" among the forms',
    ]);
  });

  it('is looked at without being used, until its last day', async () => {
    const seeds = [{ form: 'visit' }, { form: 'visit', daysAgo: 30 }, { form: 'visit', daysAgo: 31 }];
    const { north, south, tokens, test, inDatabase } = await start(seeds);
    const [fresh = '', last = '', old = ''] = tokens;
    for (let time = 0; time < 3; time += 1)
      expect(await (await north.look(fresh)).json()).toEqual({ form: 'visit', until: '2027-03-31' });
    expect((await north.look(last)).status).toBe(200);
    expect(await problemOf(await north.look(old))).toEqual({ status: 410, code: 'link_expired', phone });
    expect(await problemOf(await north.send(old, answered()))).toMatchObject({ code: 'link_expired' });
    expect(await problemOf(await south.look(fresh))).toMatchObject({ status: 404, code: 'not_found' });
    expect(await problemOf(await south.send(fresh, answered()))).toMatchObject({ status: 404 });
    expect((await north.look('made-up')).status).toBe(404);
    expect((await north.get('/v1/survey')).status).toBe(401);
    expect((await north.send(fresh, answered())).status).toBe(201);
    expect(await problemOf(await north.look(fresh))).toEqual({
      status: 409,
      code: 'already_answered',
      phone,
    });
    // Whoever has not answered is forgotten a day after the link has run out.
    await test.backend.wake();
    test.clock.turnTo('2027-03-03T09:00:00+01:00');
    await test.backend.wake();
    const left = await inDatabase((db) =>
      db.query('select expires_on::text as day from survey_link where appointment_id is not null'),
    );
    expect(left).toEqual([]);
  });
});

describe('answers to a survey', () => {
  it('are kept once, and a repeat is answered with the same bytes', async () => {
    const { north, tokens, inDatabase } = await start([{ form: 'visit' }]);
    const [token = ''] = tokens;
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => north.send(token, answered(), key)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text())))).toEqual(
      new Set([JSON.stringify({ idempotencyKey: key, status: 'received' })]),
    );
    expect(await problemOf(await north.send(token, answered()))).toEqual({
      ...{ status: 409, code: 'already_answered', phone },
    });
    expect(await problemOf(await north.send(token, answered({ nps: 1 }), key))).toMatchObject({
      ...{ status: 422, code: 'key_reused' },
    });
    const rows = await inDatabase((db) => db.query<{ answers: object }>('select answers from survey_answer'));
    expect(rows).toEqual([{ answers: { nps: 9, csat: 'yes' } }]);
  });

  it.each([
    ['a required question left out', { csat: 'yes' }, { pointer: '/answers/nps', code: 'required' }],
    ['a number past the end of the scale', { nps: 11 }, { pointer: '/answers/nps', code: 'max_value' }],
    ['no such option', { nps: 9, csat: 'words' }, { pointer: '/answers/csat', code: 'misplaced' }],
    ['no such question', { nps: 9, name: 'words' }, { pointer: '/answers/name', code: 'misplaced' }],
    ['what was not asked', { nps: 9, waiting: 2 }, { pointer: '/answers/waiting', code: 'not_enabled' }],
  ])('are refused with %s, and may be sent again', async (_name, answers, error) => {
    const { north, tokens } = await start([{ form: 'visit' }]);
    const [token = ''] = tokens;
    expect(await problemOf(await north.send(token, answered(answers)))).toMatchObject({
      ...{ status: 422, code: 'invalid_request', errors: [error] },
    });
    expect((await north.send(token, answered())).status).toBe(201);
  });

  it('go without a seal only where all questions are scores and the clinic calls it a survey', async () => {
    const clinics = [clinicOf(), clinicOf({ id: 'south', surveys: { forms: [] } })];
    const { north, south, tokens } = await start([{ form: 'mri' }, { form: 'visit' }], { clinics });
    const mri = { form: 'mri', formVersion: '2', answers: { pregnant: true } };
    const errors = [{ pointer: '/form', code: 'must_be_sealed' }];
    expect(await problemOf(await north.send(tokens[0] ?? '', mri))).toMatchObject({ status: 422, errors });
    expect(await problemOf(await north.send(tokens[1] ?? '', mri))).toMatchObject({
      errors: [{ pointer: '/form', code: 'other_than_link' }],
    });
    expect(
      await problemOf(await north.send(tokens[1] ?? '', answered(undefined, { formVersion: '9' }))),
    ).toMatchObject({ status: 404 });
    const sealedOf = async (client: typeof north, form: string) =>
      ((await (await client.get(`/v1/forms/${form}`)).json()) as ServedForm).sealed;
    expect([
      await sealedOf(north, 'visit'),
      await sealedOf(north, 'mri'),
      await sealedOf(south, 'visit'),
    ]).toEqual([...[false, true, true]]);
  });

  it('with words of one’s own come under the seal, and use the link up all the same', async () => {
    const { north, tokens, inDatabase } = await start([{ form: 'mri' }, { form: 'visit' }]);
    const [token = '', other = ''] = tokens;
    const sealedFor = async (event: string) => ({
      ...{ form: 'mri', formVersion: '2', needsPerson: false },
      jwe: await sealResponse({
        ...{ response: canaryAnswers, keys: [mine.key], pinned: mine.key.kid, eventId: event },
        ...{ form: { id: 'mri', version: '2' }, now: Date.parse(now) },
      }),
    });
    const send = (bearer: string, body: unknown, key: string) =>
      north.post('/v1/questionnaire-responses', body, {
        ...{ authorization: `Bearer ${bearer}`, 'idempotency-key': key },
      });
    const [first, second] = [randomUUID(), randomUUID()];
    const body = await sealedFor(first);
    expect((await send(other, body, first)).status).toBe(404);
    const taken = [await send(token, body, first), await send(token, body, first)];
    expect(taken.map(({ status }) => status)).toEqual([201, 201]);
    expect(await taken[0]?.text()).toBe(await taken[1]?.text());
    expect(await problemOf(await send(token, await sealedFor(second), second))).toMatchObject({
      ...{ status: 409, code: 'already_answered' },
    });
    const kept = await inDatabase((db) => db.query('select id from sealed_response'));
    expect(kept).toHaveLength(1);
  });

  it('lead to no patient in the database, and stand in no log', async () => {
    const appointment = randomUUID();
    const { north, tokens, test, inDatabase } = await start([{ form: 'canary', appointment }]);
    const [token = ''] = tokens;
    const key = '01890000-canary-key';
    const body = answered({ word: canary }, { form: 'canary' });
    expect((await north.send(token, { ...body, answers: { word: `${canary}-not` } })).status).toBe(422);
    expect((await north.send(token, body, key)).status).toBe(201);
    expect((await north.send(token, body)).status).toBe(409);
    await test.backend.wake();
    expect(JSON.stringify(test.log)).not.toMatch(new RegExp(`${canary}|${token}|${key}|${appointment}`));
    const found = await inDatabase(
      findEverywhere(canary, token, key, appointment, requestHashOf(body), requestHashOf(key)),
    );
    // In the form, which is public, and in the answer, without a column that says whose, by which link, at what time.
    expect(found.sort()).toEqual([
      ['form_version', canary],
      ['survey_answer', canary],
    ]);
  });
});

/** In which tables texts stand. */
const findEverywhere =
  (...texts: string[]) =>
  async (db: Db): Promise<[string, string][]> => {
    const tables = await db.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found: [string, string][] = [];
    for (const { name } of tables) {
      const rows = await db.query<{ row: string }>(`select t::text as row from ${name} t`);
      for (const text of texts)
        if (rows.some(({ row }) => row.includes(text))) found.push([name.replace('public.', ''), text]);
    }
    const columns = await db.query<{ column_name: string }>(
      "select column_name from information_schema.columns where table_name = 'survey_answer' order by 1",
    );
    expect(columns.map(({ column_name: column }) => column)).toEqual([
      ...['answered_on', 'answers', 'clinic_id', 'form_id', 'form_version', 'id'],
    ]);
    return found;
  };

async function expectOneWinner(storage?: StorageLocation) {
  const { north, tokens, inDatabase } = await start([{ form: 'visit' }], storage ? { storage } : {});
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => north.send(tokens[0] ?? '', answered({ nps: at % 7, waiting: 1 }))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
  const rows = await inDatabase((db) =>
    db.query<{ n: number }>('select count(*)::int as n from survey_answer'),
  );
  expect(rows).toEqual([{ n: 1 }]);
}

describe('twenty answers with one link at once', () => {
  it('have one winner in an embedded database', () => expectOneWinner());

  describe.skipIf(typeof postgres === 'string')('on a PostgreSQL server', () => {
    afterAll(async () => {
      await running?.end();
      running = undefined;
      if (typeof postgres !== 'string') await postgres.stop();
    });
    it('have one winner', () =>
      expectOneWinner({ databaseUrl: typeof postgres === 'string' ? '' : postgres.url }));
  });
});

describe('the results of a survey', () => {
  it('are figures of five answers and more, with the response rate', async () => {
    const { north, tokens } = await start(Array.from({ length: 8 }, () => ({ form: 'visit' })));
    const read = async (query?: string) => (await (await north.results(query)).json()) as SurveyResults;
    const given = [
      { nps: 10, csat: 'yes', again: true },
      { nps: 9, csat: 'rather', again: true },
      { nps: 7, csat: 'yes', again: false },
      { nps: 0, csat: 'no', waiting: 1 },
    ];
    for (const [at, answers] of given.entries())
      expect((await north.send(tokens[at] ?? '', answered(answers))).status).toBe(201);
    const few = await read();
    expect(few).toMatchObject({ sent: 8, answered: 4, responseRate: 0.5, answers: 4, leastAnswers: 5 });
    expect(few.questions.map((one) => Object.keys(one))).toEqual(
      Array.from({ length: 4 }, () => ['linkId', 'text', 'answers']),
    );
    await north.send(tokens[4] ?? '', answered({ nps: 6, csat: 'yes', waiting: 3 }));
    const { questions } = await read();
    expect(questions).toEqual([
      {
        ...{ linkId: 'nps', text: 'Nous recommanderiez-vous ?', answers: 5 },
        counts: ['0', '6', '7', '9', '10'].map((answer) => ({ answer, count: 1 })),
        // Two of five less two of five.
        nps: { score: 0, promoters: 2, passives: 1, detractors: 2 },
      },
      {
        ...{ linkId: 'csat', text: 'Êtes-vous satisfait ?', answers: 5, mean: 3.8 },
        counts: [
          { answer: 'no', count: 1 },
          { answer: 'rather', count: 1 },
          { answer: 'yes', count: 3 },
        ],
      },
      { linkId: 'waiting', text: 'L’attente', answers: 2 },
      { linkId: 'again', text: 'Reviendrez-vous ?', answers: 3 },
    ]);
    expect(await read('form=visit&from=2027-03-01&to=2027-03-01')).toMatchObject({ sent: 8, answers: 5 });
    const later = await read('form=visit&from=2027-03-02');
    expect(later).toMatchObject({ from: '2027-03-02', sent: 0, answered: 0, answers: 0 });
    expect(later).not.toHaveProperty('responseRate');
  });

  it('are for the desk of the clinic alone', async () => {
    const { north, south } = await start([]);
    expect((await north.results()).status).toBe(200);
    expect((await north.results('form=visit', 'south')).status).toBe(404);
    expect((await south.get('/v1/survey-results?form=visit')).status).toBe(401);
    expect((await north.results('form=other')).status).toBe(404);
    expect(await problemOf(await north.results('form=visit&from=yesterday'))).toMatchObject({ status: 422 });
  });

  it('count from nine as promoters and up to six as detractors', () => {
    const numbers = Array.from({ length: 11 }, (_, at) => at);
    const kept = {
      ...{ sent: 0, answered: 0 },
      answers: numbers.map((number) => ({ formVersion: '1', answers: { nps: number } })),
    };
    const [first] = surveyResults(kept, [surveyForm()], { language: 'en' }).questions;
    expect(first?.text).toBe('Would you recommend us?');
    // Two of eleven less seven of eleven.
    expect(first?.nps).toEqual({ score: -45, promoters: 2, passives: 2, detractors: 7 });
  });
});
