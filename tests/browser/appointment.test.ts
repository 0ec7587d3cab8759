import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { Locale } from '../../src/contracts/locale.ts';
import { ar } from '../../src/locales/ar.ts';
import { arAppointment } from '../../src/locales/ar-appointment.ts';
import { en } from '../../src/locales/en.ts';
import { enAppointment } from '../../src/locales/en-appointment.ts';
import { fr } from '../../src/locales/fr.ts';
import { frAppointment } from '../../src/locales/fr-appointment.ts';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

const texts = {
  fr: { ...fr, own: frAppointment },
  en: { ...en, own: enAppointment },
  ar: { ...ar, own: arAppointment },
};
/** Where to put a picture of every state, for whoever looks at them. */
const pictures = process.env['PARCOURS_PICTURES'];

let browser: Browser;
let host: AgencyPage;

beforeAll(async () => {
  [host, browser] = await Promise.all([
    agencyPage({ changes: { changeBeforeMinutes: 0 } }),
    launchChromium(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** An appointment in the clinic's diary, a week from now: its manage token is what the message carries. */
async function booked(): Promise<BookingReceipt> {
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${host.backend}/v1/${path}`, {
      ...init,
      headers: { origin: host.site, 'content-type': 'application/json', ...init.headers },
    });
  const from = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const to = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const found = (await (await call(`slots?clinic=north&service=short&from=${from}&to=${to}`)).json()) as {
    slots: { id: string }[];
  };
  const catalog = (await (await call('catalog?clinic=north')).json()) as {
    notices: { id: string; version: string; language: string }[];
  };
  const answer = await call('bookings?clinic=north', {
    method: 'POST',
    headers: { 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      slotId: found.slots[0]?.id,
      service: 'short',
      patient: { given: 'Canari', family: 'Secret', birthDate: '1980-02-29' },
      contact: { email: 'canari@patient.example', phone: '06 39 98 12 34' },
      notices: catalog.notices.map(({ id, version, language }) => ({
        id,
        version,
        language,
        decision: 'given',
      })),
      locale: 'fr',
    }),
  });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return (await answer.json()) as BookingReceipt;
}

async function visit(locale: keyof typeof texts, fragment: string): Promise<Page> {
  const { direction } = texts[locale];
  host.html = pasted(host).replace('<html lang="fr">', `<html lang="${locale}" dir="${direction}">`);
  const context = await browser.newContext({
    ...{ locale, reducedMotion: 'reduce' as const, viewport: { width: 320, height: 640 } },
  });
  const page = await context.newPage();
  await page.goto(`${host.site}/${fragment}`);
  return page;
}

const bookingOf = (page: Page) => page.locator('parcours-booking');

async function press(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    const there = await wanted.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one);
    if (there) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${wanted}`);
}

async function look(page: Page, state: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${state}.png`, fullPage: true });
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run('parcours-booking', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect({ state, found, sideways }).toEqual({ state, found: [], sideways: false });
}

describe.each(['fr', 'en', 'ar'] as Extract<Locale, keyof typeof texts>[])(
  'the link of a message, in %s',
  (locale) => {
    const { own } = texts[locale];

    it('is moved and cancelled by keyboard alone at 320 px, and says nothing to anyone else', async () => {
      const { manageToken, start } = await booked();
      const page = await visit(locale, `#rdv=${encodeURIComponent(manageToken)}`);
      const faults = watchFaults(page);
      const seen: string[] = [];
      page.on('request', (request) => seen.push(request.url()));
      page.on('console', (message) => seen.push(message.text()));
      const root = bookingOf(page);
      const arrive = (name: string) => root.getByRole('heading', { name, exact: true }).waitFor();

      await arrive(own.see.booked);
      expect(page.url()).toBe(`${host.site}/`);
      await look(page, `${locale}-see`);
      const posts = host.received.length;
      await press(page, root.getByRole('button', { name: own.see.move, exact: true }));
      await root.locator('.first').waitFor();
      await look(page, `${locale}-slots`);
      await press(page, root.locator('.first'));
      await arrive(own.move.heading);
      await look(page, `${locale}-move`);
      await press(page, root.getByRole('button', { name: own.move.confirm }));
      await root.getByText(own.see.moved).waitFor();
      await look(page, `${locale}-moved`);
      const move = host.received.slice(posts).filter(({ path }) => path === '/v1/appointment/reschedule');
      expect(move).toHaveLength(1);

      await press(page, root.getByRole('button', { name: own.see.earlier }));
      await arrive(own.waiting.wishes);
      await look(page, `${locale}-wishes`);
      await press(page, root.getByRole('button', { name: own.see.back }));
      await press(page, root.getByRole('button', { name: own.see.cancel }));
      await arrive(own.cancel.heading);
      await look(page, `${locale}-cancel`);
      await press(page, root.getByRole('button', { name: own.cancel.confirm }));
      await arrive(own.see.cancelled);
      await look(page, `${locale}-cancelled`);

      const told = [
        ...seen,
        await page.title(),
        page.url(),
        JSON.stringify(await page.context().storageState()),
      ];
      expect(told.filter((one) => one.includes(manageToken) || /Canari|Secret|canari@/.test(one))).toEqual(
        [],
      );
      expect(await root.textContent()).not.toContain(start);
      expect(faults).toEqual([]);
      await page.context().close();
    });
  },
);

describe('a link of a message', () => {
  it('that is worth nothing says so, with the telephone number', async () => {
    const page = await visit('fr', '#rdv=nothing');
    const root = bookingOf(page);
    await root.getByText(frAppointment.problems.notFound).waitFor();
    await root
      .getByRole('link', { name: /Appeler/ })
      .first()
      .waitFor();
    await look(page, 'fr-nothing');
    await page.context().close();
  });
});
