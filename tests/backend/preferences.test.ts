import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageLinks } from '../../backend/message-links.ts';
import { preferencesWords } from '../../backend/routes/preferences-words.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { ConsentPurpose } from '../../src/contracts/consent.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const secret = 'a secret for tests only, 32 letters';
const clinic = clinicWith({ notices: noticesWith('survey', 'newsletter') });
const ownOrigin = 'http://127.0.0.1';
const south = clinicWith({ id: 'south', notices: noticesWith('survey') });

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let test: TestBackend;
let client: ReturnType<typeof clinicClient>;
let links: ReturnType<typeof messageLinks>;
beforeAll(async () => {
  folder = await temporaryFolder();
  test = await startBackend({
    clinics: [clinic, south],
    now: '2027-03-01T08:00:00+01:00',
    storage: { folder: folder.path },
    secret,
  });
  client = clinicClient(test.url, 'north');
  const surveys = { createLink: () => Promise.resolve() };
  links = messageLinks({ surveys, clock: test.clock, publicUrl: test.url, secret });
});
afterAll(async () => {
  await stop();
  await folder.remove();
});
let stopped: Promise<void> | undefined;
/** The last test reads the tables, and a folder belongs to one process. */
const stop = () => (stopped ??= test.close());

let hour = 0;
/** Books, and says yes to these purposes and no to the others. */
async function booked(accepted: readonly string[], changes: Record<string, unknown> = {}) {
  hour += 1;
  const day = String(1 + Math.ceil(hour / 4)).padStart(2, '0');
  const notices = clinic.notices.map(({ id, version }) => ({
    ...{ id, version, language: 'fr' },
    decision: id === 'booking' || accepted.includes(id) ? 'given' : 'refused',
  }));
  const start = `2027-03-${day}T${String(8 + (hour % 4)).padStart(2, '0')}:00:00+01:00`;
  return client.bookAt(start, { notices, ...changes });
}
const stopLink = ({ id }: BookingReceipt, purpose: ConsentPurpose = 'survey') =>
  links.unsubscribeLink(clinic, id, purpose);
const pageOf = async (address: string, init: RequestInit & { language?: string } = {}) => {
  const headers = { 'accept-language': init.language ?? 'en', ...init.headers };
  const response = await fetch(address, { ...init, headers });
  return { status: response.status, html: await response.text(), headers: response.headers };
};
const choices = (receipt: BookingReceipt) => links.preferencesLink(clinic, receipt.id);
/** What stands on the page of choices under a purpose. */
const stateOf = async (receipt: BookingReceipt, notice = 'survey') => {
  const { html } = await pageOf(choices(receipt));
  return new RegExp(`id="title-${notice}">[^<]*</h2>\\s*<p class="state">([^<]*)`).exec(html)?.[1];
};
const { given, refused, withdrawn } = preferencesWords.en;

/** Sends the form of a notice as a browser would. */
async function press(receipt: BookingReceipt, notice: string, changes: Record<string, string> = {}) {
  const { html } = await pageOf(choices(receipt));
  const form = html.split('<form').find((part) => part.includes(`name="notice" value="${notice}"`)) ?? '';
  const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  const body = new URLSearchParams({ ...(Object.fromEntries(fields) as Record<string, string>), ...changes });
  return pageOf(choices(receipt), { method: 'POST', body, headers: { origin: ownOrigin } });
}

describe('opening the link of a message', () => {
  it('changes nothing, however often and by whatever', async () => {
    const receipt = await booked(['survey']);
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await pageOf(stopLink(receipt), { method })).status).toBe(200);
    await pageOf(choices(receipt));
    expect(await stateOf(receipt)).toBe(given);
  });

  it('asks in the language of the reader, in six of them', async () => {
    const receipt = await booked(['survey']);
    for (const [language, words] of Object.entries(preferencesWords)) {
      const asked = await pageOf(stopLink(receipt), { language });
      const dir = language === 'ar' ? 'rtl' : 'ltr';
      expect(asked.html).toContain(`<html lang="${language}" dir="${dir}">`);
      for (const said of [words.stopTitle, words.purposes.survey, words.stopButton, words.careGoesOn])
        expect(asked.html).toContain(said.replaceAll("'", '&#39;'));
      expect((await pageOf(choices(receipt), { language })).html).toContain(`<h1>${words.title}</h1>`);
    }
  });

  it('is kept by nobody and found by nobody', async () => {
    const { headers, html } = await pageOf(stopLink(await booked(['survey'])));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'self'/);
    expect(html).not.toMatch(/<script|style="|https?:\/\//);
  });
});

describe('one press', () => {
  it.each([
    ['a mail program', { body: 'List-Unsubscribe=One-Click', type: 'application/x-www-form-urlencoded' }],
    [
      'one that sends parts',
      { body: '--x\r\n\r\nOne-Click\r\n--x--', type: 'multipart/form-data; boundary=x' },
    ],
    ['the button of the page', { body: '', type: 'application/x-www-form-urlencoded', origin: true }],
  ])('by %s takes the consent back, and again changes nothing', async (_, { body, type, ...by }) => {
    const receipt = await booked(['survey', 'newsletter']);
    const headers = { 'content-type': type, ...('origin' in by && { origin: ownOrigin }) };
    for (const time of [1, 2]) {
      const { status, html } = await pageOf(stopLink(receipt), { method: 'POST', body, headers });
      expect([time, status]).toEqual([time, 200]);
      expect(html).toContain(preferencesWords.en.stoppedTitle);
    }
    expect(await stateOf(receipt)).toBe(withdrawn);
    expect(await stateOf(receipt, 'newsletter')).toBe(given);
  });

  it('holds for every appointment of the person, and for nobody else at the same address', async () => {
    const first = await booked(['survey']);
    const second = await booked(['survey'], {
      patient: { given: 'CAMILLE', family: 'essai', birthDate: '1980-02-29' },
      contact: { email: 'Camille@Patient.example', phone: '06 12 34 56 99' },
    });
    const twin = await booked(['survey'], {
      patient: { given: 'Claude', family: 'Essai', birthDate: '1980-02-29' },
    });
    const never = await booked([]);
    await pageOf(stopLink(first), { method: 'POST' });
    const states = await Promise.all([first, second, twin, never].map((receipt) => stateOf(receipt)));
    expect(states).toEqual([withdrawn, withdrawn, given, refused]);
  });

  it('needs the whole of its own secret', async () => {
    const receipt = await booked(['survey']);
    const right = new URL(stopLink(receipt));
    const token = right.searchParams.get('token') ?? '';
    const wrong = (changes: Record<string, string>) => {
      const url = new URL(right);
      for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, value);
      return url.href;
    };
    const other = links.preferencesLink(clinic, '0198c0de-0000-7000-8000-000000000001');
    for (const address of [
      wrong({ token: '' }),
      wrong({ token: `${token}x` }),
      wrong({ token: token.slice(0, -1) }),
      wrong({ token: receipt.manageToken }),
      wrong({ token: new URL(other).searchParams.get('token') ?? '' }),
      wrong({ purpose: 'care' }),
      wrong({ purpose: 'constructor' }),
      wrong({ purpose: '' }),
      wrong({ clinic: 'south' }),
    ])
      for (const method of ['GET', 'POST'])
        expect((await pageOf(address, { method })).status, address).toBe(404);
    expect(await stateOf(receipt)).toBe(given);
    const bearer = { authorization: `Bearer ${token}` };
    expect((await client.get('/v1/appointment', bearer)).status).toBe(404);
    expect((await client.post('/v1/appointment/cancel', {}, bearer)).status).toBeGreaterThanOrEqual(400);
    const status = (await pageOf(right.href, { method: 'POST', headers: { origin: 'https://evil.example' } }))
      .status;
    expect([status, await stateOf(receipt)]).toEqual([403, given]);
  });
});

describe('the page of choices', () => {
  it('shows each question, what was decided, and changes it with one press', async () => {
    const receipt = await booked(['survey']);
    expect(await stateOf(receipt, 'newsletter')).toBe(refused);
    for (const [notice, expected] of [
      ['newsletter', given],
      ['newsletter', withdrawn],
      ['survey', withdrawn],
      ['survey', given],
    ] as const) {
      const { status, html } = await press(receipt, notice);
      expect([status, html.includes(`role="status">${preferencesWords.en.saved}`)]).toEqual([200, true]);
      expect(await stateOf(receipt, notice)).toBe(expected);
    }
  });

  it('lets nobody agree to another wording than the one they read', async () => {
    const receipt = await booked([]);
    for (const changes of [
      { version: '0' },
      { hash: createHash('sha256').update('another text').digest('hex') },
      { language: 'de' },
      { notice: 'unknown' },
      { decision: 'refused' },
    ]) {
      const { status, html } = await press(receipt, 'survey', changes);
      expect([status, html.includes(preferencesWords.en.outdated)], JSON.stringify(changes)).toEqual([
        409,
        true,
      ]);
    }
    expect(await stateOf(receipt)).toBe(refused);
  });

  it('does not take back what the appointment needs', async () => {
    const receipt = await booked(['survey']);
    const { html } = await pageOf(choices(receipt));
    expect(html.match(/<form/g)).toHaveLength(2);
    expect((await press(receipt, 'survey', { notice: 'booking' })).status).toBe(409);
    expect(await stateOf(receipt, 'booking')).toBe(given);
  });

  it('records what was on the screen, and never twice', async () => {
    const receipt = await booked([]);
    await press(receipt, 'survey');
    await press(receipt, 'survey', { decision: 'given' });
    await pageOf(stopLink(receipt), { method: 'POST' });
    await pageOf(stopLink(receipt), { method: 'POST' });
    await stop();
    const db = await openDatabase({ folder: folder.path });
    const records = await db.query(
      `select decision, method, notice_version as version, notice_hash = $2 as "isText" from consent
        where booking_id = $1 and purpose = 'survey' order by seq`,
      [receipt.id, createHash('sha256').update('Yes to survey.').digest('hex')],
    );
    const facts = await db.query(`select 1 from event where type = 'consent.withdrawn' and subject = $1`, [
      receipt.id,
    ]);
    await db.close();
    expect(records).toEqual([
      { decision: 'refused', method: 'booking-form', version: '1', isText: null },
      { decision: 'given', method: 'manage-token', version: '1', isText: true },
      { decision: 'withdrawn', method: 'manage-token', version: '1', isText: true },
    ]);
    expect(facts).toHaveLength(1);
    // No address of these pages, which have the secret, is in a log.
    expect(JSON.stringify(test.log)).not.toMatch(/token=|purpose=/);
  });
});
