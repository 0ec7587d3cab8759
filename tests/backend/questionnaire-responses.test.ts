import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { prepareSealedAnswers } from '../../backend/journeys/sealed-answers.ts';
import { waitingTokenOf } from '../../backend/scheduling/waiting-token.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import type { ServedForm } from '../../src/contracts/clinic-form.ts';
import { SealedFile, SealedReceipt, type SealedEntry } from '../../src/contracts/sealed-response.ts';
import { openResponse } from '../../src/transport/sealing/open-response.ts';
import { sealResponse } from '../../src/transport/sealing/seal-response.ts';
import { canariesIn, canaryAnswers } from '../fixtures/canary-answers.ts';
import { keyFrom, type KeyOfTests } from '../fixtures/clinic-keys.ts';
import { formOfTests } from '../fixtures/seal-form.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { noAnswers } from './fixtures/no-waiting.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { startBackend, type TestBackend, type TestBackendOptions } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const now = '2027-03-01T09:00:00+01:00';
const secret = 'a secret for tests only, 32 letters';
const dayMs = 86_400_000;

let mine: KeyOfTests;
let stranger: KeyOfTests;
beforeAll(async () => {
  [mine, stranger] = await Promise.all([keyFrom('2027-01-01T00:00:00Z'), keyFrom('2027-01-01T00:00:00Z')]);
});

let test: TestBackend;
let stopped = false;
afterEach(async () => {
  if (!stopped) await test.close();
  stopped = false;
});

const clinicOf = (changes: Record<string, unknown> = {}) =>
  clinicWith({ forms: [formOfTests()], formKeys: [mine.key], ...changes });

async function start(options: Partial<TestBackendOptions> = {}) {
  test = await startBackend({ clinics: [clinicOf()], now, ...options });
  return clientOf('north');
}

function clientOf(clinic: string) {
  const client = clinicClient(test.url, clinic);
  const authorization = { authorization: `Bearer ${waitingTokenOf('answers', clinic, secret)}` };
  return {
    ...client,
    authorization,
    send: (body: unknown, key: string) =>
      client.post('/v1/questionnaire-responses', body, { 'idempotency-key': key }),
    desk: (path = '') => client.get(`/v1/questionnaire-responses${path}`, authorization),
    opened: (id: string) => client.post(`/v1/questionnaire-responses/${id}/opened`, '', authorization),
  };
}

/** What a page would send. */
async function sealed(
  event: string,
  changes: { key?: KeyOfTests; form?: string; formVersion?: string } = {},
) {
  const { key = mine, form = 'mri', formVersion = '2' } = changes;
  const jwe = await sealResponse({
    ...{ response: canaryAnswers, keys: [key.key], pinned: key.key.kid, eventId: event },
    ...{ form: { id: form, version: formVersion }, now: Date.parse(now) },
  });
  return { form, formVersion, jwe, needsPerson: true };
}

const problemOf = async (response: Response) => {
  const { code, errors, detail, phone } = (await response.json()) as Record<string, unknown>;
  return { status: response.status, code, errors, detail, phone };
};

describe('a form', () => {
  it('is served with the clinic’s public keys, to its own clinic alone', async () => {
    const client = await start({ clinics: [clinicOf(), clinicWith({ id: 'south' })] });
    const served = (await (await client.get('/v1/forms/mri')).json()) as ServedForm;
    expect(served).toEqual({ form: formOfTests(), keys: [mine.key], sealed: true });
    expect((await clientOf('south').get('/v1/forms/mri')).status).toBe(404);
    expect((await client.get('/v1/forms/other')).status).toBe(404);
    expect((await client.get('/v1/forms/mri?version=1')).status).toBe(404);
  });

  it('is kept in each version that was shown, also after the next start', async () => {
    const folder = await temporaryFolder();
    await start({ storage: { folder: folder.path } });
    await test.close();
    const later = formOfTests({ version: '3', title: 'Votre IRM' });
    const client = await start({ storage: { folder: folder.path }, clinics: [clinicOf({ forms: [later] })] });
    const titleOf = async (path: string) =>
      ((await (await client.get(path)).json()) as ServedForm).form.title;
    expect(await titleOf('/v1/forms/mri')).toBe('Votre IRM');
    expect(await titleOf('/v1/forms/mri?version=2')).toBe('Avant votre IRM');
    expect(test.log.filter(({ event }) => event === 'form_changed_without_version')).toEqual([]);
    const key = randomUUID();
    // Sealed before the form changed, and under way since.
    expect((await client.send(await sealed(key), key)).status).toBe(201);
    await test.close();
    await start({
      storage: { folder: folder.path },
      clinics: [clinicOf({ forms: [{ ...later, title: 'Autre' }] })],
    });
    expect(test.log).toContainEqual({ level: 'warn', event: 'form_changed_without_version', count: 1 });
  });
});

describe('sealed answers', () => {
  it('are kept as ciphertext, told to the desk, listed, and open with the clinic’s key alone', async () => {
    const client = await start();
    const key = randomUUID();
    const response = await client.send(await sealed(key), key);
    expect(response.status).toBe(201);
    const receipt = SealedReceipt.parse(await response.json());
    expect(receipt).toMatchObject({ idempotencyKey: key, status: 'received', phone: '01 99 00 12 34' });
    const { responses } = (await (await client.desk()).json()) as { responses: SealedEntry[] };
    expect(responses).toEqual([
      {
        ...{ id: receipt.id, form: 'mri', formVersion: '2', needsPerson: true, receivedAt: now },
        deletedAt: '2027-08-28T10:00:00+02:00',
      },
    ]);
    const file = SealedFile.parse(await (await client.desk(`/${receipt.id}`)).json());
    expect(await openResponse(file.jwe, file, [mine.opening])).toEqual(canaryAnswers);
    await test.backend.wake();
    const [told] = mailedTo(test.mail.mails, 'accueil@nord.example');
    expect(told?.subject).toBe('Un questionnaire demande à être relu');
    expect(told?.text).toContain(
      `/desk/answers?clinic=north#desk=${waitingTokenOf('answers', 'north', secret)}`,
    );
    expect(`${told?.subject}${told?.text}`).not.toMatch(/IRM|mri/i);
  });

  it('do not wake the desk when nobody has to look soon', async () => {
    const client = await start();
    const key = randomUUID();
    await client.send({ ...(await sealed(key)), needsPerson: false }, key);
    await test.backend.wake();
    expect(test.mail.mails).toEqual([]);
    const { responses } = (await (await client.desk()).json()) as { responses: SealedEntry[] };
    expect(responses).toMatchObject([{ needsPerson: false }]);
  });

  it('do not wake the desk when somebody has read them, or they are gone, before the e-mail leaves', async () => {
    const kept = { openedMs: 1 } as never;
    const clinic = clinicOf();
    for (const [found, reason] of [
      [kept, 'cancelled'],
      [undefined, 'not_found'],
    ]) {
      const answers = { ...noAnswers, store: { find: () => Promise.resolve(found) } };
      const prepared = await prepareSealedAnswers(
        { key: 'answers:1' },
        { clinic, key: 'run/step' },
        { answers, email: { send: () => Promise.reject(new Error('sent')) } },
      );
      expect(prepared).toEqual({ state: 'dropped', reason });
    }
    test = { close: () => Promise.resolve() } as TestBackend;
  });

  it('arrive once however often they are sent, and are answered with the same bytes', async () => {
    const client = await start();
    const key = randomUUID();
    const body = await sealed(key);
    const answers = await Promise.all(Array.from({ length: 5 }, () => client.send(body, key)));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    const { responses } = (await (await client.desk()).json()) as { responses: unknown[] };
    expect(responses).toHaveLength(1);
    await test.backend.wake();
    expect(test.mail.mails).toHaveLength(1);
    expect(await problemOf(await client.send(await sealed(key), key))).toMatchObject({ code: 'key_reused' });
  });

  it('belong to one clinic: another neither takes, lists nor finds them', async () => {
    const client = await start({ clinics: [clinicOf(), clinicOf({ id: 'south', forms: [], formKeys: [] })] });
    const key = randomUUID();
    const body = await sealed(key);
    const south = clientOf('south');
    expect(await problemOf(await south.send(body, key))).toMatchObject({ status: 404, code: 'not_found' });
    const { id } = SealedReceipt.parse(await (await client.send(body, key)).json());
    expect(await (await south.desk()).json()).toEqual({ responses: [] });
    expect((await south.desk(`/${id}`)).status).toBe(404);
    expect((await south.get(`/v1/questionnaire-responses/${id}`, client.authorization)).status).toBe(404);
    await south.opened(id);
    const { responses } = (await (await client.desk()).json()) as { responses: SealedEntry[] };
    expect(responses[0]?.openedAt).toBeUndefined();
  });

  it('are listed for nobody without the desk’s link', async () => {
    const client = await start();
    expect((await client.get('/v1/questionnaire-responses')).status).toBe(401);
    for (const token of ['north', `north.${'A'.repeat(22)}`, waitingTokenOf('message', 'north', secret)])
      expect(
        (await client.get('/v1/questionnaire-responses', { authorization: `Bearer ${token}` })).status,
      ).toBe(404);
  });

  it.each([
    ['another form', { form: 'dental' }, 404, undefined],
    ['a version that never was', { formVersion: '9' }, 404, undefined],
    [
      'answers in clear beside the seal',
      { answers: ['x'] },
      422,
      { pointer: '/answers', code: 'unknown_field' },
    ],
    ['reasons in clear', { flags: ['pacemaker'] }, 422, { pointer: '/flags', code: 'unknown_field' }],
    ['no seal', { jwe: canaryAnswers }, 422, { pointer: '/jwe/protected', code: 'missing' }],
    ['no word on who must look', { needsPerson: 'yes' }, 422, { pointer: '/needsPerson', code: 'invalid' }],
  ])('are refused with %s', async (_what, changes, status, error) => {
    const client = await start();
    const key = randomUUID();
    const found = await problemOf(await client.send({ ...(await sealed(key)), ...changes }, key));
    expect(found.status).toBe(status);
    if (error) expect(found.errors).toContainEqual(error);
  });

  it('are refused when the seal says otherwise, or is for no key of the clinic', async () => {
    const client = await start();
    const key = randomUUID();
    const other = await sealed(key, { formVersion: '1' });
    expect(await problemOf(await client.send({ ...other, formVersion: '2' }, key))).toMatchObject({
      errors: [{ pointer: '/formVersion', code: 'other_than_sealed' }],
    });
    expect(await problemOf(await client.send(await sealed(key), randomUUID()))).toMatchObject({
      errors: [{ pointer: '/jwe/protected', code: 'other_idempotency_key' }],
    });
    expect(await problemOf(await client.send(await sealed(key, { key: stranger }), key))).toMatchObject({
      errors: [{ pointer: '/jwe/recipients', code: 'unknown_key' }],
    });
    expect((await client.post('/v1/questionnaire-responses', await sealed(key))).status).toBe(400);
  });

  it('may have five megabytes; more is refused with words, and the telephone', async () => {
    const client = await start();
    const key = randomUUID();
    const body = await sealed(key);
    const large = { ...body, jwe: { ...body.jwe, ciphertext: 'A'.repeat(4_900_000) } };
    expect((await client.send(large, key)).status).toBe(201);
    const tooLarge = { ...body, jwe: { ...body.jwe, ciphertext: 'A'.repeat(5_400_000) } };
    expect(await problemOf(await client.send(tooLarge, randomUUID()))).toMatchObject({
      ...{ status: 413, code: 'body_too_large', phone: '01 99 00 12 34' },
      detail: 'Sealed answers may have 5 MB with all attachments. Send fewer or smaller files.',
    });
  });

  it('are not taken without end from one address', async () => {
    const client = await start({ rateLimit: {}, strictLimit: { burst: 1, perSecond: 0.01 } });
    const [one, two] = [randomUUID(), randomUUID()];
    expect((await client.send(await sealed(one), one)).status).toBe(201);
    const refused = await client.send(await sealed(two), two);
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });
});

describe('the time for which answers are kept', () => {
  const ids = async (client: ReturnType<typeof clientOf>) =>
    ((await (await client.desk()).json()) as { responses: SealedEntry[] }).responses.map(({ id }) => id);

  it('ends thirty days after they were opened, and half a year after they came, by the worker', async () => {
    const client = await start();
    const [first, second] = [randomUUID(), randomUUID()];
    const sent = await sealed(first);
    const { id: read } = SealedReceipt.parse(await (await client.send(sent, first)).json());
    const { id: unread } = SealedReceipt.parse(
      await (await client.send(await sealed(second), second)).json(),
    );
    test.clock.turnBy(10 * dayMs);
    expect((await client.opened(read)).status).toBe(204);
    test.clock.turnBy(29 * dayMs);
    await client.opened(read); // again: the first time counts
    await test.backend.wake();
    expect(await ids(client)).toHaveLength(2);
    test.clock.turnBy(dayMs);
    await test.backend.wake();
    expect(await ids(client)).toEqual([unread]);
    test.clock.turnBy(139 * dayMs);
    await test.backend.wake();
    expect(await ids(client)).toEqual([unread]);
    test.clock.turnBy(dayMs);
    await test.backend.wake();
    expect(await ids(client)).toEqual([]);
    // A repeat after that is no new submission.
    expect((await client.send(sent, first)).status).toBe(201);
    expect(await ids(client)).toEqual([]);
  });

  it('is what the clinic says, and opening late makes it no longer', async () => {
    const answers = { keepDaysAfterOpening: 5, keepDaysAtMost: 7 };
    const client = await start({ clinics: [clinicOf({ answers })] });
    const key = randomUUID();
    const { id } = SealedReceipt.parse(await (await client.send(await sealed(key), key)).json());
    test.clock.turnBy(6 * dayMs);
    await client.opened(id);
    test.clock.turnBy(dayMs);
    await test.backend.wake();
    expect(await ids(client)).toEqual([]);
  });
});

describe('eleven answers', () => {
  it('are in no file of the database, no log line, no event and no e-mail', async () => {
    const folder = await temporaryFolder();
    const client = await start({ storage: { folder: folder.path } });
    for (const changes of [{}, { form: 'dental' }, { jwe: canaryAnswers }, { note: canaryAnswers }]) {
      const key = randomUUID();
      await client.send({ ...(await sealed(key)), ...changes }, key);
    }
    await test.backend.wake();
    expect(canariesIn(JSON.stringify(test.log))).toEqual([]);
    expect(canariesIn(test.mail.sources.join('\n'))).toEqual([]);
    stopped = true;
    await test.close();
    const db = await openDatabase({ folder: folder.path });
    const events = await db.query<{ type: string; data: object }>('select type, data from event');
    expect(events).toEqual([{ type: 'questionnaire.submitted', data: { form: 'mri', needsPerson: true } }]);
    const [row] = await db.query<Record<string, unknown>>('select * from sealed_response');
    expect(Object.keys(row ?? {}).sort()).toEqual([
      ...['clinic_id', 'delete_at', 'event', 'form_id', 'form_version', 'id', 'jwe', 'needs_person'],
      ...['opened_at', 'received_at'],
    ]);
    await db.query('checkpoint');
    await db.close();
    const found: string[] = [];
    let bytes = 0;
    for (const entry of await readdir(folder.path, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const content = await readFile(join(entry.parentPath, entry.name), 'latin1');
      bytes += content.length;
      found.push(...canariesIn(content).map((canary) => `${entry.name}: ${canary}`));
    }
    expect(found).toEqual([]);
    expect(bytes).toBeGreaterThan(10_000_000);
  });

  it('would be found if they were there', () => {
    expect(canariesIn(JSON.stringify(canaryAnswers))).toHaveLength(11);
    for (let shift = 0; shift < 3; shift += 1)
      expect(canariesIn(btoa(`${'y'.repeat(shift)}canari-poids-1107 et la suite`))).toEqual([
        'canari-poids-1107',
      ]);
  });
});
