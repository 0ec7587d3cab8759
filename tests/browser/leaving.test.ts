import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';
import { countLeftovers } from './hostile/leftovers.ts';
import type { Leftovers } from './hostile/leftovers.ts';
import {
  book,
  bookingOf,
  channels,
  confirm,
  confirmed,
  databases,
  fillBooking,
  rows,
  started,
  touched,
  watchStorage,
} from './leaving-page.ts';

let browser: Browser;
let host: AgencyPage;
let context: BrowserContext;
let faults: string[];

beforeAll(async () => {
  const purposes = ['reminder-sms', 'measurement'];
  [host, browser] = await Promise.all([agencyPage({ purposes }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(async () => {
  host.html = pasted(host);
  host.isDown = false;
  host.received.length = 0;
  host.asked.length = 0;
  await context?.close();
  context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 390, height: 760 } });
  await context.addInitScript(watchStorage);
});

async function visit(query = ''): Promise<Page> {
  const page = await context.newPage();
  faults = watchFaults(page);
  await page.goto(`${host.site}/${query}`);
  return page;
}

const left = (page: Page) =>
  page.evaluate(() => (window as never as { __leftovers(): Leftovers }).__leftovers());
const nothing: Leftovers = { listeners: 0, timers: 0, observers: 0, frames: 0 };
const destroy = (page: Page) =>
  page.evaluate(() => (window as never as { Parcours: { destroy(): void } }).Parcours.destroy());
const bookings = () => host.received.filter(({ path }) => path === '/v1/bookings');
const withdrawals = () => host.received.filter(({ path }) => path === '/v1/consents');
const events = () => host.received.filter(({ path }) => path === '/v1/events');

/** What the backend answers about a key: whether the booking has arrived. */
const statusOf = async (key: string | null | undefined) =>
  (await fetch(`${host.backend}/v1/bookings/by-key/${key}?clinic=north`)).status;

/** Books while the backend is out, and closes the tab as soon as the request is written down. */
async function bookInVain(): Promise<string> {
  const page = await visit();
  await fillBooking(page);
  host.isDown = true;
  await confirm(page);
  await expect.poll(() => rows(page)).toHaveLength(1);
  const [{ id: key } = { id: '' }] = await rows(page);
  await page.close();
  host.isDown = false;
  host.received.length = 0;
  host.asked.length = 0;
  expect(await statusOf(key)).toBe(404);
  return key;
}

describe('a visit on which nothing was submitted', () => {
  it.each([
    ['', () => {}],
    [
      ', in a browser that cannot be asked what there is',
      () => Reflect.deleteProperty(IDBFactory.prototype, 'databases'),
    ],
  ])('opens no database, not even for a moment%s', async (_, init) => {
    await context.addInitScript(init);
    const page = await visit();
    await fillBooking(page);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.waitForTimeout(300);
    expect(await touched(page)).toEqual([]);
    await page.close();
    await context.close();
    // Asked from another page: the one above could not be.
    context = await browser.newContext();
  });

  it('has none afterwards', async () => {
    const page = await visit();
    await fillBooking(page);
    expect(await databases(page)).toEqual([]);
    await book(await visit());
    expect(await databases(page)).toEqual([`parcours-outbox-north@${host.backend}`]);
  });
});

describe('what an earlier visit left unsent', () => {
  it('is delivered by loading the page alone', async () => {
    const key = await bookInVain();
    const page = await visit();
    await expect.poll(() => statusOf(key), { timeout: 15_000 }).toBe(200);
    expect(bookings().map((one) => one.key)).toEqual([key]);
    await expect.poll(() => rows(page)).toEqual([]);
  });

  it('is delivered also when the widget cannot start', async () => {
    const key = await bookInVain();
    const page = await context.newPage();
    await page.route('**/v1/catalog*', (route) => route.abort());
    await page.goto(host.site);
    await expect.poll(() => statusOf(key), { timeout: 15_000 }).toBe(200);
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });

  it.each(['dialog', 'launcher'])('is delivered also behind a button: %s', async (mode) => {
    const key = await bookInVain();
    host.html = pasted(host).replace('<parcours-booking>', `<parcours-booking mode="${mode}">`);
    await context.addInitScript(countLeftovers);
    const page = await visit();
    await expect.poll(() => statusOf(key), { timeout: 15_000 }).toBe(200);
    expect(host.asked).not.toContain('/v1/catalog');
    await destroy(page);
    await expect.poll(() => left(page)).toEqual(nothing);
    expect(await channels(page)).toBe(0);
  });

  it('leaves a button without anything behind it as light as it was', async () => {
    host.html = pasted(host).replace('<parcours-booking>', '<parcours-booking mode="dialog">');
    const page = await visit();
    await bookingOf(page).getByRole('button', { name: 'Prendre rendez-vous' }).waitFor();
    await page.waitForTimeout(300);
    expect(host.asked.filter((path) => /runtime|outbox|v1/.test(path))).toEqual([]);
    expect(await touched(page)).toEqual([]);
  });
});

describe('two widgets of a clinic', () => {
  const two = '</parcours-booking><parcours-booking></parcours-booking>';

  it('share one outbox, which works until the last has left, and then nothing is left', async () => {
    host.html = pasted(host).replace('</parcours-booking>', two);
    await context.addInitScript(countLeftovers);
    const page = await visit();
    await book(page);
    await started(page, 1);
    expect(await channels(page)).toBe(1);
    // Not by a locator: what Playwright puts into the page for it would be counted.
    await page.evaluate(() => document.querySelector('parcours-booking')?.remove());
    await page.waitForTimeout(50);
    expect(await channels(page)).toBe(1);
    await book(page);
    expect(bookings()).toHaveLength(2);
    await destroy(page);
    await expect.poll(() => channels(page)).toBe(0);
    await expect.poll(() => left(page)).toEqual(nothing);
    expect(await page.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('a consent that is taken back', () => {
  const withdraw = (page: Page, nth = 0) =>
    bookingOf(page).getByRole('button', { name: 'Retirer mon accord' }).nth(nth).click();

  it('is said to be received once the clinic has named it', async () => {
    const page = await visit();
    await book(page, ['reminder-sms']);
    await withdraw(page);
    await bookingOf(page)
      .getByText(/^Accord retiré. Reçu par la clinique à /)
      .waitFor();
    expect(withdrawals()).toHaveLength(1);
    // The focus follows once it is painted.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent))
      .toMatch(/^Accord retiré/);
  });

  it('outlives the tab: saved here, not sent yet, and at the clinic after the next visit, once', async () => {
    const page = await visit();
    await book(page, ['reminder-sms']);
    host.isDown = true;
    await withdraw(page);
    await bookingOf(page).getByText('Retrait enregistré sur cet appareil, pas encore envoyé').waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    const box = bookingOf(page).locator('.delivery');
    expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const [row] = await rows(page);
    await page.close();
    host.isDown = false;
    const next = await visit();
    await expect.poll(() => withdrawals().length, { timeout: 15_000 }).toBe(1);
    const [{ body, key } = { body: '', key: '' }] = withdrawals();
    expect(key).toBe(row?.id);
    await expect.poll(() => rows(next)).toEqual([]);
    const again = await fetch(`${host.backend}/v1/consents?clinic=north`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body,
    });
    // 201 would be the first that the clinic hears of it.
    expect(again.status).toBe(200);
  });

  it('says on the next visit, in its own words, that it is still not sent', async () => {
    const page = await visit();
    await book(page, ['reminder-sms']);
    host.isDown = true;
    await withdraw(page);
    await bookingOf(page).getByText('Retrait enregistré').waitFor();
    host.isDown = false;
    await page.close();
    await context.route('**/v1/consents*', (route) => route.abort());
    const next = await visit();
    await bookingOf(next).getByText('Retrait enregistré sur cet appareil, pas encore envoyé').waitFor();
    expect(await bookingOf(next).getByRole('button', { name: 'Effacer cette demande' }).count()).toBe(0);
    await context.unroute('**/v1/consents*');
    await bookingOf(next).getByRole('button', { name: 'Envoyer maintenant' }).click();
    await expect.poll(() => bookingOf(next).getByText('Retrait enregistré').count()).toBe(0);
  });

  it('is lost on its way back, and is one all the same', async () => {
    const page = await visit();
    await book(page, ['reminder-sms']);
    let tries = 0;
    await page.route('**/v1/consents*', async (route) => {
      tries += 1;
      // The clinic has it, and its answer never comes.
      if (tries > 1 || route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      return route.abort();
    });
    await withdraw(page);
    await bookingOf(page)
      .getByText(/^Accord retiré. Reçu par la clinique à /)
      .waitFor();
    expect(new Set(withdrawals().map(({ key }) => key)).size).toBe(1);
  });

  it('to be counted takes the events with it that wait, and no other is queued on this page', async () => {
    host.html = pasted(host).replace(
      '</parcours-booking>',
      '</parcours-booking><parcours-booking></parcours-booking>',
    );
    await context.route('**/v1/events*', (route) => route.abort());
    const page = await visit();
    await fillBooking(page, ['measurement'], 1);
    await book(page, ['measurement']);
    await expect.poll(() => rows(page)).toMatchObject([{ kind: 'telemetry' }]);
    await withdraw(page);
    await bookingOf(page)
      .getByText(/^Accord retiré/)
      .waitFor();
    expect(await rows(page)).toEqual([]);
    await context.unroute('**/v1/events*');
    // The other form was ticked before.
    await confirm(page, 1);
    await confirmed(page, 1);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.waitForTimeout(4_000);
    expect(events()).toEqual([]);
    expect(bookings()).toHaveLength(2);
  });
});

describe('the event of a request', () => {
  const query =
    '?utm_source=newsletter&utm_medium=e-mail&utm_campaign=rentree.2027&utm_term=x&email=a%40b.example';

  it('does not leave the page of a patient who has not agreed to be counted', async () => {
    const page = await visit(query);
    await book(page, ['reminder-sms']);
    await page.waitForTimeout(3_000);
    expect(events()).toEqual([]);
    expect(await rows(page)).toEqual([]);
    expect(JSON.stringify(host.received)).not.toMatch(/newsletter|rentree/);
  });

  it('names the campaign of one who has, only once the request is submitted', async () => {
    const page = await visit(query);
    await fillBooking(page, ['measurement']);
    expect(await databases(page)).toEqual([]);
    expect(JSON.stringify(host.received)).not.toContain('newsletter');
    await confirm(page);
    await confirmed(page);
    await expect.poll(() => events().length, { timeout: 10_000 }).toBe(1);
    const [event] = JSON.parse(events()[0]?.body ?? '') as { type: string; data: object }[];
    expect(event).toMatchObject({ type: 'booking.requested' });
    expect(event?.data).toEqual({
      idempotencyKey: bookings()[0]?.key,
      attempt: 1,
      campaign: { source: 'newsletter', medium: 'e-mail', name: 'rentree.2027' },
    });
    expect(JSON.stringify(host.received)).not.toMatch(/utm_|a@b\.example|a%40b/);
    await expect.poll(() => rows(page)).toEqual([]);
  });
});
