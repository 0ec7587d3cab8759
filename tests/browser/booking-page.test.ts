import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencyPage, type AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

let browser: Browser;
let host: AgencyPage;

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

async function visit(locale: string, colorScheme: 'light' | 'dark' = 'light', fragment = '') {
  const context = await browser.newContext({
    ...{ locale, colorScheme, reducedMotion: 'reduce', viewport: { width: 320, height: 640 } },
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  await page.goto(`${host.backend}/rdv?clinic=north${fragment}`);
  return { page, faults };
}

describe('the booking page of the backend', () => {
  it.each([
    ['fr-FR', /Pour quel motif/, 'light'],
    ['en-GB', /appointment|coming|visit/i, 'dark'],
  ] as const)('starts the widget under its own policy: %s', async (locale, heading, scheme) => {
    const { page, faults } = await visit(locale, scheme);
    await page.locator('parcours-booking').getByRole('heading', { name: heading }).first().waitFor();
    expect(faults).toEqual([]);
    const fits = await page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    );
    expect(fits).toBe(true);
    await page.context().close();
  });

  it('shows the telephone when the build cannot be had', async () => {
    host.tamper = (file, text) => (file === 'parcours.js' ? `${text};` : text);
    const { page } = await visit('fr-FR');
    const call = page.getByRole('link', { name: '01 99 00 12 34' });
    await call.waitFor();
    expect(await call.getAttribute('href')).toBe('tel:0199001234');
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    host.tamper = (_file, text) => text;
    await page.context().close();
  });

  it('keeps the secret of the link out of every address that is asked for', async () => {
    const { page } = await visit('fr-FR', 'light', '#rdv=secret-of-a-link');
    await page.locator('parcours-booking').getByRole('alert').waitFor();
    expect(page.url()).not.toContain('secret-of-a-link');
    await page.context().close();
    expect(host.asked.join(' ')).toContain('/rdv');
    expect(host.asked.join(' ')).not.toContain('secret-of-a-link');
  });
});
