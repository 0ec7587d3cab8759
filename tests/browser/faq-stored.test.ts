import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { frFaq } from '../../src/locales/fr-faq.ts';
import { frFaqMore } from '../../src/locales/fr-faq-more.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { wordsIn } from './faq-content.ts';
import { visitFaq } from './faq-visit.ts';
import type { VisitedFaq } from './faq-visit.ts';

const canary = 'kanarienvogel-7361';
const question = wordsIn('fr').park[1] as string;

let browser: Browser;
let host: AgencyPage;

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ purposes: ['measurement'] }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(() => {
  host.received.length = host.asked.length = 0;
});

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

/** Everything that lies in the databases of a page, as text. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [];
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        for (const value of await done(database.transaction(store).objectStore(store).getAll()))
          texts.push(value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : String(value));
      database.close();
    }
    return texts.join('\n');
  });

describe('a conversation', () => {
  it('is kept only once the patient says so, sealed, and comes back until it is cleared', async () => {
    const { page, faq, field, say } = await visitFaq(browser, host);
    await say(`${canary} plugh`);
    await faq.locator('#keep').waitFor();
    expect(await databases(page)).toEqual([]);
    await faq.locator('#keep').check();
    await expect.poll(() => databases(page)).toHaveLength(1);
    await expect.poll(() => stored(page)).not.toBe('');
    expect(await stored(page)).not.toContain(canary);

    await page.reload();
    await faq.locator('.asked').getByText(canary).waitFor();
    await expect.poll(() => faq.locator('#keep').isChecked()).toBe(true);
    // Nothing is announced, and nothing takes the focus: the patient has done nothing.
    expect(await faq.locator('.widget > [role=status]').textContent()).toBe('');
    await say(question);
    await faq.locator('.turn').nth(4).waitFor();

    await faq.getByRole('button', { name: frFaqMore.clear }).click();
    await expect.poll(() => databases(page)).toEqual([]);
    await page.reload();
    await field.waitFor();
    await page.waitForTimeout(300);
    expect(await faq.locator('.asked').count()).toBe(0);
    await page.context().close();
  });

  it('is gone after a day, from this device too', async () => {
    const { page, faq, field, say } = await visitFaq(browser, host);
    await say(canary);
    await faq.locator('#keep').check();
    await expect.poll(() => databases(page)).toHaveLength(1);
    await page.clock.install({ time: Date.now() + 23 * 3_600_000 });
    await page.reload();
    await faq.locator('.asked').getByText(canary).waitFor();
    await page.clock.setSystemTime(Date.now() + 25 * 3_600_000);
    await page.reload();
    await field.waitFor();
    await expect.poll(() => databases(page)).toEqual([]);
    expect(await faq.locator('.asked').count()).toBe(0);
    await page.context().close();
  });

  it('is not kept any more when that is switched off', async () => {
    const { page, faq, say } = await visitFaq(browser, host);
    await say(canary);
    await faq.locator('#keep').check();
    await expect.poll(() => databases(page)).toHaveLength(1);
    await faq.locator('#keep').uncheck();
    await expect.poll(() => databases(page)).toEqual([]);
    expect(await faq.locator('.asked').count()).toBe(1);
    await page.context().close();
  });
});

interface PostedEvent {
  type: string;
  source: string;
  data: Record<string, string>;
}

describe('what is told', () => {
  const events = () =>
    host.received
      .filter(({ path }) => path === '/v1/events')
      .flatMap(({ body }) => JSON.parse(body) as PostedEvent[]);
  const heardOn = async ({ page }: VisitedFaq) => {
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      document.addEventListener('parcours-faq-asked', ({ detail }) => heard.push(detail));
    });
    return () => page.evaluate(() => (window as never as { heard: unknown[] }).heard);
  };

  it('is nothing to the clinic before the patient agrees, and to the page only how it ended', async () => {
    const visited = await visitFaq(browser, host);
    const heard = await heardOn(visited);
    const { page, faq, say } = visited;
    await say(question);
    await say(canary);
    await faq.locator('#counted-0').waitFor();
    await faq.getByRole('button', { name: 'Non', exact: true }).click();
    await expect.poll(heard).toEqual([
      { widget: 'faq', outcome: 'answer' },
      { widget: 'faq', outcome: 'none' },
    ]);
    await page.waitForTimeout(500);
    expect(host.received).toEqual([]);
    expect(host.asked).not.toContain('/sdk/outbox.js');
    expect(await databases(page)).toEqual([]);
    await page.context().close();
  });

  it('is ids and outcomes to a clinic that was allowed to count, and words only where no answer was', async () => {
    const { page, faq, say } = await visitFaq(browser, host);
    const answers: { results: { status: string }[] }[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/v1/events'))
        void response.json().then((body: (typeof answers)[number]) => answers.push(body));
    });
    await say(`${question} kanarienvogel`);
    await faq.getByRole('button', { name: 'Oui', exact: true }).click();
    await faq.locator('#counted-0').check();
    await say(canary);
    await say('Je n’arrive plus à respirer');
    await faq.locator('.person').getByRole('button', { name: frFaq.person }).click();
    await expect
      .poll(
        () =>
          events()
            .map(({ type }) => type)
            .sort(),
        { timeout: 20_000 },
      )
      .toEqual(['faq.asked', 'faq.emergency', 'faq.person-requested', 'faq.rated', 'faq.unanswered']);
    expect(events().find(({ type }) => type === 'faq.asked')).toMatchObject({
      ...{ source: '/sites/north/widgets/faq' },
      data: { entry: 'parking', band: 'answer', language: 'fr' },
    });
    expect(JSON.stringify(events())).not.toMatch(/kanarienvogel|respirer/);
    const given = host.received.filter(({ path }) => path === '/v1/faq/unanswered');
    expect(given.map(({ body }) => (JSON.parse(body) as { question: string }).question)).toEqual([canary]);
    await expect
      .poll(() => answers.flatMap(({ results }) => results.map(({ status }) => status)), { timeout: 10_000 })
      .toEqual(Array.from({ length: 5 }, () => 'accepted'));
    await page.context().close();
  });
});
