import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { agencyPage, pasted, type AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { bookingOf, confirmed, fillBooking } from './leaving-page.ts';

const purpose = 'unfinished-booking';
const hourMs = 60 * 60_000;

let browser: Browser;
let host: AgencyPage;
beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ purposes: [purpose] }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(() => {
  host.received.length = 0;
  host.html = pasted(host);
});

async function visit(ticked: readonly string[]) {
  const context = await browser.newContext({ viewport: { width: 390, height: 760 }, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(host.site);
  await fillBooking(page, ticked);
  // The part that watches comes while the patient types.
  await bookingOf(page)
    .getByRole('button', { name: /^Vérifier avant/ })
    .click();
  await bookingOf(page)
    .getByRole('button', { name: /^Confirm/ })
    .waitFor();
  return page;
}
const told = () => host.received.filter(({ path }) => path === '/v1/unfinished');
const letters = () => host.mails.filter(({ subject }) => !/confirmé/.test(subject));

it('is told of as the page goes away, and written about once, three hours later', async () => {
  const page = await visit([purpose]);
  await page.goto('about:blank');
  await expect.poll(() => told().length).toBe(1);
  const [{ body = '' } = {}] = told();
  expect(JSON.parse(body)).toMatchObject({
    email: 'camille@patient.example',
    given: 'Camille',
    service: 'short',
  });
  expect(body).not.toMatch(/1958|Exemple|98 12 34/);
  expect(letters()).toHaveLength(0);
  // Not at night, on a Sunday or a holiday: whenever this runs, the hours are over within days.
  for (let hours = 0; hours < 100 && letters().length === 0; hours += 4) await host.turn(4 * hourMs);
  expect(letters()).toHaveLength(1);
  expect(letters()[0]?.to).toBe('camille@patient.example');
  await host.turn(48 * hourMs);
  expect(letters()).toHaveLength(1);
  await page.context().close();
});

it('is told to nobody without the tick for it', async () => {
  const page = await visit([]);
  await page.goto('about:blank');
  await page.waitForTimeout(300);
  expect(told()).toEqual([]);
  await page.context().close();
});

it('is none once it is booked', async () => {
  const before = letters().length;
  const page = await visit([purpose]);
  await bookingOf(page)
    .getByRole('button', { name: /^Confirm/ })
    .click();
  await confirmed(page);
  await page.goto('about:blank');
  await page.waitForTimeout(300);
  expect(told()).toEqual([]);
  await host.turn(4 * hourMs);
  expect(letters()).toHaveLength(before);
  await page.context().close();
});
