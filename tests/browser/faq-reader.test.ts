import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { frEmergency } from '../../src/locales/fr-emergency.ts';
import { frFaq } from '../../src/locales/fr-faq.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { wordsIn } from './faq-content.ts';
import { heldFile, visitFaq } from './faq-visit.ts';
import type { HeldFile } from './faq-visit.ts';

const [entry, question] = wordsIn('fr').park as [string, string];

let browser: Browser;
let host: AgencyPage;
let reader: HeldFile;

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(() => {
  reader = heldFile('faq-reader.js');
  host.tamper = (_file, text) => text;
  host.received.length = host.asked.length = 0;
});

const visit = () => visitFaq(browser, host, { reader });

describe('what reads questions', () => {
  it('is not waited for: what the clinic is asked most is answered without it', async () => {
    const { page, faq, faults } = await visit();
    await faq.getByRole('button', { name: entry }).click();
    await faq.getByRole('heading', { name: entry }).waitFor();
    await faq.locator('.person').getByRole('button', { name: frFaq.person }).click();
    await faq.locator('#message').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('comes while the patient reads, before anything is typed', async () => {
    reader.release();
    const { page, field } = await visit();
    await field.waitFor();
    const files = ['faq-reader.js', 'red-flags.js', 'locale-fr-lexicon.js', 'locale-fr-emergency.js'];
    for (const file of files) await expect.poll(() => host.asked).toContain(`/sdk/${file}`);
    await page.context().close();
  });

  it('is waited for by what was typed before it came, an emergency first of all', async () => {
    const { page, faq, say, faults } = await visit();
    await say(question);
    await say('Je n’arrive plus à respirer');
    await faq.locator('.log').getByText(fr.common.loading).waitFor();
    reader.release();
    await faq.getByText(frEmergency.call).waitFor();
    await faq.getByRole('heading', { name: entry }).waitFor();
    expect(await faq.locator('.log').getByText(fr.common.loading).count()).toBe(0);
    expect(host.received).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('may not come: the question stays, and whom to call', async () => {
    const { page, faq, say } = await visit();
    await say(question);
    reader.refuse();
    await faq.locator('.log').getByText(frFaq.unread).waitFor();
    expect(await faq.locator('.asked').textContent()).toContain(question);
    expect(await faq.getByRole('link', { name: /15/ }).count()).toBeGreaterThan(0);
    expect(await page.locator('#fallback').isVisible()).toBe(false);
    await page.context().close();
  });

  it('is not asked for offline, where it would be lost for the page: the question can be sent again', async () => {
    reader.release();
    const offline = `<script>
      Object.defineProperty(Navigator.prototype, 'onLine', {
        get: () => !document.querySelector('parcours-faq')?.shadowRoot?.querySelector('.chat') || !!window.isOnline,
      });
    </script>`;
    const { page, faq, say } = await visitFaq(browser, host, { reader, head: offline });
    await say(question);
    await faq.locator('.log').getByText(frFaq.unread).waitFor();
    expect(host.asked).not.toContain('/sdk/locale-fr-lexicon.js');
    await page.evaluate(() => Object.assign(window, { isOnline: true }));
    await faq.getByRole('button', { name: fr.common.tryAgain }).click();
    await faq.getByRole('heading', { name: entry }).waitFor();
    expect(await faq.getByText(frFaq.unread).count()).toBe(0);
    expect(await faq.locator('.asked').count()).toBe(1);
    await page.context().close();
  });

  it('is not run when it is not the file that was built', async () => {
    reader.release();
    host.tamper = (file, text) => (file === 'locale-fr-emergency.js' ? text.replace('{', '{ ') : text);
    const { page, faq, say } = await visit();
    await say(question);
    await faq.locator('.log').getByText(frFaq.unread).waitFor();
    await page.context().close();
  });
});
