import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import { arFormExtras } from '../../src/locales/ar-form-extras.ts';
import { arQuestionnaireMore } from '../../src/locales/ar-questionnaire-more.ts';
import { enFormExtras } from '../../src/locales/en-form-extras.ts';
import { enQuestionnaireMore } from '../../src/locales/en-questionnaire-more.ts';
import { frFormExtras } from '../../src/locales/fr-form-extras.ts';
import { frQuestionnaireMore } from '../../src/locales/fr-questionnaire-more.ts';
import type { AgencyPage } from './agency-page.ts';

/** What the tests look for, in each language. */
export const spoken = {
  fr: { more: frQuestionnaireMore, extras: frFormExtras, emergency: 'je n’arrive plus à respirer' },
  en: { more: enQuestionnaireMore, extras: enFormExtras, emergency: 'I can’t breathe' },
  ar: { more: arQuestionnaireMore, extras: arFormExtras, emergency: 'مش قادر اتنفس' },
};
export type Language = keyof typeof spoken;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page with a questionnaire, in one language and at one width. */
export interface Stage {
  host: AgencyPage;
  page: Page;
  element: Locator;
  language: Language;
  texts: (typeof spoken)[Language];
  /** Goes there; again with another form as often as one likes. */
  open(visit?: StageVisit): Promise<void>;
  goOn(): Promise<void>;
  /** Answers the form of the backend up to the review. */
  answerAll(): Promise<void>;
}

export interface StageVisit {
  attributes?: string;
  /** In place of the one of the backend. */
  form?: ClinicForm;
  /** The widget is not awaited where it does not come. */
  shows?: 'widget' | 'fallback';
}

export async function openStage(
  { browser, host, key }: { browser: Browser; host: AgencyPage; key: string },
  { language, width }: { language: Language; width: number },
): Promise<Stage> {
  const context = await browser.newContext({ viewport: { width, height: 700 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const element = page.locator('parcours-questionnaire');
  const texts = spoken[language];
  const open = async ({ attributes, form, shows = 'widget' }: StageVisit = {}) => {
    const inline = form
      ? `<script type="application/fhir+json">${JSON.stringify(form).replaceAll('<', '\\u003c')}</script>`
      : '';
    const own = attributes ?? `form="before" keys="${key}"`;
    host.html = `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head>
      <meta charset="utf-8"><title>Clinique</title></head><body><main><h1>Clinique</h1>
      <parcours-questionnaire ${own}>${inline}<p id="fallback"><a href="tel:+33199001234">01 99 00 12 34</a></p>
      </parcours-questionnaire></main><script async src="${host.backend}/sdk/parcours.js" data-clinic="north"
      data-endpoint="${host.backend}"></script></body></html>`;
    await page.goto(host.site);
    if (shows === 'widget') await element.locator('.widget').waitFor();
  };
  const goOn = async () => {
    const heading = () => element.locator('.step-heading').textContent();
    const before = await heading();
    await element.locator('.button.primary').click();
    await expect.poll(heading).not.toBe(before);
  };
  const answerAll = async () => {
    const fields = element.locator('input.input');
    for (const [at, text] of ['Camille', '7', '3', '1958'].entries()) await fields.nth(at).fill(text);
    await goOn();
    await element.locator('[type=radio]').nth(1).check();
    await goOn();
    await element.getByRole('heading', { name: texts.more.heading }).waitFor();
  };
  return { host, page, element, language, texts, open, goOn, answerAll };
}

/** What axe has against the element, and how much wider than the screen the page is. */
export async function findingsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run('parcours-questionnaire', {
      ...{ runOnly, resultTypes: ['violations'] },
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px wider than the screen`] : []),
    ];
  }, rules);
}
