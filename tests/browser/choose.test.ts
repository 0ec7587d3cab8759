import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Messages } from '../../src/locales/messages.ts';
import { fr } from '../../src/locales/fr.ts';
import { frMore } from '../../src/locales/fr-more.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';

const [base] = clinicWith().practitioners;
const plain = { minutes: 20, minimumNoticeMinutes: 0 };

/** Ten reasons: one asks, one is by telephone, one is seen by two people in two ways. */
const changes = {
  languages: ['fr', 'en', 'ar'],
  services: [
    { ...plain, id: 'short', name: 'Échographie', group: 'Images', modes: ['AMB', 'VR'] },
    {
      ...plain,
      ...{ id: 'asks', name: 'IRM', group: 'Images', age: { from: 16 }, documents: ['Ordonnance'] },
      questions: [
        {
          id: 'pacemaker',
          text: 'Portez-vous un stimulateur ?',
          answers: [
            { id: 'yes', text: 'Oui', outcome: 'stop', explanation: 'Pas d’IRM.', service: 'short' },
            { id: 'no', text: 'Non' },
          ],
        },
      ],
    },
    { ...plain, id: 'phone', name: 'Biopsie', group: 'Gestes', bookable: false },
    ...Array.from({ length: 7 }, (_, index) => ({ ...plain, id: `r-${index}`, name: `Motif ${index}` })),
  ],
  practitioners: [
    { ...base, services: ['short', 'asks', 'r-0'] },
    { ...base, id: 'elm', name: 'Dr Orme', services: ['short'], acceptsNew: false },
  ],
};

let browser: Browser;
let host: AgencyPage;
beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ changes }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const pictures = process.env['PARCOURS_PICTURES'];
const root = (page: Page) => page.locator('parcours-booking');

async function visit(
  messages: Messages,
  { width = 320, path = '/', dark = false, zone = 'Europe/Paris' } = {},
) {
  host.html = pasted(host)
    .replace('<html lang="fr">', `<html lang="${messages.language}" dir="${messages.direction}">`)
    .replace(
      '<meta charset="utf-8">',
      '<meta charset="utf-8"><meta name="color-scheme" content="light dark">',
    );
  const context = await browser.newContext({
    viewport: { width, height: 700 },
    reducedMotion: 'reduce',
    timezoneId: zone,
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  await page.goto(`${host.site}${path}`);
  return page;
}

async function look(page: Page, state: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${state}.png`, fullPage: true });
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run('parcours-booking');
    const wide = document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [];
    return [
      ...wide,
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ];
  });
  expect({
    state,
    found: found.filter((one) => !/^(?:region|landmark|page-has|heading-order)/.test(one)),
  }).toEqual({
    state,
    found: [],
  });
}

describe('the choice of a slot', () => {
  it.each([1280, 390])('is looked at in the dark, %i wide', async (width) => {
    const page = await visit(fr, { width, dark: true });
    await root(page)
      .getByRole('button', { name: /^Échographie/ })
      .click();
    await root(page).getByRole('button', { name: frMore.eligibility.isKnown }).click();
    await root(page).locator('.first').waitFor();
    await look(page, `dark-${width}-slots`);
    await root(page).getByRole('button', { name: 'Mois', exact: true }).click();
    await root(page).locator('.date.free').nth(2).click();
    await root(page).locator('.day .slot').first().waitFor();
    await look(page, `dark-${width}-month`);
    await page.context().close();
  });

  it('follows a link to a reason, a practitioner and a way, and shows both clocks to whoever is elsewhere', async () => {
    const page = await visit(fr, { path: '/#motif=short&praticien=elm&mode=vr', zone: 'America/Martinique' });
    const booking = root(page);
    await booking.getByRole('button', { name: frMore.eligibility.isKnown }).click();
    await expect.poll(() => booking.locator('#practitioner').inputValue()).toBe('elm');
    expect(await booking.locator('#mode').inputValue()).toBe('VR');
    await booking
      .getByText(/chez vous/)
      .first()
      .waitFor();
    await page.context().close();
  });

  it('leaves out who does not see new patients', async () => {
    const page = await visit(fr, { path: '/#motif=short&praticien=elm' });
    await root(page).getByRole('button', { name: frMore.eligibility.isNew }).click();
    await root(page).locator('.first').waitFor();
    expect(await root(page).locator('#practitioner').count()).toBe(0);
    await page.context().close();
  });
});
