import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { trackedEmail } from '../../backend/channels/tracked-email.ts';
import type { JourneyClass } from '../../backend/journeys/definition.ts';
import { readerOf, type ReadRequest } from '../../backend/journeys/message-read.ts';
import type { OutgoingEmail } from '../../backend/journeys/ports.ts';
import { waitingTokenOf } from '../../backend/scheduling/waiting-token.ts';
import type { Db } from '../../backend/stores/db.ts';
import { messageReadStore } from '../../backend/stores/message-read-store.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import type { ConsentPurpose } from '../../src/contracts/consent.ts';
import type { MailFigures } from '../../src/contracts/desk-figures.ts';
import type { DeskFigures } from '../../src/contracts/desk.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { deskClient, deskSecret } from './fixtures/desk-client.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const publicUrl = 'https://rdv.nord.example';
const now = '2027-03-01T09:00:00+01:00';
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148';

const stop = `${publicUrl}/unsubscribe?clinic=north&token=a.b`;
const links = [
  'https://www.nord.example/news?a=1&amp;b=2',
  'https://www.nord.example/other',
  `${publicUrl}/preferences?clinic=north&amp;token=a.b`,
  'https://www.nord.example/rdv#rdv=secret.of-the-patient',
  'mailto:desk@nord.example',
  'tel:+33199001234',
  'http://www.nord.example/plain',
];
const emailOf = (key: string): OutgoingEmail => ({
  ...{ key, from: { name: 'Nord', address: 'desk@nord.example' }, to: 'camille@patient.example' },
  ...{ subject: 'Nouvelles', text: 'https://www.nord.example/news?a=1&b=2', attachments: [], language: 'fr' },
  html: `<html><body>${links.map((url) => `<a class="x" href="${url}">…</a>`).join('')}</body></html>`,
  unsubscribe: { url: stop },
});

interface Wrapping {
  class?: JourneyClass;
  given?: readonly ConsentPurpose[];
  key?: string;
}

async function wrapped({
  class: journeyClass = 'marketing',
  given = ['measurement'],
  key = 'run/step',
}: Wrapping = {}) {
  const noted: string[] = [];
  const decisions = given.map((purpose) => ({ purpose, decision: 'given' as const }));
  const email = await trackedEmail(
    emailOf(key),
    { class: journeyClass, asked: ['measurement'], decisions },
    {
      ...{
        publicUrl,
        nowMs: Date.parse(now),
        sign: (kind, payload) => waitingTokenOf(kind, payload, deskSecret),
      },
      reads: { noteSent: async (ref) => void noted.push(`${ref.run}/${ref.step}`) },
    },
  );
  return { email, noted, hrefs: [...email.html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) => url) };
}

describe('a message whose reading is counted', () => {
  it('is one that offers something, to somebody who agrees to be counted; any other is as it was', async () => {
    for (const other of [
      { class: 'care' },
      { class: 'service' },
      { given: [] },
      { given: ['newsletter', 'marketing-email'] },
    ] as Wrapping[]) {
      const { email, noted } = await wrapped(other);
      expect([email, noted]).toEqual([emailOf('run/step'), []]);
    }
    const { email, noted } = await wrapped({ key: 'r/news#2' });
    expect(noted).toEqual(['r/news#2']);
    expect({ ...email, html: '' }).toEqual({ ...emailOf('r/news#2'), html: '' });
    expect(email.html).toMatch(
      /<img src="https:\/\/rdv\.nord\.example\/o\/[\w.-]+" width="1" height="1" alt=""><\/body>/,
    );
  });

  it('leaves links alone that carry a secret, stop messages, or are no pages', async () => {
    const { hrefs } = await wrapped();
    expect(hrefs.slice(2)).toEqual(links.slice(2));
    for (const url of hrefs.slice(0, 2))
      expect(url).toMatch(/^https:\/\/rdv\.nord\.example\/l\/[\w-]+\.[\w-]{22}$/);
    expect(hrefs[0]).not.toBe(hrefs[1]);
  });
});

describe('who reads a message', () => {
  const request = (changes: Partial<ReadRequest>) =>
    readerOf({
      ...{ kind: 'open', method: 'GET', userAgent: phone, purpose: '', nowMs: 3_600_000, sentMs: 0 },
      ...changes,
    });

  it.each([
    ['a person', {}, 'person'],
    ['a person who presses', { kind: 'click' }, 'person'],
    ['Mail of Apple, which loads every picture', { userAgent: 'Mozilla/5.0' }, 'unknown'],
    [
      'Gmail, which loads for everybody',
      {
        userAgent:
          'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
      },
      'unknown',
    ],
    [
      'Yahoo',
      { userAgent: 'YahooMailProxy; https://help.yahoo.com/kb/yahoo-mail-proxy-SLN28749.html' },
      'unknown',
    ],
    ['a link pressed by a bare name', { kind: 'click', userAgent: 'Mozilla/5.0' }, 'machine'],
    [
      'a scanner that says so',
      { kind: 'click', userAgent: 'Mozilla/5.0 (compatible; Proofpoint)' },
      'machine',
    ],
    ['Bing', { kind: 'click', userAgent: 'Mozilla/5.0 (Windows NT 6.1) BingPreview/1.0b' }, 'machine'],
    ['a HEAD', { kind: 'click', method: 'HEAD' }, 'machine'],
    ['a browser that loads ahead', { kind: 'click', purpose: 'prefetch;prerender' }, 'machine'],
    ['nobody', { userAgent: '' }, 'machine'],
    ['within a minute', { nowMs: 59_999 }, 'machine'],
    ['after a minute', { nowMs: 60_000 }, 'person'],
    ['before it was sent', { sentMs: undefined }, 'machine'],
  ] as [string, Partial<ReadRequest>, string][])('is told: %s', (_, changes, reader) => {
    expect(request(changes)).toBe(reader);
  });
});

describe('the addresses of such a message', () => {
  let test: TestBackend | undefined;
  afterEach(async () => {
    await test?.close();
    test = undefined;
  });

  /** A backend with one run of a person whose message was sent an hour ago. */
  async function sent() {
    const folder = await temporaryFolder();
    await copyDatabase(folder.path);
    const db = await openDatabase({ folder: folder.path });
    const run = randomUUID();
    const hourAgo = new Date(Date.parse(now) - 3_600_000).toISOString();
    await db.query(
      `insert into journey_run (id, clinic_id, journey, definition_version, key, status, version, start_at, end_at,
         time_zone, entered_at, changed_at, person)
       values ($1, 'north', 'news', 1, 'k', 'active', 1, $2, $2, 'UTC', $2, $2, 'somebody')`,
      [run, hourAgo],
    );
    await db.query(
      `insert into send (run_id, step, attempt, channel, template, purpose, not_after, after_crash, only_if, state,
         queued, due_at, changed_at, class)
       values ($1, 'tell', 1, 'email', 'campaign', 'newsletter', 'run.entered', 'resend', 'booked', 'accepted', false, $2, $2, 'marketing')`,
      [run, hourAgo],
    );
    await messageReadStore(db).noteSent({ run, step: 'tell' }, Date.parse(hourAgo));
    await messageReadStore(db).noteSent({ run, step: 'tell' }, Date.parse(hourAgo));
    await db.close();
    test = await startBackend({ clinics: [clinicWith()], now, storage: { folder: folder.path } });
    const { email, hrefs } = await wrapped({ key: `${run}/tell` });
    const picture = /src="([^"]*)"/.exec(email.html)?.[1] ?? '';
    const here = (url: string | undefined) => (url ?? '').replace(publicUrl, test?.url ?? '');
    const ask = (url: string, { agent = phone, method = 'GET' } = {}) =>
      fetch(url, { method, redirect: 'manual', headers: { 'user-agent': agent } });
    return {
      ...{ ask, run, picture: here(picture), links: hrefs.map(here) },
      async figures(): Promise<Partial<MailFigures>[]> {
        return (await deskClient(test?.url ?? '', 'north').read<DeskFigures>('figures')).mails;
      },
      async inDatabase<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
        await test?.close();
        test = undefined;
        const look = await openDatabase({ folder: folder.path });
        const result = await work(look);
        await look.close();
        await folder.remove();
        return result;
      },
    };
  }

  it('show a picture, lead on to what was signed, and are counted once for each message', async () => {
    const { ask, picture, links: pages, figures, inDatabase } = await sent();
    expect(await figures()).toEqual([
      { template: 'campaign', sent: 1, opened: 0, unknown: 0, machines: 0, pressed: 0 },
    ]);
    await ask(picture, { agent: 'Mozilla/5.0' });
    expect(await figures()).toMatchObject([{ opened: 0, unknown: 1, machines: 0 }]);
    const open = await ask(picture);
    expect([open.status, open.headers.get('content-type'), open.headers.get('cache-control')]).toEqual([
      ...[200, 'image/gif', 'no-store'],
    ]);
    await ask(picture);
    await ask(pages[0] ?? '', { method: 'HEAD' });
    expect(await figures()).toMatchObject([{ opened: 1, unknown: 0, machines: 0, pressed: 0 }]);
    const page = await ask(pages[0] ?? '');
    expect([page.status, page.headers.get('location')]).toEqual([
      302,
      'https://www.nord.example/news?a=1&b=2',
    ]);
    expect(await figures()).toMatchObject([{ sent: 1, opened: 1, pressed: 1 }]);
    const rows = await inDatabase((db) => db.query('select * from message_read'));
    expect(new Set(rows.flatMap((row) => Object.keys(row)))).toEqual(
      new Set(['run_id', 'step', 'kind', 'read_by', 'read_at', 'link']),
    );
  });

  it('lead nowhere else: a changed address, another proof, a proof of another kind', async () => {
    const { ask, links: pages, picture } = await sent();
    const [link = ''] = pages;
    const evil = Buffer.from(JSON.stringify(['r', 's', 0, 'https://evil.example'])).toString('base64url');
    const [, proof] = link.split('.').slice(-2);
    const at = (path: string) => `${link.split('/l/')[0]}${path}`;
    for (const url of [
      at(`/l/${evil}.${proof}`),
      at(`/l/${evil}`),
      at(`/l/${waitingTokenOf('open', evil, deskSecret)}`),
      at(`/l/${waitingTokenOf('link', evil, 'another secret of 32 letters, at least')}`),
      at('/l/https://evil.example'),
      link.slice(0, -1),
      picture.replace('/o/', '/l/'),
      link.replace('/l/', '/o/'),
    ]) {
      const response = await ask(url);
      expect([url, response.status, response.headers.get('location')]).toEqual([url, 404, null]);
    }
  });

  it('know a machine that follows every link, and stop at the end of a person', async () => {
    const { ask, links: pages, figures, run, inDatabase } = await sent();
    await ask(pages[0] ?? '');
    await ask(pages[1] ?? '');
    expect(await figures()).toMatchObject([{ pressed: 0 }]);
    test?.clock.turnTo('2027-03-01T10:00:00+01:00');
    await ask(pages[1] ?? '');
    expect(await figures()).toMatchObject([{ pressed: 1 }]);
    for (let time = 0; time < 60; time += 1) await ask(pages[1] ?? '');
    const rows = await inDatabase((db) =>
      db.query<{ count: number }>(`select count(*)::int as count from message_read where run_id = '${run}'`),
    );
    expect(rows[0]?.count).toBe(40);
  });

  it('still lead on when the figures cannot be written, and write nothing of the erased', async () => {
    const { ask, links: pages, run, inDatabase } = await sent();
    const unknown = { ref: { run: 'no run at all', step: 'tell' } };
    const payload = Buffer.from(
      JSON.stringify([unknown.ref.run, 'tell', 0, 'https://www.nord.example/']),
    ).toString('base64url');
    const other = await ask(`${pages[0]?.split('/l/')[0]}/l/${waitingTokenOf('link', payload, deskSecret)}`);
    expect([other.status, other.headers.get('location')]).toEqual([302, 'https://www.nord.example/']);
    expect(test?.log.map(({ event }) => event)).toContain('message_read_lost');
    // Nothing of the address stands in a log.
    expect(JSON.stringify(test?.log)).not.toContain(payload);
    const kept = await inDatabase(async (db) => {
      await db.query(`update journey_run set person = '' where id = $1`, [run]);
      const by = { by: 'person', nowMs: Date.parse(now), link: 0 } as const;
      await messageReadStore(db).note({ run, step: 'tell' }, by);
      return db.query('select kind from message_read');
    });
    expect(kept).toEqual([{ kind: 'sent' }]);
  });
});
