import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';

/** Starts the Chromium that comes inside an npm package: nothing to download, no root needed. */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
}

/** What went wrong on a page: exceptions, console errors, policy violations, failed requests. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`request: ${request.url()}`);
  });
  return faults;
}

/** Fills the form of the second half, by the names a patient reads. */
export async function fillDetails(booking: Locator): Promise<void> {
  await booking.getByLabel('Prénom', { exact: true }).fill('Camille');
  await booking.getByLabel('Nom', { exact: true }).fill('Exemple');
  await booking.getByLabel('Jour', { exact: true }).fill('7');
  await booking.getByLabel('Mois', { exact: true }).fill('3');
  await booking.getByLabel('Année', { exact: true }).fill('1958');
  await booking.getByRole('textbox', { name: 'Adresse' }).fill('camille@patient.example');
  await booking.getByRole('textbox', { name: 'Téléphone' }).fill('06 39 98 12 34');
  await booking.getByRole('checkbox', { name: /^J’accepte/ }).check();
}
