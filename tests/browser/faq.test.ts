import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arEmergency } from '../../src/locales/ar-emergency.ts';
import { arFaq } from '../../src/locales/ar-faq.ts';
import { enEmergency } from '../../src/locales/en-emergency.ts';
import { enFaq } from '../../src/locales/en-faq.ts';
import { frEmergency } from '../../src/locales/fr-emergency.ts';
import { frFaq } from '../../src/locales/fr-faq.ts';
import { frFaqMore } from '../../src/locales/fr-faq-more.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { wordsIn } from './faq-content.ts';
import { axeViolations, visitFaq } from './faq-visit.ts';
import type { FaqVisit, VisitedFaq } from './faq-visit.ts';

const spoken = {
  fr: { faq: frFaq, emergency: frEmergency, alarm: 'Je n’arrive plus à respirer' },
  en: { faq: enFaq, emergency: enEmergency, alarm: 'I can’t breathe' },
  ar: { faq: arFaq, emergency: arEmergency, alarm: 'لا أستطيع التنفس' },
};
const canary = 'kanarienvogel-7361';

let browser: Browser;
let host: AgencyPage;

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(() => {
  host.policy = undefined;
  host.received.length = 0;
  host.asked.length = 0;
});

const visit = (changes: FaqVisit = {}) => visitFaq(browser, host, { width: 320, ...changes });

const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.querySelector('parcours-faq')?.shadowRoot?.activeElement;
    return active?.id || active?.className || '';
  });

describe.each(['fr', 'en', 'ar'] as const)('a patient with a keyboard, in %s', (language) => {
  it('asks, is answered, is warned and finds a person, with nothing wrong in any state', async () => {
    const { faq: texts, emergency, alarm } = spoken[language];
    const { page, faults, faq, field } = await visit({ language });
    const look = async (state: string) => {
      expect({ state, found: await axeViolations(page) }).toEqual({ state, found: [] });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ state, wide }).toEqual({ state, wide: 320 });
    };
    await field.waitFor();
    await look('start');
    // The page keeps its focus until the patient does something.
    expect(await focused(page)).toBe('');
    for (let presses = 0; presses < 30 && (await focused(page)) !== 'question'; presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.type(wordsIn(language).park[1] as string);
    await page.keyboard.press('Enter');
    await faq.getByRole('heading', { name: wordsIn(language).park[0] as string }).waitFor();
    expect(await focused(page)).toBe('question');
    expect(await field.inputValue()).toBe('');
    await look('answer');

    // From message to message, and back.
    await faq.getByRole('log').focus();
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('turn');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('turn asked');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('question');

    await page.keyboard.type('xyzzy plugh');
    await page.keyboard.press('Enter');
    await faq.getByText(texts.none).first().waitFor();
    await look('none');

    await page.keyboard.type(alarm);
    await page.keyboard.press('Enter');
    await faq.getByText(emergency.call).waitFor();
    expect(await focused(page)).toBe('question');
    await look('emergency');

    await faq.locator('.person').getByRole('button', { name: texts.person }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('step-heading');
    await faq.locator('#message').waitFor();
    await look('person');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('an answer on a phone', () => {
  /** How far down the screen things stand: what was asked, the end of the conversation, the field. */
  const edges = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('parcours-faq')?.shadowRoot;
      const edgeOf = (selector: string, edge: 'top' | 'bottom') =>
        root?.querySelector(selector)?.getBoundingClientRect()[edge] ?? Number.NaN;
      return {
        asked: edgeOf('.asked', 'top'),
        log: [edgeOf('.log', 'top'), edgeOf('.log', 'bottom')],
        field: edgeOf('.composer', 'top'),
        page: window.scrollY,
      };
    });

  const isInSight = (place: Locator) =>
    place.evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

  it('is in sight above the field, wherever on the page the FAQ stands', async () => {
    const { page, faq, field } = await visit({
      ...{ width: 360, body: '<p style="block-size: 300px">Bienvenue</p>' },
    });
    await field.fill(wordsIn('fr').park[1] as string);
    await field.press('Enter');
    await faq.getByRole('heading', { name: wordsIn('fr').park[0] as string }).waitFor();
    const at = await edges(page);
    expect(at.asked).toBeGreaterThanOrEqual(0);
    expect(at.log[1]).toBeLessThanOrEqual(at.field + 1);
    expect(at.asked).toBeLessThan(at.field - 120);
    await page.context().close();
  });

  it('leaves in sight whom to call, and comes into sight again with the next question', async () => {
    const { page, faq, field } = await visit({
      ...{ width: 360, body: '<p style="block-size: 300px">Bienvenue</p>' },
    });
    const card = faq.locator('.emergency-card');
    for (const question of [wordsIn('fr').park[1] as string, spoken.fr.alarm]) {
      await field.fill(question);
      await field.press('Enter');
      await faq.locator('.asked', { hasText: question }).waitFor();
    }
    await card.waitFor();
    await expect.poll(() => isInSight(card)).toBe(true);
    await field.fill(wordsIn('fr').bring[1] as string);
    await field.press('Enter');
    await faq.getByRole('heading', { name: wordsIn('fr').bring[0] as string }).waitFor();
    await expect
      .poll(async () => (await edges(page)).log[1])
      .toBeLessThanOrEqual((await edges(page)).field + 1);
    await page.context().close();
  });

  it('gives way to whom to call, also when that is written to a person far below', async () => {
    const { page, faq } = await visit({ width: 360 });
    await faq.locator('.person').getByRole('button', { name: frFaq.person }).click();
    await faq.locator('#message').fill(spoken.fr.alarm);
    await page.keyboard.press('Tab');
    const card = faq.locator('.emergency-card');
    await card.waitFor();
    await expect.poll(() => isInSight(card)).toBe(true);
    await page.context().close();
  });

  it('moves no page that shows it already', async () => {
    const { page, faq, field } = await visit({ head: '<style>body { min-block-size: 3000px }</style>' });
    await page.setViewportSize({ width: 1280, height: 1200 });
    await field.waitFor();
    await page.evaluate(() => window.scrollTo(0, 50));
    await field.fill(wordsIn('fr').park[1] as string);
    await field.press('Enter');
    await faq.getByRole('heading', { name: wordsIn('fr').park[0] as string }).waitFor();
    expect((await edges(page)).page).toBe(50);
    await page.context().close();
  });
});

describe('what is typed', () => {
  it('leaves the page only when it is sent to the clinic', async () => {
    const { page, faq, field } = await visit();
    const heard: string[] = [];
    await page.exposeFunction('hear', (text: string) => heard.push(text));
    await page.evaluate(() => {
      const hear = (window as never as { hear(text: string): void }).hear;
      for (const name of ['ready', 'unavailable', 'appointment-booked'])
        document.addEventListener(`parcours-${name}`, (event) =>
          hear(JSON.stringify((event as CustomEvent).detail)),
        );
    });
    page.on('request', (request) => heard.push(`${request.url()} ${request.postData() ?? ''}`));
    page.on('console', (message) => heard.push(message.text()));
    await field.fill(`${canary} où me garer ?`);
    await field.press('Enter');
    await faq.locator('.turn').nth(2).waitFor();
    heard.push(
      await page.evaluate(async () =>
        JSON.stringify([
          ...[{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href],
          ...[await indexedDB.databases(), document.body.outerHTML],
        ]),
      ),
    );
    expect(heard.filter((line) => line.includes(canary))).toEqual([]);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    await page.context().close();
  });

  it('is gone when the conversation is cleared', async () => {
    const { page, faq, field } = await visit();
    await field.fill(canary);
    await field.press('Enter');
    await faq.getByText(canary).waitFor();
    await faq.getByRole('button', { name: frFaqMore.clear }).click();
    await expect.poll(() => faq.getByText(canary).count()).toBe(0);
    expect(await focused(page)).toBe('question');
    await page.context().close();
  });
});

describe('the way it stands on a page', () => {
  const strict = () =>
    `default-src 'none'; script-src ${host.backend}; connect-src ${host.backend}; style-src 'none'`;
  const isAnswered = async ({ faq, field }: VisitedFaq) => {
    await field.fill(wordsIn('fr').park[1] as string);
    await field.press('Enter');
    await faq.getByRole('heading', { name: wordsIn('fr').park[0] as string }).waitFor();
  };

  it('keeps the strictest policy', async () => {
    host.policy = `${strict()}; require-trusted-types-for 'script'; trusted-types 'none'`;
    const visited = await visit();
    await isAnswered(visited);
    expect(visited.faults.filter((fault) => !/favicon/.test(fault))).toEqual([]);
    await visited.page.context().close();
  });

  it('tells machines what it answers where that is asked for, and takes it back', async () => {
    host.policy = strict();
    const { page, faults } = await visit({ attributes: 'structured-data' });
    const linked = () =>
      page.evaluate(() => document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    await expect.poll(linked).toContain('FAQPage');
    // By the rule of the build: plain words, with what is known of the answer.
    const { mainEntity } = JSON.parse(await linked()) as {
      mainEntity: { acceptedAnswer: { text: string; dateModified?: string } }[];
    };
    expect(mainEntity[0]?.acceptedAnswer.text).toContain('Le parking est gratuit');
    expect(mainEntity[0]?.acceptedAnswer.dateModified).toBe('2026-10-02');
    await page.evaluate(() => window.Parcours?.destroy?.());
    await expect.poll(linked).toBe('');
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    expect(faults.filter((fault) => !/favicon/.test(fault))).toEqual([]);
    await page.context().close();
  });

  it('shows the fallback when there is nothing to answer with', async () => {
    const { page } = await visit({ content: { language: 'fr', entries: [] } });
    await expect.poll(() => host.asked.some((path) => path.endsWith('/faq.js'))).toBe(true);
    await expect.poll(() => page.locator('#fallback').isVisible()).toBe(true);
    await page.context().close();
  });

  it('reads the questions that the page has already', async () => {
    const { page, faq, field } = await visit({
      ...{ content: null, attributes: 'content="page"' },
      body:
        '<details><summary>Acceptez-vous les chèques ?</summary><p>Oui, les chèques sont acceptés.</p></details>' +
        '<details><summary>Où se garer ?</summary><p>Derrière la clinique.</p></details>' +
        '<details><summary>Quels sont les horaires ?</summary><p>De 8 h à 19 h.</p></details>',
    });
    await field.fill('Acceptez-vous les chèques ?');
    await field.press('Enter');
    await faq.getByText('Oui, les chèques sont acceptés.').first().waitFor();
    await page.context().close();
  });

  it('waits behind a floating button, and Escape in the log does not close it', async () => {
    const { page, faq, field } = await visit({ attributes: 'mode="launcher"' });
    await faq.getByRole('button', { name: 'Poser une question' }).click();
    await field.waitFor();
    await faq.getByRole('log').focus();
    await page.keyboard.press('Escape');
    await field.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => field.isVisible()).toBe(false);
    await page.context().close();
  });
});
