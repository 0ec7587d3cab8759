import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readUnanswered } from '../../backend/read-unanswered.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { storedText } from './fixtures/desk-messages.ts';
import { startBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

it('keeps the words of a question only of someone who agreed, and counts the others without words', async () => {
  const folder = await temporaryFolder();
  const storage = { folder: folder.path };
  const clinics = [clinicWith({ notices: noticesWith('measurement') })];
  const test = await startBackend({ clinics, storage, now: '2027-03-01T09:00:00+01:00' });
  const client = clinicClient(test.url, 'north');
  const notice = { id: 'measurement', version: '1', language: 'fr' };
  const send = async (changes: object) =>
    (
      await client.post('/v1/faq/unanswered', {
        ...{ question: 'vendez-vous des lunettes', language: 'fr', notice },
        ...changes,
      })
    ).status;
  const refused = [
    { notice: { ...notice, decision: 'refused' } },
    { notice: { ...notice, id: 'booking' } },
    { notice: { ...notice, version: '0' } },
    { notice: undefined },
    { question: '' },
  ];
  for (const changes of refused) expect(await send({ question: 'canari', ...changes })).toBe(422);
  expect(await send({})).toBe(204);

  const eventWith = (type: string, data: object) => ({
    ...{ specversion: '1.0', id: randomUUID(), source: '/clinics/north/widgets/faq', type, data },
    time: '2027-03-01T08:00:00+01:00',
  });
  const events = [
    eventWith('faq.unanswered', { band: 'none', language: 'fr' }),
    eventWith('faq.asked', { entry: 'parking', band: 'answer', language: 'fr' }),
    eventWith('faq.rated', { entry: 'parking', rating: 'no', language: 'fr' }),
    // Words of a patient are no id, and have no field.
    eventWith('faq.asked', { entry: 'j’ai mal au genou', band: 'answer', language: 'fr' }),
    eventWith('faq.unanswered', { band: 'none', language: 'fr', text: 'canari' }),
  ];
  const answer = await client.post('/v1/events', events, { 'content-type': 'text/plain' });
  const { results } = (await answer.json()) as { results: { status: string }[] };
  expect(results.map(({ status }) => status)).toEqual([
    ...['accepted', 'accepted', 'accepted', 'rejected', 'rejected'],
  ]);
  expect(JSON.stringify(test.log)).not.toMatch(/canari|lunettes/);
  await test.close();
  expect(await readUnanswered('north', storage)).toEqual({
    questions: [{ q: 'vendez-vous des lunettes', rel: [], language: 'fr' }],
    counts: [{ language: 'fr', count: 1 }],
  });
  await folder.remove();
});

const canary = 'canari-jaune-7431';

describe('words that nobody agreed to give', () => {
  /** What is sent, and what it must be answered by. */
  const attempts: [string, number, (client: ReturnType<typeof clinicClient>) => Promise<Response>][] = [
    [
      'without a notice',
      422,
      (client) => client.post('/v1/faq/unanswered', { question: canary, language: 'fr' }),
    ],
    [
      'with a notice of another purpose',
      422,
      (client) =>
        client.post('/v1/faq/unanswered', {
          ...{ question: canary, language: 'fr', notice: { id: 'booking', version: '1', language: 'fr' } },
        }),
    ],
    [
      'with a refusal',
      422,
      (client) =>
        client.post('/v1/faq/unanswered', {
          ...{ question: canary, language: 'fr' },
          notice: { id: 'measurement', version: '1', language: 'fr', decision: 'refused' },
        }),
    ],
    [
      'as a language',
      422,
      (client) => client.post('/v1/faq/unanswered', { question: 'x', language: canary.repeat(3) }),
    ],
    [
      'as a field of its own',
      422,
      (client) => client.post('/v1/faq/unanswered', { question: 'x', language: 'fr', extra: canary }),
    ],
    ['as broken JSON', 400, (client) => client.post('/v1/faq/unanswered', `{"question":"${canary}`)],
    [
      'as 20,000 letters',
      413,
      (client) => client.post('/v1/faq/unanswered', { question: canary.repeat(1_200) }),
    ],
    ['as a query', 405, (client) => client.get(`/v1/faq/unanswered?question=${canary}`)],
    ['as a path', 404, (client) => client.get(`/v1/faq/${canary}`)],
    [
      'as a clinic',
      404,
      (client) => client.post(`/v1/faq/unanswered?clinic=${canary}`, { question: canary }),
    ],
    [
      'as a question to a model that nobody has',
      404,
      (client) => client.post('/v1/faq/assist', { question: canary }),
    ],
    [
      'as a key of a message',
      400,
      (client) => client.post('/v1/messages', canary, { 'idempotency-key': canary }),
    ],
  ];

  it('are in no log line, no table and no answer', async () => {
    const folder = await temporaryFolder();
    const storage = { folder: folder.path };
    const clinics = [clinicWith({ notices: noticesWith('measurement') })];
    const test = await startBackend({ clinics, storage, now: '2027-03-01T09:00:00+01:00' });
    const client = clinicClient(test.url, 'north');
    const answered: [string, number][] = [];
    for (const [how, , send] of attempts) {
      const response = await send(client);
      answered.push([how, response.status]);
      expect(await response.text()).not.toContain(canary);
    }
    expect(answered).toEqual(attempts.map(([how, status]) => [how, status]));
    expect(test.log.length).toBeGreaterThanOrEqual(attempts.length);
    expect(JSON.stringify(test.log)).not.toContain(canary);
    expect(test.log.filter(({ level }) => level === 'error')).toEqual([]);
    await test.close();
    const db = await openDatabase(storage);
    expect(await storedText(db)).not.toContain(canary);
    await db.close();
    await folder.remove();
  });

  it('are kept where they were given, without who asked or at what time, and in no log line', async () => {
    const folder = await temporaryFolder();
    const storage = { folder: folder.path };
    const clinics = [clinicWith({ notices: noticesWith('measurement') })];
    const lines: string[] = [];
    const test = await startBackend({
      ...{
        clinics,
        storage,
        now: '2027-03-01T09:00:00+01:00',
        log: (entry) => lines.push(JSON.stringify(entry)),
      },
      ...{ rateLimit: {}, strictLimit: { burst: 2, perSecond: 0.001 } },
    });
    const client = clinicClient(test.url, 'north');
    const notice = { id: 'measurement', version: '1', language: 'fr' };
    const send = () => client.post('/v1/faq/unanswered', { question: canary, language: 'fr', notice });
    expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([204, 204, 429]);
    await test.close();
    expect(lines.join('\n')).not.toContain(canary);
    const db = await openDatabase(storage);
    const rows = await db.query<object>('select * from faq_unanswered');
    expect(rows).toHaveLength(2);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
      ...['asked_on', 'clinic_id', 'id', 'language', 'notice_id', 'notice_version', 'question'],
    ]);
    await db.close();
    await folder.remove();
  });
});
