import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/contracts/locale.ts';
import type { Locale } from '../../src/contracts/locale.ts';
import { ar } from '../../src/locales/ar.ts';
import { arDetails } from '../../src/locales/ar-details.ts';
import { de } from '../../src/locales/de.ts';
import { deDetails } from '../../src/locales/de-details.ts';
import { en } from '../../src/locales/en.ts';
import { enDetails } from '../../src/locales/en-details.ts';
import { es } from '../../src/locales/es.ts';
import { esDetails } from '../../src/locales/es-details.ts';
import { fr } from '../../src/locales/fr.ts';
import { frDetails } from '../../src/locales/fr-details.ts';
import type { DetailsMessages, Messages } from '../../src/locales/messages.ts';
import { pt } from '../../src/locales/pt.ts';
import { ptDetails } from '../../src/locales/pt-details.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

const texts: Record<Locale, Messages & DetailsMessages> = {
  fr: { ...fr, ...frDetails },
  en: { ...en, ...enDetails },
  es: { ...es, ...esDetails },
  de: { ...de, ...deDetails },
  pt: { ...pt, ...ptDetails },
  ar: { ...ar, ...arDetails },
};

/** A clinic that has all its texts in all languages, with the long words that they have. */
const polyglot = {
  languages: [...locales],
  locations: [
    {
      id: 'main',
      name: {
        fr: 'Site principal',
        en: 'Main site',
        es: 'Sede principal',
        de: 'Hauptstandort',
        pt: 'Sede principal',
        ar: 'الموقع الرئيسي',
      },
      address: '1 rue Haute, 00100 Ormeville',
    },
  ],
  services: clinicWith().services.map((service) =>
    service.id === 'short'
      ? {
          ...service,
          name: {
            fr: 'IRM du genou',
            en: 'Knee MRI',
            es: 'Resonancia magnética de rodilla',
            de: 'Kernspintomographieuntersuchung',
            pt: 'Ressonância magnética do joelho',
            ar: 'تصوير الركبة بالرنين المغناطيسي',
          },
          instructions: {
            ...{ fr: 'Apportez votre ordonnance.', en: 'Bring your referral.', es: 'Traiga su volante.' },
            ...{
              de: 'Bringen Sie Ihre Überweisung mit.',
              pt: 'Traga a sua requisição.',
              ar: 'أحضر معك الإحالة الطبية.',
            },
          },
        }
      : service,
  ),
};

let browser: Browser;
let host: AgencyPage;

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ changes: polyglot }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

async function visit(locale: Locale, options: BrowserContextOptions): Promise<Page> {
  const { direction } = texts[locale];
  host.html = pasted(host)
    .replace('<html lang="fr">', `<html lang="${locale}" dir="${direction}">`)
    .replace(
      '<meta charset="utf-8">',
      '<meta charset="utf-8"><meta name="color-scheme" content="light dark">',
    );
  const context = await browser.newContext({ locale, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(host.site);
  return page;
}

const bookingOf = (page: Page) => page.locator('parcours-booking');

async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run('parcours-booking', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Boxes whose text is wider than they are, and a page that scrolls sideways; with the text so many times as large. */
const overflowing = (page: Page, scale: number) =>
  bookingOf(page).evaluate(async (element, times) => {
    const all = [...(element.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>('.root *')];
    const enlarged = all.map((one) => [one, parseFloat(getComputedStyle(one).fontSize) * times] as const);
    for (const [one, size] of enlarged) one.style?.setProperty('font-size', `${size}px`);
    const wide = all
      .filter(
        (one) => !one.closest('.visually-hidden, svg') && !one.closest('.progress li:not([aria-current])'),
      )
      .filter((one) => {
        const { display } = getComputedStyle(one);
        return display !== 'inline' && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0;
      })
      .map(
        (one) =>
          `${one.localName}.${one.className} ${one.scrollWidth}>${one.clientWidth} ${one.textContent?.slice(0, 40)}`,
      );
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) wide.push(`page ${scrollWidth}>${innerWidth}`);
    for (const one of all) one.style?.removeProperty('font-size');
    return wide;
  }, scale);

/** Goes to a control by Tab alone. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const isFocused = () =>
    wanted.evaluate((control) => (control.getRootNode() as ShadowRoot).activeElement === control);
  await wanted.waitFor();
  for (let press = 0; press < 60; press += 1) {
    if (await isFocused()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${wanted}`);
}

const press = async (page: Page, wanted: Locator) => {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
};

/** Books by keyboard alone, and stops in every state on the way. */
async function book(page: Page, locale: Locale, look: (state: string) => Promise<void>): Promise<void> {
  const { booking, details, review, result } = texts[locale];
  const root = bookingOf(page);
  const arrive = (name: string) => root.getByRole('heading', { name, exact: true }).waitFor();
  await arrive(booking.reason.heading);
  await look('reason');
  await press(page, root.locator('.reason').first());
  await arrive(booking.slot.heading);
  await root.locator('.first').waitFor();
  await look('slot');
  await press(page, root.locator('.first'));
  await arrive(details.heading);
  await look('details');
  await press(page, root.getByRole('button', { name: details.review }));
  await root.locator('.summary').waitFor();
  await look('faults');
  const typed = ['Camille', 'Exemple', '7', '3', '1958', 'camille@patient.example', '06 39 98 12 34'];
  const ids = ['given', 'family', 'birthDate', 'birthDate-1', 'birthDate-2', 'email', 'phone'];
  for (const [index, id] of ids.entries()) {
    await tabTo(page, root.locator(`#${id}`));
    await page.keyboard.type(typed[index] ?? '');
  }
  for (const id of ['notices', 'notices-1']) {
    await tabTo(page, root.locator(`#${id}`));
    await page.keyboard.press('Space');
  }
  await press(page, root.getByRole('button', { name: details.review }));
  await arrive(review.heading);
  await look('review');
  await press(page, root.getByRole('button', { name: details.confirm }));
  await arrive(result.heading);
  await look('receipt');
  await press(page, root.getByRole('button', { name: result.withdraw }));
  await root.getByText(result.withdrawn).waitFor();
  await look('withdrawn');
}

const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 } };
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' };
const runs: [Locale, string, BrowserContextOptions][] = [
  ...locales.map((locale): [Locale, string, BrowserContextOptions] => [locale, 'a phone', phone]),
  ['ar', 'a desk, dark', desk],
  ['de', 'a desk, dark', desk],
];
/** Where to put a picture of every state, for whoever looks at them. */
const pictures = process.env['PARCOURS_PICTURES'];

describe.each(runs)('the booking in %s on %s', (locale, where, options) => {
  it('is done by keyboard alone, free of accessibility faults, with no text wider than its box at twice its size', async () => {
    const page = await visit(locale, options);
    const faults = watchFaults(page);
    await book(page, locale, async (state) => {
      if (pictures)
        await page.screenshot({
          path: `${pictures}/${locale}-${where.slice(0, 6)}-${state}.png`,
          fullPage: true,
        });
      expect({
        state,
        found: await accessibilityFaults(page),
        wide: await overflowing(page, 1),
        wideTwiceAsLarge: await overflowing(page, 2),
      }).toEqual({ state, found: [], wide: [], wideTwiceAsLarge: [] });
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
