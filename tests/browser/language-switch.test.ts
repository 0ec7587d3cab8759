import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { confirmBooking, launchChromium, watchFaults } from './chromium.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { hostileScripts } from './hostile/scripts.ts';

const group = { fr: 'Consultations', en: 'Visits' };
/** Reasons in a group that has a name in each language. */
const inGroups = clinicWith().services.map((service) => ({ ...service, group }));

let browser: Browser;
let host: AgencyPage;
let faults: string[];

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ changes: { services: inGroups } }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(() => {
  host.html = pasted(host);
  host.isDown = false;
  host.tamper = (_file, text) => text;
  host.asked.length = 0;
  host.received.length = 0;
});

async function visit(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 760 },
    locale: 'fr-FR',
    ...options,
  });
  const page = await context.newPage();
  faults = watchFaults(page);
  await page.goto(host.site);
  return page;
}

const bookingOf = (page: Page) => page.locator('parcours-booking').first();
const heading = (page: Page, name: string) => bookingOf(page).getByRole('heading', { name });
const count = (path: RegExp) => host.asked.filter((one) => path.test(one)).length;
const speak = (page: Page, locale: string) =>
  page.evaluate((value) => document.querySelector('parcours-booking')?.setAttribute('locale', value), locale);

async function goToDetails(page: Page): Promise<void> {
  await bookingOf(page)
    .getByRole('button', { name: /^Contrôle/ })
    .click();
  await bookingOf(page)
    .getByRole('button', { name: /^Premier horaire libre/ })
    .click();
  await heading(page, 'Qui viendra').waitFor();
}

/** Id of what has the focus, however deep, and where in it the patient is writing. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return [at?.id || at?.className, (at as HTMLInputElement | null)?.selectionStart];
  });

const languageOf = (page: Page) =>
  page.evaluate(() => {
    let root = document.querySelector('parcours-booking')?.shadowRoot;
    root = root?.querySelector('.stage')?.shadowRoot ?? root;
    const { lang, dir } = root?.querySelector('.root') as HTMLElement;
    return `${lang} ${dir}`;
  });

const places: [string, string, string][] = [
  ['on the page', 'inline', ''],
  ['in a dialog', 'dialog', ''],
  ['behind a launcher', 'launcher', ''],
  ['in a realm of its own', 'inline', hostileScripts['Prototype.js'] ?? ''],
  ['in a dialog and a realm of its own', 'dialog', hostileScripts['MooTools'] ?? ''],
];

describe.each(places)('a language that changes %s', (_, mode, script) => {
  const open = async () => {
    host.html = pasted(host).replace(
      '<parcours-booking>',
      `<script>${script}</script><parcours-booking mode="${mode}">`,
    );
    const page = await visit();
    if (mode !== 'inline') await bookingOf(page).getByRole('button', { name: 'Prendre rendez-vous' }).click();
    await heading(page, 'Pour quel motif').waitFor();
    return page;
  };

  it('leaves slot, hold, text, ticks, caret and dialog as they were, through to the receipt', async () => {
    const page = await open();
    await goToDetails(page);
    const booking = bookingOf(page);
    await booking.getByRole('checkbox', { name: /^J’accepte/ }).check();
    await booking.getByLabel('Nom', { exact: true }).fill('Exemple');
    await booking.getByLabel('Prénom', { exact: true }).fill('Camille');
    await page.keyboard.press('ArrowLeft');
    const before = await focused(page);
    expect(before).toEqual(['given', 6]);

    await speak(page, 'en');
    await heading(page, 'Who is coming to the appointment?').waitFor();
    await booking.getByText('I agree.').first().waitFor();
    await booking.getByText('Check-up').first().waitFor();
    expect(await focused(page)).toEqual(before);
    expect(await languageOf(page)).toBe('en ltr');
    await speak(page, 'ar');
    await heading(page, 'من سيحضر الموعد؟').waitFor();
    expect(await focused(page)).toEqual(before);
    expect(await languageOf(page)).toBe('ar rtl');
    if (mode !== 'inline') expect(await booking.getByRole('dialog', { name: 'حجز موعد' }).count()).toBe(1);
    await speak(page, 'en');
    await heading(page, 'Who is coming to the appointment?').waitFor();
    if (mode !== 'inline') await booking.getByRole('button', { name: 'Close' }).waitFor();

    const valueOf = (name: string) => booking.getByLabel(name, { exact: true }).inputValue();
    expect([await valueOf('First name'), await valueOf('Last name')]).toEqual(['Camille', 'Exemple']);
    expect(await booking.getByRole('checkbox', { name: /^I agree/ }).isChecked()).toBe(true);
    expect([count(/release$/), host.received.filter(({ path }) => path === '/v1/holds').length]).toEqual([
      0, 1,
    ]);
    for (const [name, value] of [
      ['Day', '7'],
      ['Month', '3'],
      ['Year', '1958'],
    ] as const)
      await booking.getByLabel(name, { exact: true }).fill(value);
    await booking.getByRole('textbox', { name: 'mail address' }).fill('camille@patient.example');
    await booking.getByRole('textbox', { name: 'Telephone' }).fill('06 39 98 12 34');
    await confirmBooking(booking);
    await heading(page, 'Your appointment is confirmed').waitFor();
    const sent = host.received
      .filter(({ path }) => path === '/v1/bookings')
      .map(({ body }) => JSON.parse(body));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ locale: 'en', notices: [{ id: 'booking', language: 'en' }, {}] });
    await booking.getByText('Bring your referral.').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a language that changes', () => {
  it('by Parcours.update keeps the slots on the screen and asks for the catalogue once', async () => {
    const page = await visit();
    await bookingOf(page)
      .getByRole('button', { name: /^Contrôle/ })
      .click();
    const more = bookingOf(page)
      .getByRole('button', { name: /^Voir les/ })
      .first();
    await more.click();
    const slots = () => bookingOf(page).locator('.slot').count();
    const before = await slots();
    await page.evaluate(() =>
      (window as never as { Parcours: { update(changes: object): void } }).Parcours.update({ locale: 'de' }),
    );
    await heading(page, 'Wann').waitFor();
    expect(await slots()).toBe(before);
    expect([count(/catalog$/), count(/slots$/)]).toEqual([2, 1]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('keeps the focus on a reason, whose group has another name by then', async () => {
    const page = await visit();
    await bookingOf(page)
      .getByRole('button', { name: /^Examen/ })
      .focus();
    await speak(page, 'en');
    await bookingOf(page)
      .getByRole('button', { name: /^Examination/ })
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toMatch(
      /^Examination/,
    );
    await page.context().close();
  });

  it('with the page’s own, where none is asked for, and stays where one is', async () => {
    host.html = pasted(host).replace(
      '</parcours-booking>',
      '</parcours-booking><parcours-booking id="fixed" locale="fr"></parcours-booking>',
    );
    const page = await visit();
    await heading(page, 'Pour quel motif').waitFor();
    await page.locator('#fixed').getByRole('heading', { name: 'Pour quel motif' }).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'es-ES'));
    await heading(page, '¿Para qué viene?').waitFor();
    expect(await page.locator('#fixed').getByRole('heading', { name: 'Pour quel motif' }).count()).toBe(1);
    await page.context().close();
  });

  it('quickly, several times: the last one stays', async () => {
    const page = await visit();
    await heading(page, 'Pour quel motif').waitFor();
    for (const locale of ['en', 'ar', 'de', 'pt', 'es', 'en']) void speak(page, locale);
    await bookingOf(page).getByText('Check-up').waitFor();
    await page.waitForTimeout(300);
    await heading(page, 'What are you coming for?').waitFor();
    expect(await languageOf(page)).toBe('en ltr');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('to one that we do not speak, or that does not come, leaves everything as it is', async () => {
    host.tamper = (name, text) => (name === 'locale-de-details.js' ? '' : text);
    const page = await visit();
    await goToDetails(page);
    await bookingOf(page).getByLabel('Prénom', { exact: true }).fill('Camille');
    for (const locale of ['it', 'de']) {
      await speak(page, locale);
      await expect.poll(() => faults.filter((line) => /keeps its language/.test(line)).length).toBe(1);
      expect(await bookingOf(page).getByLabel('Prénom', { exact: true }).inputValue()).toBe('Camille');
      expect(await languageOf(page)).toBe('fr ltr');
      faults.length = 0;
    }
    await page.context().close();
  });

  it('while the backend is silent changes our own words, and the booking goes on', async () => {
    const page = await visit();
    await heading(page, 'Pour quel motif').waitFor();
    host.isDown = true;
    await speak(page, 'en');
    await heading(page, 'What are you coming for?').waitFor();
    await bookingOf(page)
      .getByRole('button', { name: /^Contrôle/ })
      .waitFor();
    host.isDown = false;
    // The clinic's words may have come by now: the catalogue is asked for a few times more.
    await bookingOf(page)
      .getByRole('button', { name: /^(Contrôle|Check-up)/ })
      .click();
    await heading(page, 'When would you like to come?').waitFor();
    await page.context().close();
  });
});
