import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogEntry } from '../../backend/app.ts';
import { demoPassphrase } from '../../demo/demo-keys.ts';
import { startDemo, type Demo } from '../../demo/start.ts';
import { frQuestionnaireMore } from '../../src/locales/fr-questionnaire-more.ts';
import { frQuestionnaire } from '../../src/locales/fr-questionnaire.ts';
import { canariesIn } from '../fixtures/canary-answers.ts';
import { canaries } from '../fixtures/clinic-keys.ts';
import { launchChromium, watchFaults } from './chromium.ts';
import { textOfFolder } from './sealed/text-of-folder.ts';
import { unlockDesk } from './sealed/unlock-desk.ts';
import { storedBy, watchEverything } from './sealed/watch-everything.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pictures = process.env['PARCOURS_PICTURES'];
const ids = [
  ...['first-visit', 'mri-safety', 'contrast', 'ultrasound', 'satisfaction', 'dental-first-visit'],
  'post-operative',
];

let browser: Browser;
let demo: Demo;
let folder: string;
const logged: LogEntry[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parcours-browser-'));
  [demo, browser] = await Promise.all([
    startDemo({ dataFolder: folder, port: 0, backendPort: 0, log: (entry) => logged.push(entry) }),
    launchChromium(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the page around the widgets hears of them. */
const hostEvents = [
  ...['parcours-ready', 'parcours-unavailable', 'parcours-appointment-booked', 'parcours-faq-asked'],
  ...['parcours', 'input', 'change', 'message', 'storage', 'error', 'unhandledrejection'],
  ...['securitypolicyviolation', 'copy', 'submit', 'hashchange', 'popstate'],
];

async function visit(path: string, width = 360) {
  const context = await browser.newContext({
    ...{
      viewport: { width, height: 800 },
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
    },
  });
  const page = await context.newPage();
  await page.addInitScript((types) => {
    const heard: string[] = [];
    (window as never as { heard: string[] }).heard = heard;
    for (const type of types)
      addEventListener(
        type,
        (event) => {
          // Not the letters of the browser's own input events: what is typed into a page, its scripts can read.
          const { detail } = event as CustomEvent;
          const { value } = event.target as HTMLInputElement;
          heard.push(JSON.stringify([type, detail, value, location.href, document.title]));
        },
        { capture: true },
      );
  }, hostEvents);
  const faults = watchFaults(page);
  const everything = watchEverything(page);
  await page.goto(path.startsWith('http') ? path : `${demo.siteUrl}${path}`);
  return { context, page, faults, everything };
}

const elementOf = (page: Page, form: string) => page.locator(`parcours-questionnaire[form="${form}"]`);

/** Presses the button of a form; the dialog has its first page then. */
async function openForm(page: Page, form: string): Promise<Locator> {
  const element = elementOf(page, form);
  await element.locator('button.opener, button').first().click();
  await element.locator('.step-heading').waitFor();
  return element;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations: all } = await (window as never as { axe: typeof axe }).axe.run(document, {
      ...{ runOnly, resultTypes: ['violations'] },
    });
    return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}

async function picture(page: Page, name: string) {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

const goOn = (element: Locator) => element.locator('.button.primary').click();
const question = (element: Locator, name: string | RegExp) => element.getByRole('group', { name });
const choose = (element: Locator, name: string | RegExp, answer: string) =>
  question(element, name).getByLabel(answer, { exact: true }).check();

/** Fills the form of a first visit from its first page to the review, with a canary in eleven fields. */
async function fillFirstVisit(element: Locator): Promise<void> {
  await element.getByLabel('Prénom', { exact: true }).fill(canaries[0]);
  await element.getByLabel('Nom', { exact: true }).fill(canaries[1]);
  await element.getByLabel('Jour').fill('7');
  await element.getByLabel('Mois').fill('3');
  await element.getByLabel('Année').fill('1958');
  await element.getByLabel('Téléphone où vous joindre').fill('06 39 98 12 34');
  await choose(element, /interprète/, 'Oui');
  await element.getByLabel('Dans quelle langue ?').fill(canaries[2]);
  await goOn(element);
  await element.getByLabel('Qu’est-ce qui vous amène ?').fill(canaries[3]);
  await choose(element, /ordonnance ou une lettre/, 'Non');
  await goOn(element);
  const conditions = question(element, /l’une de ces maladies/);
  await conditions.getByLabel(frQuestionnaireMore.other).check();
  await conditions.getByLabel(frQuestionnaireMore.specify).fill(canaries[4]);
  await choose(element, /allergie connue/, 'Oui');
  await element.getByLabel('À quoi êtes-vous allergique ?').fill(canaries[5]);
  await element.getByLabel('Que s’est-il passé ?').fill(canaries[6]);
  await choose(element, /Prenez-vous des médicaments/, 'Oui');
  await element.getByLabel('Nom', { exact: true }).fill(canaries[7]);
  await element.getByLabel(/^Dose et moments/).fill(canaries[8]);
  await choose(element, /fluidifie le sang/, 'Non');
  await element.getByLabel(/^Opérations passées/).fill(canaries[9]);
  await element
    .getByRole('button', { name: /^Ajouter/ })
    .first()
    .click();
  await element.getByLabel('À quoi êtes-vous allergique ?').nth(1).fill(canaries[10]);
  await goOn(element);
  await choose(element, /fumez-vous|Fumez-vous/, 'Jamais');
  await choose(element, /enceinte/, 'Je ne suis pas concerné(e)');
  await goOn(element);
  await element.getByRole('heading', { name: frQuestionnaireMore.heading }).waitFor();
}

/** Fills the form for after an operation; it sums up what it was told. */
async function fillPostOperative(element: Locator): Promise<void> {
  await choose(element, /l’un de ces signes/, 'Aucun de ces signes');
  const pain = element.getByRole('slider');
  await pain.press('ArrowRight');
  await pain.press('Home');
  await choose(element, /votre température/, 'Non');
  await goOn(element);
  await choose(element, /autour de la plaie/, 'Rien de cela');
  await choose(element, /mollet/, 'Non');
  await goOn(element);
  for (const name of [/^Manger/, /^Marcher/, /^Uriner/]) await choose(element, name, 'Comme d’habitude');
  await choose(element, /^Dormir/, 'Avec un peu de peine');
  await choose(element, /prescrits/, 'Oui, tous');
  await goOn(element);
  await element.getByRole('heading', { name: frQuestionnaireMore.heading }).waitFor();
}

async function send(element: Locator): Promise<void> {
  await element.getByRole('button', { name: frQuestionnaireMore.send }).click();
  await element.getByRole('heading', { name: frQuestionnaireMore.received }).waitFor({ timeout: 20_000 });
}

/** Where a canary stands in clear: `requests: canari-clip-1106`. */
const foundIn = (places: Readonly<Record<string, string>>): string[] =>
  Object.entries(places).flatMap(([place, text]) => canariesIn(text).map((canary) => `${place}: ${canary}`));

/** Opens the newest answers to a form at the clinic's desk, with the key of the demo. */
async function readAtDesk(title: string) {
  const desk = await visit(demo.answersUrl, 1280);
  const { page } = desk;
  await unlockDesk(page, { file: demo.keys.privateFile, phrase: demoPassphrase });
  await page.getByText('Une clé est ouverte.').waitFor();
  await page
    .getByRole('button', { name: new RegExp(`^Lire : ${title}`) })
    .first()
    .click();
  const sheet = page.getByRole('article');
  await sheet.waitFor();
  return { ...desk, text: (await sheet.innerText()).replaceAll('\u00a0', ' ') };
}

describe.each(['/questionnaires.html', '/questionnaires-en.html'])('%s', (path) => {
  it.each([360, 1280])('lists the forms, and each opens at its first question, at %i px', async (width) => {
    const { page, context, faults } = await visit(path, width);
    for (const id of ids) await elementOf(page, id).locator('button').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await picture(page, `forms-${path.includes('-en') ? 'en' : 'fr'}-${width}`);
    const titles = new Set<string>();
    for (const id of ids) {
      const element = await openForm(page, id);
      await expect.poll(() => element.getByRole('dialog').count()).toBe(1);
      titles.add(await element.locator('.step-heading').innerText());
      expect(await element.locator('.field, fieldset').count()).toBeGreaterThan(0);
      if (id === 'mri-safety') await picture(page, `form-${path.includes('-en') ? 'en' : 'fr'}-${width}`);
      await page.keyboard.press('Escape');
      await expect.poll(() => element.getByRole('dialog').count()).toBe(0);
    }
    expect(titles.size).toBe(7);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('answers of the demo', () => {
  it('go from the page under the seal to the desk, and are nowhere on the way in clear', async () => {
    const { page, context, faults, everything } = await visit('/questionnaires.html');
    const element = await openForm(page, 'first-visit');
    await element.getByText(frQuestionnaire.privacy).waitFor();
    await fillFirstVisit(element);
    for (const canary of canaries) await element.getByText(canary).waitFor();
    await picture(page, 'form-review-360');
    // The draft is written by now: what a thief of the disk would find.
    await page.waitForTimeout(1_000);
    const before = await storedBy(page);
    await send(element);
    const heard = await page.evaluate(() => (window as never as { heard: string[] }).heard.join('\n'));
    const around = await page.evaluate(() => document.documentElement.outerHTML);
    expect(heard).toContain('parcours-ready');
    expect(everything.text()).toContain('/v1/questionnaire-responses');
    expect(
      foundIn({
        ...{ before, after: await storedBy(page), requests: everything.text(), heard, around },
        log: JSON.stringify(logged),
      }),
    ).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();

    const desk = await readAtDesk('Première visite');
    for (const canary of canaries) expect(desk.text).toContain(canary);
    expect(desk.text).toContain('Les réponses respectent les règles du formulaire.');
    await desk.page.getByText(/^Lu le/).waitFor();
    expect(foundIn({ desk: desk.everything.text(), stored: await storedBy(desk.page) })).toEqual([]);
    expect(desk.faults).toEqual([]);
    await desk.context.close();
  });

  it('that the form has summed up are validated with the sum', async () => {
    const { page, context, faults } = await visit('/questionnaires.html', 1280);
    const element = await openForm(page, 'post-operative');
    await fillPostOperative(element);
    await send(element);
    expect(faults).toEqual([]);
    await context.close();
    const desk = await readAtDesk('Après votre opération');
    expect(desk.text).toMatch(/Gêne au quotidien, de 0 à 8\s+1\b/);
    expect(desk.text).toContain('Les réponses respectent les règles du formulaire.');
    await desk.context.close();
  });

  it('are in no file that the demo keeps, once it has ended', async () => {
    await demo.close();
    const kept = await textOfFolder(folder, ['keys']);
    // It is what was kept: the form is in it, and the seal.
    for (const part of ['first-visit', 'ciphertext'])
      expect({ part, is: kept.includes(part) }).toEqual({ part, is: true });
    expect(foundIn({ kept, log: JSON.stringify(logged) })).toEqual([]);
    expect(logged.some(({ event }) => event === 'request')).toBe(true);
  });
});
