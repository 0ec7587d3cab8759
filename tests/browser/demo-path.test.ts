import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../demo/start.ts';
import { fillDetails, launchChromium, watchFaults, confirmBooking } from './chromium.ts';

let browser: Browser;
let demo: Demo;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parcours-browser-'));
  [demo, browser] = await Promise.all([
    startDemo({ dataFolder: folder, port: 0, backendPort: 0 }),
    launchChromium(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

async function visit(path: string, width = 360): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
  const faults = watchFaults(page);
  await page.goto(`${demo.siteUrl}${path}`);
  return { page, faults };
}

describe('a patient at the fictional clinic', () => {
  it('books, finds the e-mail with its calendar file, and gets one SMS when the clock jumps', async () => {
    const { page, faults } = await visit('/');
    const booking = page.locator('parcours-booking').first();
    await booking.scrollIntoViewIfNeeded();
    await booking.getByRole('button', { name: /IRM du genou/ }).click();
    await booking.getByRole('button', { name: 'Oui', exact: true }).click();
    await booking.getByRole('button', { name: 'Dates suivantes' }).click();
    await booking
      .getByRole('button', { name: /2026|2027/ })
      .first()
      .click();
    await fillDetails(booking);
    await booking.getByRole('checkbox', { name: /SMS/ }).check();
    await confirmBooking(booking);
    await booking.getByRole('heading', { name: 'Votre rendez-vous est confirmé' }).waitFor();
    expect(await booking.getByText('Reçu par la clinique à').count()).toBe(1);
    expect(faults).toEqual([]);

    const inbox = await visit('/inbox', 1280);
    const mail = inbox.page.locator('#mail-list button, #mail-list a').first();
    await mail.click();
    await inbox.page.locator('#reader').getByText(/\.ics/).first().waitFor();
    expect(await inbox.page.locator('#sms-list li').count()).toBe(0);
    await inbox.page.locator('button[data-to=next-reminder]').click();
    await expect.poll(() => inbox.page.locator('#sms-list li').count()).toBe(1);
    await inbox.page.locator('button[data-to=next-hour]').click();
    await inbox.page.waitForTimeout(1500);
    expect(await inbox.page.locator('#sms-list li').count()).toBe(1);
    expect(inbox.faults).toEqual([]);
    await Promise.all([page.close(), inbox.page.close()]);
  });

  it('books by keyboard alone', async () => {
    const { page } = await visit('/en.html');
    const booking = page.locator('parcours-booking').first();
    await booking.scrollIntoViewIfNeeded();
    const focused = () =>
      page.evaluate(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement;
        return inside?.getAttribute('aria-label') || inside?.id || inside?.textContent || '';
      });
    const tabTo = async (wanted: RegExp) => {
      for (let press = 0; press < 80; press += 1) {
        if (wanted.test((await focused()) || '')) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reached ${wanted}`);
    };
    const textOf = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim() ?? '');

    await booking.getByRole('button', { name: /Knee MRI/ }).focus();
    await page.keyboard.press('Enter');
    await booking.getByRole('heading', { name: /^Will the patient be 6 or older/ }).waitFor();
    await tabTo(/^Yes$/);
    await page.keyboard.press('Enter');
    await booking.getByRole('button', { name: /^First free time/ }).waitFor();
    expect(await textOf()).toBe('When would you like to come?');
    await tabTo(/^First free time/);
    await page.keyboard.press('Enter');
    await booking.getByRole('heading', { name: 'Who is coming to the appointment?' }).waitFor();
    expect(await textOf()).toBe('Who is coming to the appointment?');
    for (const [id, value] of [
      ['given', 'Camille'],
      ['family', 'Exemple'],
      ['birthDate', '7'],
      ['birthDate-1', '3'],
      ['birthDate-2', '1958'],
      ['email', 'camille@patient.example'],
      ['phone', '0639981234'],
    ] as const) {
      await tabTo(new RegExp(`^${id}$`));
      await page.keyboard.type(value);
    }
    await tabTo(/^notices$/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await booking.getByRole('button', { name: /^Confirm/ }).waitFor();
    await tabTo(/^Confirm/);
    await page.keyboard.press('Enter');
    await booking.getByRole('heading', { name: 'Your appointment is confirmed' }).waitFor();
    expect(await textOf()).toBe('Your appointment is confirmed');
    await page.close();
  });
});
