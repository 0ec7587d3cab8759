import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DraftNews, DraftPort, FoundDraft } from '../../src/domain/questionnaire/draft-port.ts';
import { builtModule } from './built-module.ts';
import { launchChromium } from './chromium.ts';

/** Stands in answers, and nowhere on the disk. */
const canary = 'KANARIENVOGEL-7319';
const fileCanary = Buffer.from(`${canary} in a file `.repeat(4_000)).toString('base64');

declare global {
  interface Window {
    draft: DraftPort;
    news: DraftNews[];
    openDraft(form: string, clinic?: string): Promise<DraftPort>;
    /** All databases of the page, past the draft, as another script could read them. */
    readRaw(): Promise<{ name: string; rows: Record<string, unknown>[]; text: string; keys: unknown[] }[]>;
  }
}

const html = `<!doctype html><title>Clinique</title><link rel="icon" href="data:,">
<script type="module">
  import { browserDraft } from '/draft.js';
  window.news = [];
  window.openDraft = async (form, clinic = 'north') => {
    const draft = await browserDraft({ clinic, endpoint: 'https://rdv.example', form, formVersion: '2' });
    draft.watch((one) => window.news.push(one));
    return draft;
  };
  window.draft = await window.openDraft('mri');
</script>`;

let browser: Browser;
let server: Server;
let url: string;
let context: BrowserContext;

beforeAll(async () => {
  const script = await builtModule('src/transport/browser-draft.ts');
  server = createServer((request, response) => {
    const isScript = request.url === '/draft.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext();
  await context.addInitScript(addRawReader);
});

function addRawReader(): void {
  const resultOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  window.readRaw = async () => {
    const found = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await resultOf(indexedDB.open(name));
      const all = (store: string) => resultOf(database.transaction(store).objectStore(store).getAll());
      const rows = (await all('rows')) as Record<string, unknown>[];
      const keys = (await all('meta')) as unknown[];
      const bytes = rows.flatMap((row) => (row['sealed'] instanceof ArrayBuffer ? row['sealed'] : []));
      const names = rows.map((row) => JSON.stringify(row)).join();
      const text = name + names + bytes.map((one) => new TextDecoder('latin1').decode(one)).join();
      database.close();
      found.push({ name, rows, text, keys });
    }
    return found;
  };
}

async function visit(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'draft' in window);
  return page;
}

const type = (page: Page, text: string, file?: string) =>
  page.evaluate(
    ([written, data]) =>
      window.draft.save(() => ({
        resourceType: 'QuestionnaireResponse',
        status: 'in-progress',
        item: [
          { linkId: 'why', answer: [{ valueString: written }] },
          ...(data
            ? [{ linkId: 'photo', answer: [{ valueAttachment: { title: 'a.jpg', data, size: 9 } }] }]
            : []),
        ],
      })),
    [text, file] as const,
  );
const isTold = (page: Page, news: DraftNews) =>
  page.waitForFunction((one) => window.news.includes(one), news, { timeout: 10_000 });
const load = (page: Page): Promise<FoundDraft | undefined> => page.evaluate(() => window.draft.load());
const raw = (page: Page) =>
  page.evaluate(async () =>
    (await window.readRaw()).map(({ name, text, rows, keys }) => ({
      ...{ name, text, rows: rows.length },
      extractable: (keys as CryptoKey[]).map((key) => key.extractable),
    })),
  );
const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const answerOf = (found: FoundDraft | undefined) =>
  found?.state === 'found' ? found.draft.response.item?.[0]?.answer?.[0]?.valueString : undefined;

describe('a draft on the disk', () => {
  it('is not there before something is entered, nor by looking for one', async () => {
    const page = await visit();
    expect(await load(page)).toBeUndefined();
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await page.waitForTimeout(1_000);
    expect(await databases(page)).toEqual([]);
  });

  it('comes back in the next visit, and not one word of it can be read on the way', async () => {
    const page = await visit();
    await type(page, canary, fileCanary);
    await isTold(page, 'kept');
    const [kept, ...others] = await raw(page);
    expect(others).toEqual([]);
    expect(kept?.rows).toBe(2);
    expect(kept?.extractable).toEqual([false]);
    for (const word of [canary, 'why', 'photo', 'a.jpg', 'mri', 'north', fileCanary.slice(0, 40)])
      expect(kept?.text, word).not.toContain(word);
    await page.close();
    const next = await visit();
    const found = await load(next);
    expect(answerOf(found)).toBe(canary);
    const [, photo] = (found?.state === 'found' && found.draft.response.item) || [];
    expect(photo?.answer?.[0]?.valueAttachment?.data).toBe(fileCanary);
  });

  it('seals a file once, and lets go of it when no answer has it any more', async () => {
    const page = await visit();
    const sealed = () =>
      page.evaluate(async () =>
        (await window.readRaw())[0]?.rows.map((row) => [
          row['seq'],
          new Uint8Array(row['sealed'] as ArrayBuffer).slice(0, 12).join(),
        ]),
      );
    await type(page, 'one', fileCanary);
    await isTold(page, 'kept');
    const before = await sealed();
    await type(page, 'two', fileCanary);
    await page.waitForTimeout(1_500);
    const after = await sealed();
    expect(after?.[0]).not.toEqual(before?.[0]);
    expect(after?.[1]).toEqual(before?.[1]);
    await type(page, 'three');
    await page.waitForTimeout(1_500);
    expect(await sealed()).toHaveLength(1);
  });

  it('is erased with its key, also when another tab holds the database', async () => {
    const [page, other] = [await visit(), await visit()];
    await type(page, canary, fileCanary);
    await isTold(page, 'kept');
    await type(other, 'other', fileCanary);
    await isTold(page, 'other-tab');
    await page.evaluate(() => window.draft.erase());
    await expect.poll(() => databases(page)).toEqual([]);
    await isTold(other, 'erased');
    // What the other tab writes from now on has a key of its own, and its file too.
    await type(other, 'again', fileCanary);
    await other.waitForTimeout(1_500);
    const next = await visit();
    expect(answerOf(await load(next))).toBe('again');
  });

  it('stays apart from those of other forms and clinics', async () => {
    const page = await visit();
    const keep = (form: string, clinic: string) =>
      page.evaluate(
        async ([one, at]) => {
          const draft = await window.openDraft(one, at);
          draft.save(() => ({
            resourceType: 'QuestionnaireResponse',
            status: 'in-progress',
            item: [{ linkId: 'why', answer: [{ valueString: `${one} ${at}` }] }],
          }));
          draft.close();
        },
        [form, clinic] as const,
      );
    await keep('mri', 'north');
    await keep('contrast', 'north');
    await keep('mri', 'south');
    await expect.poll(async () => (await databases(page)).length).toBe(3);
    const found = await page.evaluate(async () => [
      await (await window.openDraft('mri', 'north')).load(),
      await (await window.openDraft('contrast', 'north')).load(),
      await (await window.openDraft('mri', 'south')).load(),
    ]);
    expect(found.map(answerOf)).toEqual(['mri north', 'contrast north', 'mri south']);
    await page.evaluate(async () => (await window.openDraft('mri', 'south')).erase());
    expect(await databases(page)).toHaveLength(2);
  });

  it.each(['a bit is turned', 'the row is no row', 'the key is gone', 'a row is another row'])(
    'is dropped, said and gone when %s',
    async (how) => {
      const page = await visit();
      await type(page, canary, fileCanary);
      await isTold(page, 'kept');
      await page.evaluate(tamper, how);
      await page.close();
      const next = await visit();
      expect(await load(next)).toEqual({ state: 'damaged' });
      expect(await databases(next)).toEqual([]);
    },
  );

  it('of a form that nobody comes back to goes when another form is opened a day later', async () => {
    const page = await visit();
    await page.evaluate(async () => {
      const draft = await window.openDraft('forgotten');
      draft.save(() => ({ resourceType: 'QuestionnaireResponse', status: 'in-progress' }));
    });
    await isTold(page, 'kept');
    await page.close();
    await context.clock.install({ time: Date.now() + 25 * 3_600_000 });
    const next = await visit();
    await load(next);
    await expect.poll(() => databases(next)).toEqual([]);
  });

  it('that cannot be kept is said, and nothing else happens', async () => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    const page = await visit();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    expect(await load(page)).toBeUndefined();
    await type(page, canary);
    await isTold(page, 'unavailable');
    await page.evaluate(() => window.draft.erase());
    expect(errors).toEqual([]);
  });
});

/** Changes what is on the disk as somebody at the device could. */
async function tamper(how: string): Promise<void> {
  const resultOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const [{ name = '' } = {}] = await indexedDB.databases();
  const database = await resultOf(indexedDB.open(name));
  const transaction = database.transaction(['rows', 'meta'], 'readwrite');
  const rows = transaction.objectStore('rows');
  const [answers, file] = (await resultOf(rows.getAll())) as { sealed: ArrayBuffer }[];
  if (!answers || !file) throw new Error('nothing to change');
  if (how === 'a bit is turned') {
    const bytes = new Uint8Array(answers.sealed);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    rows.put(answers);
  } else if (how === 'the row is no row') rows.put({ ...answers, sealed: 'nonsense' });
  else if (how === 'the key is gone') transaction.objectStore('meta').clear();
  else rows.put({ ...answers, sealed: file.sealed });
  await new Promise((done) => (transaction.oncomplete = done));
  database.close();
}
