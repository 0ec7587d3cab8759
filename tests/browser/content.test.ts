import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agencyPage, pasted, type AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';
import { axeViolations, visitFaq } from './faq-visit.ts';
import { book } from './leaving-page.ts';

const pictures = process.env['PARCOURS_PICTURES'];
const reading = (id: string, more: object = {}) => ({
  ...{ id, at: ['faq', 'booked'], kind: 'article' },
  title: { fr: `Titre ${id}`, en: `Title ${id}` },
  text: { fr: `Quelques phrases sur ${id}.`, en: `Some sentences on ${id}.` },
  ...more,
});
const changes = {
  topics: [
    { id: 'sport', name: { fr: 'Bouger', en: 'Moving' } },
    { id: 'sleep', name: { fr: 'Dormir', en: 'Sleeping' } },
    { id: 'food', name: { fr: 'Manger', en: 'Eating' } },
  ],
  content: [
    reading('walk', { topics: ['sport'], url: 'https://www.nord.example/marcher' }),
    reading('night', { topics: ['sleep'], kind: 'advice' }),
    reading('run', { topics: ['sport'] }),
    reading('rights'),
    reading('after', { services: ['short'], at: ['booked'] }),
  ],
};

let browser: Browser;
let host: AgencyPage;
beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ purposes: [], changes }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
const faults: string[] = [];
beforeEach(() => {
  host.asked.length = 0;
  host.policy = undefined;
});
afterEach(() => expect(faults.splice(0)).toEqual([]));

const titles = (page: Page) => page.locator('.readings h4').allInnerTexts();

describe('what the clinic gives to read', () => {
  it.each([360, 1280])('stands under the conversation of the FAQ, at %i px', async (width) => {
    const { page, say, faults: seen } = await visitFaq(browser, host, { width });
    expect(host.asked.some((path) => path.includes('content'))).toBe(false);
    await say('parking');
    const content = page.locator('.content');
    await content.waitFor();
    expect(await titles(page)).toEqual(['Titre walk', 'Titre night', 'Titre run']);
    await content.getByRole('button', { name: /En voir plus/ }).click();
    expect(await titles(page)).toHaveLength(4);
    expect(await axeViolations(page)).toEqual([]);

    const wire: string[] = [];
    page.on('request', (request) => wire.push(request.url()));
    await content.getByRole('button', { name: 'Choisir ce qui m’intéresse' }).press('Enter');
    await content.getByText('Votre choix reste sur cette page').waitFor();
    const sleep = content.getByRole('button', { name: 'Dormir' });
    await sleep.press('Space');
    await expect.poll(() => sleep.getAttribute('aria-pressed')).toBe('true');
    expect(await titles(page)).toEqual(['Titre night', 'Titre rights']);
    expect(await axeViolations(page)).toEqual([]);
    // Nobody learns what interests whom, and nothing of it is kept.
    expect(wire).toEqual([]);
    expect(await page.evaluate(async () => [document.cookie, (await indexedDB.databases()).length])).toEqual([
      '',
      0,
    ]);
    if (pictures) await page.screenshot({ path: `${pictures}/content-faq-${width}.png`, fullPage: true });
    await sleep.press('Space');
    expect(await titles(page)).toHaveLength(3);
    faults.push(...seen);
    await page.context().close();
  });

  it.each([360, 1280])('stands under the receipt of a booking, at %i px', async (width) => {
    host.htmlAt = undefined;
    host.html = pasted(host);
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'fr-FR' });
    const page = await context.newPage();
    const seen = watchFaults(page);
    await page.goto(host.site);
    await book(page);
    await page.locator('.content').waitFor();
    expect(await titles(page)).toEqual(['Titre after', 'Titre walk', 'Titre night']);
    const away = page.getByRole('link', { name: /Lire la suite\s*: Titre walk/ });
    expect(await away.getAttribute('href')).toBe('https://www.nord.example/marcher');
    expect(await away.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await axeViolations(page, 'parcours-booking')).toEqual([]);
    if (pictures) await page.screenshot({ path: `${pictures}/content-booked-${width}.png`, fullPage: true });
    faults.push(...seen);
    await context.close();
  });

  it('is missed by nobody where the answer is no such thing', async () => {
    for (const body of ['null', '{}', '{"entries":[null,{}],"announcements":[1]}', 'nothing']) {
      const { page, say, faq, faults: seen } = await visitFaq(browser, host);
      await page.route('**/v1/content*', (route) => route.fulfill({ body, contentType: 'application/json' }));
      const answered = page.waitForResponse(/v1\/content/);
      await say('parking');
      await answered;
      await say('merci');
      await expect.poll(() => faq.locator('.asked').count()).toBe(2);
      expect(await page.locator('.content').count()).toBe(0);
      faults.push(...seen);
      await page.context().close();
    }
  });
});
