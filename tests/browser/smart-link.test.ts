import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ar } from '../../src/locales/ar.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { agencyPage, pasted, type AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

const registry = 'http://fhir-registry.smarthealthit.org/StructureDefinition';
const pictures = process.env['PARCOURS_PICTURES'];
let browser: Browser;
let host: AgencyPage;
let feed: Server;

/** The clinic's platform: a feed of two times tomorrow, and the page where they are booked. */
async function platform(): Promise<string> {
  feed = createServer((request, response) => {
    const base = `http://${request.headers.host}`;
    const day = addDays(new Date().toISOString().slice(0, 10), 1);
    const slot = (id: string, hour: string) => ({
      ...{ resourceType: 'Slot', id, status: 'free', schedule: { reference: 'Schedule/10' } },
      ...{ start: `${day}T${hour}:00:00Z`, end: `${day}T${hour}:30:00Z` },
      extension: [{ url: `${registry}/booking-deep-link`, valueUrl: `${base}/rdv?slot=${id}#heures` }],
    });
    const lines = (...resources: object[]) => resources.map((each) => `${JSON.stringify(each)}\n`).join('');
    if (request.url === '/$bulk-publish')
      return response.end(
        JSON.stringify({ output: ['Schedule', 'Slot'].map((type) => ({ type, url: `${base}/${type}` })) }),
      );
    if (request.url === '/Schedule')
      return response.end(
        lines({ resourceType: 'Schedule', id: '10', actor: [{ reference: 'Location/10' }] }),
      );
    if (request.url === '/Slot') return response.end(lines(slot('1', '09'), slot('2', '10')));
    return response.setHeader('content-type', 'text/html').end('<title>Plateforme</title>');
  });
  await new Promise<void>((resolve) => feed.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(feed.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  const url = `${await platform()}/$bulk-publish`;
  const [oak] = clinicWith().practitioners;
  const changes = {
    languages: ['fr', 'en', 'ar'],
    scheduling: { kind: 'smart', url, source: 'nord' },
    practitioners: [{ ...oak, hours: [], fhirActors: ['Location/10'] }],
  };
  [host, browser] = await Promise.all([agencyPage({ changes }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  feed.closeAllConnections();
  feed.close();
});

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run('parcours-booking');
    const wide = document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [];
    return [...wide, ...violations.map(({ id }) => id).filter((id) => !/^(?:region|heading-order)/.test(id))];
  });
}

/** Opens a link with the keyboard, and gives the tab that it opened. */
async function followed(page: Page, link: Locator): Promise<URL> {
  await link.focus();
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
  await tab.waitForLoadState();
  expect(await tab.title()).toBe('Plateforme');
  expect(await tab.evaluate(() => opener)).toBeNull();
  return new URL(tab.url());
}

it.each<[string, Messages]>([
  ['fr', fr],
  ['en', en],
  ['ar', ar],
])('times of another platform are links that say so, in %s at 320 px', async (name, messages) => {
  host.html = pasted(host).replace(
    '<html lang="fr">',
    `<html lang="${messages.language}" dir="${messages.direction}">`,
  );
  const context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  await page.goto(`${host.site}/#motif=short`);
  const booking = page.locator('parcours-booking');
  const slots = booking.locator('a.slot');
  await slots.first().waitFor();
  expect(await slots.count()).toBe(2);
  expect(await booking.locator('button.slot').count()).toBe(0);
  await booking.getByText(messages.booking.slot.elsewhere).waitFor();
  for (const link of [booking.locator('a.first'), slots.nth(0), slots.nth(1)]) {
    const accessible = (await link.getAttribute('aria-label')) ?? (await link.textContent());
    expect(accessible).toContain(messages.common.opensInNewTab);
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  if (pictures) await page.screenshot({ path: `${pictures}/smart-link-${name}.png`, fullPage: true });
  expect(await faultsOf(page)).toEqual([]);

  const [first, second] = [
    await followed(page, booking.locator('a.first')),
    await followed(page, slots.nth(1)),
  ];
  expect([first.searchParams.get('slot'), second.searchParams.get('slot')]).toEqual(['1', '2']);
  expect([first.searchParams.get('source'), first.hash]).toEqual(['nord', '#heures']);
  expect(second.searchParams.get('booking-referral')).toMatch(/^[0-9a-f-]{36}$/);
  // The widget asked for nothing: nothing is held or booked here.
  expect(host.received.filter(({ path }) => path !== '/v1/events')).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});
