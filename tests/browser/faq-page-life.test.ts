import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enFaq } from '../../src/locales/en-faq.ts';
import { frFaq } from '../../src/locales/fr-faq.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { wordsIn } from './faq-content.ts';
import { visitFaq } from './faq-visit.ts';
import type { FaqVisit } from './faq-visit.ts';
import { countLeftovers } from './hostile/leftovers.ts';
import type { Leftovers } from './hostile/leftovers.ts';
import { hostileScripts } from './hostile/scripts.ts';

const question = wordsIn('fr').park[1] as string;
const answer = wordsIn('fr').park[0] as string;

let browser: Browser;
let host: AgencyPage;

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ purposes: ['measurement'] }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const visit = (changes: FaqVisit = {}) => visitFaq(browser, host, changes);

describe('a page that changes under the FAQ', () => {
  it('moves the element: the conversation goes on', async () => {
    const { page, faq, field, say, faults } = await visit();
    await say(question);
    await faq.getByRole('heading', { name: answer }).waitFor();
    await field.fill('Et le');
    await page.evaluate(() => document.body.prepend(document.querySelector('parcours-faq') as Element));
    await page.waitForTimeout(100);
    expect(await faq.getByRole('heading', { name: answer }).count()).toBe(1);
    expect(await field.inputValue()).toBe('Et le');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('takes the element out and puts it back: the FAQ starts anew, without a word of before', async () => {
    const { page, faq, field, say, faults } = await visit();
    await say(question);
    await faq.getByRole('heading', { name: answer }).waitFor();
    const element = await page.evaluateHandle(() => document.querySelector('parcours-faq') as HTMLElement);
    await element.evaluate((one) => one.remove());
    await page.waitForTimeout(100);
    await element.evaluate((one) => document.body.append(one));
    await field.waitFor();
    expect(await faq.locator('.asked').count()).toBe(0);
    await say(question);
    await faq.getByRole('heading', { name: answer }).waitFor();
    await faq.locator('#keep').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('changes its language: the conversation, what is ticked and what is typed stay', async () => {
    const { page, faq, say } = await visit();
    await say(question);
    await faq.locator('#counted-0').check();
    await faq.locator('.person').getByRole('button', { name: frFaq.person }).click();
    await faq.getByLabel('Votre nom').fill('Camille Exemple');
    await page.evaluate(() => document.querySelector('parcours-faq')?.setAttribute('locale', 'en'));
    await expect.poll(() => faq.getByLabel('Your name').count(), { timeout: 10_000 }).toBe(1);
    expect(await faq.getByLabel('Your name').inputValue()).toBe('Camille Exemple');
    expect(await faq.locator('#counted-0').isChecked()).toBe(true);
    expect(await faq.getByRole('heading', { name: answer }).count()).toBe(1);
    await page.context().close();
  });
});

describe('a FAQ whose language changes back and forth', () => {
  it('has the style sheets of each part once', async () => {
    const { page, faq, say } = await visit();
    await say(question);
    await faq.locator('#keep').waitFor();
    const sheets = () =>
      page.evaluate(
        () => document.querySelector('parcours-faq')?.shadowRoot?.adoptedStyleSheets.length ?? Number.NaN,
      );
    const before = await sheets();
    for (const [locale, person] of [
      ['en', enFaq.person],
      ['fr', frFaq.person],
    ] as const) {
      await page.evaluate((to) => document.querySelector('parcours-faq')?.setAttribute('locale', to), locale);
      await faq.locator('.person').getByRole('button', { name: person }).waitFor();
      await say('xyzzy plugh');
      await faq.locator('.asked', { hasText: 'xyzzy' }).last().waitFor();
    }
    await page.waitForTimeout(300);
    expect(await sheets()).toBe(before);
    await page.context().close();
  });
});

describe('a FAQ that is ended', () => {
  const nothing: Leftovers = { listeners: 0, timers: 0, observers: 0, frames: 0 };

  it.each([
    ['on the page', '', ''],
    ['in a dialog', 'mode="dialog"', ''],
    ['behind a launcher', 'mode="launcher"', ''],
    ['in a realm of its own', '', hostileScripts['Prototype.js'] ?? ''],
  ])('leaves no listener, timer, observer or frame: %s', async (_, attributes, script) => {
    const counting = `<script>(${countLeftovers})();</script>`;
    const { page, faq, field, say, faults } = await visit({
      ...{ attributes, head: `${counting}<script>${script}</script>` },
    });
    const left = () => page.evaluate(() => (window as never as { __leftovers(): Leftovers }).__leftovers());
    if (attributes) await faq.getByRole('button', { name: frFaq.title }).click();
    await field.waitFor();
    await say(question);
    await faq.locator('#keep').check();
    await faq.locator('#counted-0').check();
    await faq.locator('.person').getByRole('button', { name: frFaq.person }).click();
    await faq.locator('#message').waitFor();
    expect((await left()).listeners).toBeGreaterThan(0);
    await page.evaluate(() => window.Parcours?.destroy?.());
    await expect.poll(left, { timeout: 5_000 }).toEqual(nothing);
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('what a FAQ asks the network for', () => {
  it('is each file once', async () => {
    const head = `<script>
      window.preloads = [];
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node.rel === 'modulepreload') window.preloads.push(node.href);
      }).observe(document, { childList: true, subtree: true });
    </script>`;
    const { page, faq, say } = await visit({ head });
    await say(question);
    await faq.locator('#keep').waitFor();
    const preloads = await page.evaluate(() => (window as never as { preloads: string[] }).preloads);
    const twice = preloads.filter((one, place) => preloads.indexOf(one) !== place);
    expect(twice.map((one) => one.replace(/.*\//, ''))).toEqual([]);
    await page.context().close();
  });
});
