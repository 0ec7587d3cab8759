import { randomUUID } from 'node:crypto';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageLinks } from '../../backend/message-links.ts';
import { idOfWaitingToken } from '../../backend/scheduling/waiting-token.ts';
import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import { surveyMessages } from '../../src/locales/survey-messages.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { keyFrom } from '../fixtures/clinic-keys.ts';
import { surveyForm } from '../fixtures/survey-form.ts';
import { agencyPage, type AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const phone = '01 99 00 12 34';
const secondOf = { fr: 'Êtes-vous satisfait ?', en: 'Are you satisfied?', ar: 'Êtes-vous satisfait ?' };

/** The secret of the backend behind the page. */
const secret = 'a secret for tests, long enough to be one';
const questions: ClinicForm = {
  ...{ resourceType: 'Questionnaire', id: 'questions', version: '1', language: 'fr', status: 'active' },
  ...{ url: 'https://nord.example/forms/questions', title: 'Avant votre visite' },
  item: [{ linkId: 'wish', type: 'string', text: 'Un souhait ?' }],
};

let browser: Browser;
let host: AgencyPage;
let changes: Record<string, unknown>;

beforeAll(async () => {
  const { key } = await keyFrom(new Date(Date.now() - 60_000).toISOString());
  changes = { forms: [surveyForm(), questions], formKeys: [key], surveys: { forms: ['visit'] } };
  [host, browser] = await Promise.all([agencyPage({ changes }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

async function visit(address: string, locale = 'fr-FR') {
  const context = await browser.newContext({
    ...{ locale, reducedMotion: 'reduce', viewport: { width: 320, height: 700 } },
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  await page.goto(address);
  const element = page.locator('parcours-questionnaire');
  await element.locator('.widget').waitFor();
  return { page, faults, element };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
      }),
    rules,
  );
  const fits = await page.evaluate(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
  );
  return [...found.violations.map(({ id }) => id), ...(fits ? [] : ['wider than the screen'])];
}

const newLink = () => host.surveyLink('visit', randomUUID());
const tokenOf = (link: string) => new URL(link).hash.slice('#enquete='.length);

describe('a form by the link of a message', () => {
  it('says for which visit it was asked, and leaves no trace of it in the address', async () => {
    const appointment = randomUUID();
    const { formLink } = messageLinks({
      ...{ publicUrl: host.backend, secret, clock: { now: () => Date.now() } },
      surveys: { createLink: () => Promise.reject(new Error('there is no survey here')) },
    });
    const link = formLink(clinicWith(changes), 'questions', appointment) ?? '';
    expect(link).toMatch(/#visite=/);
    const { page, faults, element } = await visit(link);
    expect(page.url()).not.toContain('visite');
    await element.getByRole('textbox').fill('Une chaise haute');
    await element.locator('.button.primary').click();
    await element.locator('.answer-row').first().waitFor();
    await element.locator('.button.primary').click();
    await element.locator('.receipt .seal:not(.waiting)').waitFor();
    const [sent] = host.received.filter(({ path }) => path === '/v1/questionnaire-responses').slice(-1);
    const { visit: token, form } = JSON.parse(sent?.body ?? '{}') as Record<string, string>;
    expect([form, idOfWaitingToken('visit', token ?? '', secret)]).toEqual(['questions', appointment]);
    expect(host.asked.join(' ')).not.toContain(appointment);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a survey by its link', () => {
  it.each(['fr', 'en', 'ar'] as const)('is answered by keyboard alone, once: %s', async (language) => {
    const link = await newLink();
    const { page, faults, element } = await visit(link, language);
    expect(page.url()).not.toContain('enquete');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : '');
    expect(await violations(page)).toEqual([]);
    // It leaves without a seal, and none is promised.
    expect(await element.locator('.privacy').count()).toBe(0);
    await element.getByRole('textbox').or(element.getByRole('spinbutton')).first().focus();
    await page.keyboard.type('9');
    const primary = element.locator('.button.primary');
    const press = async () => {
      await primary.focus();
      await page.keyboard.press('Enter');
    };
    await press();
    await element.getByText(secondOf[language]).first().waitFor();
    await element.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await press();
    await element.getByRole('radio').first().waitFor();
    await press();
    await element.locator('.answer-row').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await press();
    await element.locator('.receipt .seal:not(.waiting)').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    const [sent] = host.received.filter(({ path }) => path === '/v1/survey-answers').slice(-1);
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      ...{ form: 'visit', formVersion: '1', answers: { nps: 9, csat: 'no' } },
    });
    expect(host.asked.join(' ')).not.toContain(tokenOf(link));
    await page.context().close();

    const again = await visit(link, language);
    const { usedTitle = '' } = surveyMessages[language] ?? {};
    await again.element.getByRole('heading', { name: usedTitle }).waitFor();
    expect(await again.element.getByRole('link').getAttribute('href')).toBe('tel:0199001234');
    expect(await violations(again.page)).toEqual([]);
    expect(again.page.url()).not.toContain('enquete');
    await again.page.context().close();
  });

  it('says kindly that it has run out, or that the link is missing', async () => {
    const link = await newLink();
    host.aheadMs = 31 * 86_400_000;
    const old = await visit(link);
    await old.element.getByRole('heading', { name: surveyMessages['fr']?.expiredTitle ?? '' }).waitFor();
    expect(await old.element.getByRole('link').innerText()).toContain(phone.replaceAll(' ', '\u00a0'));
    await old.page.context().close();
    host.aheadMs = 0;
    const bare = await visit(link.replace(/#.*/, ''));
    await bare.element.getByRole('heading', { name: surveyMessages['fr']?.missingTitle ?? '' }).waitFor();
    await bare.page.context().close();
    // Neither has changed anything.
    const whole = await visit(link);
    await whole.element.locator('.button.primary').waitFor();
    // Another link in the same tab is taken as well.
    const other = await newLink();
    await whole.page.goto(other);
    await whole.page.waitForURL((url) => !url.hash.includes('enquete'));
    await whole.element.locator('.button.primary').waitFor();
    await whole.page.context().close();
  });
});
