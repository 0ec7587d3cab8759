import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { readUnanswered } from '../../backend/read-unanswered.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
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
