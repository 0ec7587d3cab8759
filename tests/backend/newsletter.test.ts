import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsletterWords } from '../../backend/routes/newsletter-words.ts';
import { waitingTokenOf } from '../../backend/scheduling/waiting-token.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { agreed, newsClinic, newsletterClient, reader } from './fixtures/newsletter-client.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const clinic = newsClinic();
const south = newsClinic({ id: 'south' });
const without = clinicWith({ id: 'silent', notices: noticesWith('newsletter') });
const hour = 3_600_000;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let test: TestBackend;
let news: ReturnType<typeof newsletterClient>;
beforeEach(async () => {
  folder = await temporaryFolder();
  await copyDatabase(folder.path);
  test = await startBackend({
    ...{ clinics: [clinic, south, without], now: '2027-03-02T10:00:00+01:00' },
    storage: { folder: folder.path },
  });
  stopped = undefined;
  news = newsletterClient(test, clinic);
});
afterEach(async () => {
  await stop();
  await folder.remove();
});
let stopped: Promise<void> | undefined;
const stop = () => (stopped ??= test.close());

/** Reads the tables, which ends the backend: a folder belongs to one process. */
async function rows<Row>(text: string): Promise<Row[]> {
  await stop();
  const db = await openDatabase({ folder: folder.path });
  try {
    return await db.query<Row>(text);
  } finally {
    await db.close();
  }
}

const facts = async () =>
  (await rows<{ type: string }>(`select type from event where type like 'newsletter.%' order by type`)).map(
    ({ type }) => type,
  );

describe('asking for the newsletter', () => {
  it('sends a link to the address, and nothing that a stranger could have typed', async () => {
    const asked = await news.ask({ given: 'Mégane' });
    expect([asked.status, await asked.json()]).toEqual([202, { status: 'accepted' }]);
    await test.backend.wake();
    const [mail, ...more] = news.mailed();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Confirmez votre inscription – Clinique du Nord');
    expect(mail?.text).not.toContain('Mégane');
    expect(mail?.headers.has('list-unsubscribe')).toBe(false);
    expect(news.linkIn(mail, 'newsletter/confirm')).toContain('token=');
    expect(await rows('select 1 from consent')).toEqual([]);
  });

  it('answers alike, byte for byte, for an address that is known and one that is not', async () => {
    const { done } = await news.join();
    expect(done.status).toBe(200);
    const answers = [await news.ask({ given: 'Autre' }), await news.ask({ email: 'neu@patient.example' })];
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    const [known, unknown] = await Promise.all(answers.map((answer) => answer.text()));
    expect(known).toBe(unknown);
    await test.backend.wake();
    // Link and welcome: whoever is confirmed is not asked again, and nothing of theirs is changed.
    expect(news.mailed()).toHaveLength(2);
    expect(await rows(`select given from contact where email = '${reader}'`)).toEqual([{ given: null }]);
  });

  it('fills no mailbox: once an hour, three times a day', async () => {
    for (let times = 0; times < 30; times += 1) {
      expect((await news.ask({ interests: times % 2 ? ['sleep'] : [] })).status).toBe(202);
      await test.backend.wake();
      if (times < 3) expect(news.mailed(), `${times}`).toHaveLength(1);
      test.clock.turnBy(hour / 3);
    }
    expect(news.mailed()).toHaveLength(3);
    test.clock.turnBy(24 * hour);
    await news.ask();
    await test.backend.wake();
    expect(news.mailed()).toHaveLength(4);
  });

  it('happens once for a key, and refuses another request under it', async () => {
    const key = randomUUID();
    expect((await news.ask({}, key)).status).toBe(202);
    test.clock.turnBy(2 * hour);
    expect((await news.ask({}, key)).status).toBe(202);
    expect((await news.ask({ email: 'autre@patient.example' }, key)).status).toBe(422);
    await test.backend.wake();
    expect(test.mail.mails).toHaveLength(1);
  });

  it.each([
    ['an unknown topic', { interests: ['horoscope'] }, '/interests/0'],
    ['a header in the name', { given: 'A\r\nBcc: x@y.example' }, '/given'],
    ['an address in the name', { given: 'visit evil.example' }, '/given'],
    ['two addresses', { email: 'a@b.example, c@d.example' }, '/email'],
    ['a header in the address', { email: 'a@b.example\r\nBcc: c@d.example' }, '/email'],
    ['a no', { notice: { ...agreed(clinic), decision: 'refused' } }, '/notice'],
    ['other words', { notice: { ...agreed(clinic), hash: '0'.repeat(64) } }, '/notice'],
    ['another purpose', { notice: agreed(clinic, 'recall') }, '/notice'],
    ['a field that is none', { phone: '+33612345678' }, '/phone'],
  ])('refuses %s by its place, and writes to nobody', async (_, changes, pointer) => {
    const answer = await news.ask(changes);
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { errors: unknown[] }).errors).toContainEqual(
      expect.objectContaining({ pointer }),
    );
    await test.backend.wake();
    expect(test.mail.mails).toEqual([]);
  });

  it('is 404 where the clinic has no newsletter', async () => {
    const other = newsletterClient(test, without);
    expect((await other.ask({ interests: [] })).status).toBe(404);
    expect((await other.page(`${test.url}/newsletter?clinic=silent`)).status).toBe(404);
  });
});

describe('the link of the confirmation', () => {
  it('changes nothing when it is only opened; its button confirms, once', async () => {
    await news.ask();
    await test.backend.wake();
    const confirm = news.linkIn(news.mailed()[0], 'newsletter/confirm');
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await news.page(confirm, { method })).status).toBe(200);
    await test.backend.wake();
    expect(news.mailed()).toHaveLength(1);
    const done = await news.press(confirm);
    expect([done.status, done.html.includes(newsletterWords.en.confirmedTitle)]).toEqual([200, true]);
    expect((await news.press(confirm)).status).toBe(200);
    await test.backend.wake();
    expect(news.mailed().map(({ subject }) => subject)).toEqual([
      'Confirmez votre inscription – Clinique du Nord',
      'Votre inscription est confirmée – Clinique du Nord',
    ]);
    const { id, version, language, hash } = agreed(clinic);
    expect(
      await rows(
        `select notice_id as id, notice_version as version, notice_language as language, notice_hash as hash,
                decision, method, booking_id = (select id from contact) as theirs from consent`,
      ),
    ).toEqual([{ id, version, language, hash, decision: 'given', method: 'double-opt-in', theirs: true }]);
  });

  it('is 404 when it is forged, of another kind or of another clinic, and confirms nothing', async () => {
    await news.ask();
    await test.backend.wake();
    const confirm = news.linkIn(news.mailed()[0], 'newsletter/confirm');
    const token = new URL(confirm).searchParams.get('token') ?? '';
    const [id = ''] = token.split('.');
    const secret = 'a secret for tests only, 32 letters';
    const wrong = [
      confirm.replace('clinic=north', 'clinic=south'),
      ...[`${token}x`, token.slice(0, -1), '', `${id}.`, waitingTokenOf('contact', id, secret)].map(
        (other) => `${test.url}/newsletter/confirm?clinic=north&token=${encodeURIComponent(other)}`,
      ),
    ];
    for (const address of wrong) {
      expect((await news.page(address)).status, address).toBe(404);
      expect((await news.press(address)).status, address).toBe(404);
    }
    const choices = `${test.url}/preferences?clinic=south&token=${waitingTokenOf('contact', id, secret)}`;
    expect((await news.page(choices)).status).toBe(404);
    expect(await rows('select 1 from consent')).toEqual([]);
  });

  it('ends after thirty days, and the address is forgotten then', async () => {
    await news.ask();
    await test.backend.wake();
    const confirm = news.linkIn(news.mailed()[0], 'newsletter/confirm');
    test.clock.turnBy(30 * 24 * hour - 1);
    expect((await news.page(confirm)).status).toBe(200);
    test.clock.turnBy(2);
    expect((await news.press(confirm)).status).toBe(404);
    test.clock.turnBy(hour);
    await test.backend.wake();
    expect(await rows('select 1 from contact union all select 1 from idempotency')).toEqual([]);
  });
});

describe('whoever has joined', () => {
  it('chooses topics, leaves with one press by a mail program, and comes back', async () => {
    await news.join();
    const welcome = news.mailed().at(-1);
    expect(welcome?.text).toContain('Le dos');
    const stop = String(
      welcome?.headers.get('list')
        ? (welcome.headers.get('list') as { unsubscribe?: { url: string } }).unsubscribe?.url
        : '',
    ).replace('http://127.0.0.1', test.url);
    const choices = news.linkIn(welcome, 'preferences');
    expect((await news.page(choices)).html).toMatch(/value="back" checked>[\s\S]*value="sleep">/);
    const saved = await news.press(choices, 'interests=yes&topic=sleep&topic=horoscope');
    expect([saved.status, /value="back">[\s\S]*value="sleep" checked>/.test(saved.html)]).toEqual([
      200,
      true,
    ]);

    expect((await news.page(stop)).status).toBe(200);
    for (let times = 0; times < 2; times += 1)
      expect((await news.press(stop, 'List-Unsubscribe=One-Click')).status).toBe(200);
    const left = await news.page(choices);
    expect(left.html).not.toContain('value="sleep"');
    const fields = [...left.html.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    const again = await news.press(choices, new URLSearchParams(fields as string[][]).toString());
    expect([again.status, again.html.includes('value="sleep" checked')]).toEqual([200, true]);
    await test.backend.wake();
    expect(await facts()).toEqual([
      ...['newsletter.joined', 'newsletter.joined', 'newsletter.left', 'newsletter.requested'],
    ]);
  });

  it('gets no welcome when they left before it went out, and none at night', async () => {
    test.clock.turnTo('2027-03-02T23:00:00+01:00');
    const { done } = await news.join();
    expect(news.mailed()).toHaveLength(1); // the link, which was asked for, comes at any hour
    const choices = /href="\.\.\/(preferences[^"]+)"/.exec(done.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const stop = `${test.url}/${choices.replace('preferences?', 'unsubscribe?purpose=newsletter&')}`;
    expect((await news.press(stop)).status).toBe(200);
    test.clock.turnTo('2027-03-03T12:00:00+01:00');
    await test.backend.wake();
    expect(news.mailed()).toHaveLength(1);
  });

  it('is not written to at night, and is in the morning', async () => {
    test.clock.turnTo('2027-03-02T23:00:00+01:00');
    await news.join();
    expect(news.mailed()).toHaveLength(1);
    test.clock.turnTo('2027-03-03T08:00:00+01:00');
    await test.backend.wake();
    expect(news.mailed()).toHaveLength(2);
  });

  it('is forgotten thirty days after leaving; the proof stays', async () => {
    await news.join();
    const stop = news.linkIn(news.mailed().at(-1), 'unsubscribe');
    await news.press(stop);
    test.clock.turnBy(31 * 24 * hour);
    await test.backend.wake();
    expect((await news.press(stop)).status).toBe(404);
    expect(await rows('select 1 from contact')).toEqual([]);
    expect((await rows<{ n: number }>('select count(*)::integer as n from consent'))[0]?.n).toBe(2);
  });

  it('cannot agree to what is not asked of them', async () => {
    await news.join();
    const choices = news.linkIn(news.mailed().at(-1), 'preferences');
    const { html } = await news.page(choices);
    expect(html).not.toContain('title-marketing-email');
    const { hash } = agreed(clinic, 'marketing-email');
    const body = `notice=marketing-email&version=1&language=fr&hash=${hash}&decision=given`;
    expect((await news.press(choices, body)).status).toBe(409);
  });
});

describe('a patient who agrees with an appointment', () => {
  it('is a contact from then on, has no second welcome, and leaves by their own page', async () => {
    const notices = clinic.notices.map(({ id, version }) => ({ id, version, language: 'fr' }));
    await news.client.bookAt('2027-03-10T10:00:00+01:00', {
      notices,
      contact: { email: reader, phone: '0612345678' },
    });
    await test.backend.wake();
    expect(news.mailed().map(({ subject }) => subject?.slice(0, 22))).toEqual(['Rendez-vous confirmé :']);
    expect(await facts()).toEqual(['newsletter.joined']);
    expect(
      await rows(`select source, email, given, confirmed_at is not null as confirmed from contact`),
    ).toEqual([{ source: 'booking', email: null, given: null, confirmed: true }]);
  });
});

describe('the page of the newsletter', () => {
  const address = () => `${test.url}/newsletter?clinic=north`;
  const fieldsOf = (html: string) =>
    [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name, value] as string[],
    );

  it('asks in six languages, without a script, and keeps nothing', async () => {
    for (const [language, words] of Object.entries(newsletterWords)) {
      const { html, headers, status } = await news.page(address(), {
        headers: { 'accept-language': language },
      });
      expect([status, html.includes(`<h1>${words.title}</h1>`)], language).toEqual([200, true]);
      expect(html).not.toMatch(/<script|style="|https?:\/\//);
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('sends the link from a plain form, once for one form, and says the same again', async () => {
    const fields = fieldsOf((await news.page(address())).html);
    const body = new URLSearchParams([
      ...fields,
      ['email', reader],
      ['decision', 'given'],
      ['topic', 'back'],
    ]);
    const sent = [await news.press(address(), body.toString()), await news.press(address(), body.toString())];
    expect(sent.map(({ status }) => status)).toEqual([202, 202]);
    expect(sent[0]?.html.includes(newsletterWords.en.sentTitle)).toBe(true);
    await test.backend.wake();
    expect(news.mailed().map(({ subject }) => subject)).toEqual([
      'Confirm your subscription – Clinique du Nord',
    ]);
  });

  it('shows the form again, with what was typed and nothing that runs, when it is not right', async () => {
    const fields = fieldsOf((await news.page(address())).html);
    const body = new URLSearchParams([...fields, ['email', '"><script>x</script>'], ['given', '{{clinic}}']]);
    const again = await news.press(address(), body.toString());
    expect([again.status, again.html.includes('role="alert"')]).toEqual([422, true]);
    expect(again.html).toContain('&quot;&gt;&lt;script&gt;');
    expect(again.html).not.toContain('<script');
    await test.backend.wake();
    expect(test.mail.mails).toEqual([]);
  });
});
