import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitingTokenOf } from '../../backend/scheduling/waiting-token.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { bookingBody, clinicClient } from '../backend/fixtures/clinic-client.ts';
import { agencyPage, type AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

const secret = 'a secret for tests, long enough to be one';
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pictures = process.env['PARCOURS_PICTURES'];
const zone = 'Europe/Paris';

let browser: Browser;
let host: AgencyPage;

const day = addDays(isoDateAt(Date.now(), zone), 6);

beforeAll(async () => {
  const segments = [{ id: 'adults', name: { fr: 'Adultes', en: 'Adults' }, if: { fact: 'age', from: 18 } }];
  [host, browser] = await Promise.all([
    agencyPage({ purposes: ['newsletter'], changes: { segments, languages: ['fr', 'en'] } }),
    launchChromium(),
  ]);
  const client = clinicClient(host.backend, 'north');
  const { slots } = await client.slots(`service=short&from=${day}&to=${day}`);
  for (const [index, given] of ['Camille', 'Alix', 'Claude'].entries()) {
    const agreed = index < 2 ? ['booking', 'newsletter'] : ['booking'];
    const body = bookingBody({
      ...{ slotId: slots[index]?.id, patient: { given, family: 'Essai', birthDate: `198${index}-02-28` } },
      notices: agreed.map((id) => ({ id, version: '1', language: 'fr' })),
      contact: { email: `${given.toLowerCase()}@patient.example`, phone: '06 12 34 56 78' },
    });
    expect((await client.book(body)).status).toBe(201);
  }
  await host.wake();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

async function deskPage({ width = 1280, scheme = 'light' as 'light' | 'dark' } = {}) {
  const context = await browser.newContext({
    ...{ viewport: { width, height: 800 }, colorScheme: scheme, reducedMotion: 'reduce' },
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  await page.goto(`${host.backend}/desk?clinic=north#desk=${waitingTokenOf('desk', 'north', secret)}`);
  await page.getByRole('tab', { name: 'Envois' }).click();
  await page.getByRole('heading', { name: 'Lettres et informations' }).waitFor();
  return { page, context, faults };
}

async function look(page: Page, state: string, width: number) {
  if (pictures) {
    await mkdir(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `campaigns-${state}-${width}.png`), fullPage: true });
  }
  // The policy of the page lets no script of a test in: it goes in by the debugger.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (runOnly) => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run(document, {
      ...{ runOnly, resultTypes: ['violations'], iframes: false },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
  expect({ state, found }).toEqual({ state, found: [] });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect({ state, wide }).toEqual({ state, wide: width });
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const inLanguage = (page: Page, name: string) => page.getByRole('group', { name });

async function write(page: Page, subject: string) {
  const french = inLanguage(page, 'En français');
  await french.getByLabel('Objet', { exact: true }).fill(subject);
  await french.getByLabel('Texte', { exact: true }).fill('Un premier paragraphe.\n\nUn second.');
}

describe.each([320, 360, 1280])('the tab of campaigns at %i px', (width) => {
  it('has nothing wrong in any of its states', async () => {
    const { page, context, faults } = await deskPage({ width });
    await look(page, 'list', width);
    await button(page, 'Écrire un message').click();
    await page.getByLabel('Pour qui').waitFor();
    await button(page, 'Enregistrer et voir').click();
    await page.getByText('Écrivez quelque chose ici.').first().waitFor();
    await look(page, 'faults', width);

    await write(page, `Des nouvelles à ${width}`);
    await inLanguage(page, 'En français').getByLabel('Second objet, pour comparer').fill('Du nouveau');
    await button(page, 'Enregistrer et voir').click();
    await page.getByText('3 personnes dans ce groupe ; 2 adresses le reçoivent').waitFor();
    const frame = page.frameLocator('iframe');
    await frame.getByText('Un second.').waitFor();
    await page.getByLabel('À une date').check();
    await look(page, 'review', width);
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(page, 'review-dark', width);
    await page.emulateMedia({ colorScheme: 'light' });

    await page.getByLabel('Maintenant').check();
    await button(page, 'Prévoir l’envoi…').click();
    await page.getByRole('dialog').getByText('Envoyer 2 messages ?').waitFor();
    await look(page, 'confirm', width);
    await page.getByRole('dialog').getByRole('button', { name: 'Envoyer 2 messages' }).click();
    await page.getByText(`« Des nouvelles à ${width} » est prévu.`).waitFor();
    await host.wake();
    await page.getByRole('tab', { name: 'Messages' }).click();
    await page.getByRole('tab', { name: 'Envois' }).click();
    await page.getByText('2 adresses').first().waitFor();
    await look(page, 'sent', width);
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(page, 'sent-dark', width);
    await button(page, 'English').click();
    await page.getByRole('heading', { name: 'Newsletters and information' }).waitFor();
    await look(page, 'english', width);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a campaign at the desk', () => {
  it('of an information says whom it concerns, and that the website shows it', async () => {
    const { page, context, faults } = await deskPage();
    await button(page, 'Écrire un message').click();
    await page.getByLabel('Information', { exact: true }).check();
    await write(page, 'Le cabinet est fermé');
    await page.getByLabel('Rendez-vous du').fill(addDays(day, 2));
    await page.getByLabel('au', { exact: true }).fill(day);
    await button(page, 'Enregistrer et voir').click();
    await page.getByText('Donnez deux jours, le plus proche d’abord.').waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('from');
    await page.getByLabel('Rendez-vous du').fill(day);
    await button(page, 'Enregistrer et voir').click();
    await page.getByText('3 rendez-vous ces jours-là ; 3 adresses le reçoivent').waitFor();
    await page.getByLabel('À une date').check();
    await page.getByLabel('Jour et heure, à la clinique').fill('2020-01-01T10:00');
    await button(page, 'Prévoir l’envoi…').click();
    await page.getByText('Choisissez un moment à venir, dans l’année.').waitFor();
    await page.getByLabel('Jour et heure, à la clinique').fill(`${addDays(day, -1)}T10:00`);
    await button(page, 'Prévoir l’envoi…').click();
    await page.getByText('Dès maintenant, cette information paraît aussi').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Envoyer 3 messages' }).click();
    await page.getByText('« Le cabinet est fermé » est prévu.').waitFor();
    await button(page, 'Arrêter « Le cabinet est fermé »').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Arrêter' }).click();
    await page.getByText('« Le cabinet est fermé » est arrêté.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('heading-campaigns');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is written, seen and sent to oneself by keyboard alone', async () => {
    const { page, context, faults } = await deskPage();
    const press = async (name: string, key = 'Enter') => {
      const wanted = button(page, name);
      await wanted.waitFor();
      for (let presses = 0; presses < 80; presses += 1) {
        if (await wanted.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press(key);
    };
    await press('Écrire un message');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('heading-campaigns');
    await press('Enregistrer et voir');
    // What is missing has the focus.
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('subject-fr');
    await page.keyboard.type('Au clavier');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Sans souris.');
    await press('Enregistrer et voir');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('campaign-review');
    const before = host.mails.length;
    await press('Envoyer un essai à accueil@nord.example');
    await page.getByText('L’essai est parti à accueil@nord.example.').waitFor();
    expect(host.mails.slice(before).map(({ to, subject }) => [to, subject])).toEqual([
      ['accueil@nord.example', 'Au clavier'],
    ]);
    await page.getByText('adresses le reçoivent').waitFor();
    await press('Prévoir l’envoi…');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await button(page, 'Retour à la liste').focus();
    await page.keyboard.press('Enter');
    // The draft is kept, and goes on where it was left.
    await press('Continuer « Au clavier »');
    expect(await page.getByLabel('Texte', { exact: true }).first().inputValue()).toBe('Sans souris.');
    await button(page, 'Retour à la liste').focus();
    await page.keyboard.press('Enter');
    await press('Supprimer « Au clavier »');
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('« Au clavier » est supprimé.').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('refuses an unsafe link and half a language', async () => {
    const { page, context } = await deskPage();
    await button(page, 'Écrire un message').click();
    await write(page, 'Un lien');
    await page.getByLabel('Adresse du lien').fill('javascript:alert(1)');
    await inLanguage(page, 'En anglais').getByLabel('Objet', { exact: true }).fill('A link');
    await button(page, 'Enregistrer et voir').click();
    await page.getByText('Écrivez une adresse qui commence par https://, sans espace.').waitFor();
    await page.getByText('Écrivez la même chose dans chaque langue commencée.').waitFor();
    await page.getByText('Dites où mène le lien.').first().waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    await context.close();
  });
});
