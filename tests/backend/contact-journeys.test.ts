import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { recallDue } from '../../backend/scheduling/recall-due.ts';
import type { DeskTask } from '../../src/contracts/desk.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { deskClient } from './fixtures/desk-client.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { newsClinic, newsletterClient, reader } from './fixtures/newsletter-client.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend | undefined;
afterEach(async () => {
  await test?.close();
  test = undefined;
});

async function started(changes: Record<string, unknown> = {}, now = '2027-03-02T10:00:00+01:00') {
  const clinic = newsClinic(changes);
  const running = await startBackend({ clinics: [clinic], now });
  test = running;
  const at = async (instant: string) => {
    running.clock.turnTo(instant);
    await running.backend.wake();
  };
  const subjects = (address = reader) =>
    mailedTo(running.mail.mails, address).map(({ subject }) => subject?.split(' – ')[0] ?? '');
  const news = newsletterClient(running, clinic);
  /** Somebody books, says yes to everything, and comes. */
  const visited = async (start: string, more: Record<string, unknown> = {}) => {
    const notices = clinic.notices.map(({ id, version }) => ({ id, version, language: 'fr' }));
    const contact = { email: reader, phone: '0612345678' };
    const { id } = await news.client.bookAt(start, { notices, contact, ...more });
    await at(start.replace('T10', 'T12'));
    const said = await deskClient(running.url, 'north').post(`appointments/${id}/attendance`, {
      attendance: 'attended',
    });
    expect(said.status).toBe(200);
    await running.backend.wake();
    return id;
  };
  return { running, news, at, subjects, visited, clinic };
}

const unfinished = 'Votre demande de rendez-vous';
const back = 'Il est bientôt temps de revenir';

describe('a booking that was not finished', () => {
  it('is recalled once, after three hours, and forgotten after seven days', async () => {
    const { news, at, subjects } = await started();
    expect((await news.unfinished()).status).toBe(202);
    await at('2027-03-02T12:59:00+01:00');
    expect(subjects()).toEqual([]);
    await at('2027-03-02T13:01:00+01:00');
    await at('2027-03-08T13:00:00+01:00');
    expect(subjects()).toEqual([unfinished]);
    const mail = mailedTo(test?.mail.mails ?? [], reader)[0];
    expect(mail?.text).not.toMatch(/Examen/);
    const choices = news.linkIn(mail, 'preferences');
    expect((await news.page(choices)).status).toBe(200);
    await at('2027-03-09T11:30:00+01:00');
    expect((await news.page(choices)).status).toBe(404);
  });

  it('is not recalled when the same address books', async () => {
    const { news, at, subjects, clinic } = await started();
    await news.unfinished();
    await at('2027-03-02T11:00:00+01:00');
    const notices = clinic.notices.map(({ id, version }) => ({
      id,
      version,
      language: 'fr',
      decision: 'given',
    }));
    await news.client.bookAt('2027-03-10T10:00:00+01:00', {
      ...{ notices, contact: { email: reader.toUpperCase(), phone: '0612345678' } },
    });
    await at('2027-03-03T13:01:00+01:00');
    expect(subjects()).not.toContain(unfinished);
  });

  it('is not recalled to whoever took it back, nor without a yes', async () => {
    const { news, at, subjects, clinic } = await started();
    const refused = {
      notice: { id: 'unfinished-booking', version: '1', language: 'fr', decision: 'refused' },
    };
    expect((await news.unfinished(refused)).status).toBe(422);
    expect((await news.unfinished({ service: 'nothing' })).status).toBe(422);
    await at('2027-03-03T10:00:00+01:00');
    expect([subjects(), clinic.id]).toEqual([[], 'north']);
  });

  it('begins its three hours anew when it is told again, and is one message still', async () => {
    const { news, at, subjects } = await started();
    await news.unfinished();
    await at('2027-03-02T12:00:00+01:00');
    await news.unfinished();
    await at('2027-03-02T13:30:00+01:00');
    expect(subjects()).toEqual([]);
    await at('2027-03-03T13:30:00+01:00');
    expect(subjects()).toEqual([unfinished]);
  });
});

describe('the newsletter', () => {
  it('holds the caps of promotion: whoever has had enough gets no welcome', async () => {
    const caps = { service: { count: 2, days: 30 }, marketing: { count: 0, days: 30 } };
    const { news, subjects } = await started({ messaging: { caps } });
    await news.join();
    expect(subjects()).toEqual(['Confirmez votre inscription']);
  });
});

describe('a message to the desk', () => {
  const write = (news: ReturnType<typeof newsletterClient>) =>
    news.client.post(
      '/v1/messages',
      {
        ...{ name: 'Anne Essai', email: reader, message: 'Une question.', locale: 'fr' },
        notices: [{ id: 'booking', version: '1', language: 'fr' }],
      },
      { 'idempotency-key': randomUUID() },
    );
  const tasksOf = async (running: TestBackend) =>
    (await deskClient(running.url, 'north').read<{ tasks: DeskTask[] }>('tasks')).tasks;

  it('that nobody has dealt with for two days is a task for the desk, and its sender is told', async () => {
    const { news, at, subjects, running } = await started();
    expect((await write(news)).status).toBe(201);
    await at('2027-03-04T09:59:00+01:00');
    expect([await tasksOf(running), subjects()]).toEqual([[], ['Votre message est arrivé']]);
    await at('2027-03-04T10:01:00+01:00');
    expect(await tasksOf(running)).toMatchObject([
      { subject: 'answer-message', queue: 'front-desk', name: 'Anne Essai', email: reader },
    ]);
    expect(subjects()).toEqual(['Votre message est arrivé', 'Votre message']);
    expect(mailedTo(running.mail.mails, reader)[1]?.text).not.toContain('Une question');
  });

  it('that was dealt with is none; dealt with later, the task is taken back', async () => {
    const { news, at, subjects, running } = await started();
    await write(news);
    await running.backend.wake();
    const link = mailedTo(running.mail.mails, 'accueil@nord.example')[0]?.text ?? '';
    const token = /#message=(\S+)/.exec(link)?.[1] ?? '';
    await at('2027-03-04T10:01:00+01:00');
    expect(await tasksOf(running)).toHaveLength(1);
    const done = () => news.client.post('/v1/message/done', '', { authorization: `Bearer ${token}` });
    expect([(await done()).status, (await done()).status]).toEqual([204, 204]);
    await running.backend.wake();
    expect(await tasksOf(running)).toEqual([]);
    await write(news);
    await running.backend.wake();
    expect(subjects()).toHaveLength(3);
  });
});

describe('the next check', () => {
  const base = clinicWith().services;
  const services = [{ ...base[0], recall: 'P6M' }, base[1]];

  it('is recalled three weeks before it is due', async () => {
    const { at, subjects, visited } = await started({ services });
    await visited('2027-03-10T10:00:00+01:00');
    await at('2027-08-19T20:00:00+02:00');
    expect(subjects()).not.toContain(back);
    await at('2027-08-20T12:00:00+02:00');
    await at('2027-12-20T12:00:00+01:00');
    expect(subjects().filter((one) => one === back)).toHaveLength(1);
  });

  it('is not recalled to whoever has come back, or is about to', async () => {
    const { at, subjects, visited, news, clinic } = await started({ services });
    await visited('2027-03-10T10:00:00+01:00');
    const notices = clinic.notices.map(({ id, version }) => ({ id, version, language: 'fr' }));
    await at('2027-07-01T10:00:00+02:00');
    await news.client.bookAt('2027-09-10T10:00:00+02:00', {
      ...{ notices, contact: { email: reader, phone: '0612345678' } },
    });
    await at('2027-08-25T12:00:00+02:00');
    expect(subjects()).not.toContain(back);
  });

  it('is not recalled without a yes to it', async () => {
    const { at, subjects, visited, clinic } = await started({ services });
    const notices = clinic.notices.map(({ id, version, purpose }) => ({
      ...{ id, version, language: 'fr', decision: purpose === 'recall' ? 'refused' : 'given' },
    }));
    await visited('2027-03-10T10:00:00+01:00', { notices });
    await at('2027-08-25T12:00:00+02:00');
    expect(subjects()).not.toContain(back);
  });

  it.each([
    ['2028-02-29T10:00:00+01:00', 'P1Y', '2029-02-28T09:00:00+01:00'],
    ['2027-08-31T10:00:00+02:00', 'P6M', '2028-02-29T09:00:00+01:00'],
    ['2027-12-31T23:30:00+01:00', 'P1M', '2028-01-31T09:00:00+01:00'],
    ['2027-03-10T10:00:00+01:00', 'P6W', '2027-04-21T09:00:00+02:00'],
    ['2027-03-10T10:00:00+01:00', 'P10D', '2027-03-20T09:00:00+01:00'],
  ])('after a visit of %s is due after %s on %s', (end, period, due) => {
    expect(recallDue(Date.parse(end), period, 'Europe/Paris')).toBe(Date.parse(due));
  });
});

describe('a recommendation', () => {
  const word = 'Un mot de Clinique du Nord';
  const recommendation = {
    text: { fr: 'Parlez de nous autour de vous.' },
    legalNote: { fr: 'Rien n’est donné en échange.' },
    afterVisits: 2,
  };

  it('is asked for once, after the visit that the clinic says, in its words', async () => {
    const { at, subjects, visited, running } = await started({ recommendation });
    await visited('2027-03-09T10:00:00+01:00');
    await at('2027-03-15T12:00:00+01:00');
    expect(subjects()).not.toContain(word);
    await visited('2027-03-16T10:00:00+01:00');
    await at('2027-03-22T12:00:00+01:00');
    await visited('2027-03-23T10:00:00+01:00');
    await at('2027-04-02T12:00:00+02:00');
    const mails = mailedTo(running.mail.mails, reader).filter(({ subject }) => subject === word);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('Parlez de nous autour de vous.\n\nRien n’est donné en échange.');
    expect(mails[0]?.text).toContain('purpose=marketing-email');
  });

  it('is asked for by nobody whose clinic file has no words for it', async () => {
    const { at, subjects, visited } = await started();
    await visited('2027-03-09T10:00:00+01:00');
    await visited('2027-03-16T10:00:00+01:00');
    await at('2027-04-02T12:00:00+02:00');
    expect(subjects()).not.toContain(word);
  });
});
