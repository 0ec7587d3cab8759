import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';

/** What Chromium needs to run as root, without a screen, and without calling home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium that comes inside an npm package: nothing to download, no root needed. */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return playwright.launch({ ...(await chromiumProgram()), args: [...chromiumArguments, ...args] });
}

/** The program and the environment in which it finds its libraries, on a machine that has none of them too. */
export async function chromiumProgram(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const executablePath = await chromium.executablePath();
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(executablePath, '../fonts');
  if (!/not found/.test(String(spawnSync('ldd', [executablePath]).stdout))) return { executablePath, env };
  const libraries = await inflate(
    fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))),
  );
  env['LD_LIBRARY_PATH'] = join(libraries, 'lib');
  return { executablePath, env };
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

/** Looks at everything once more, and confirms. */
export async function confirmBooking(booking: Locator): Promise<void> {
  await booking.getByRole('button', { name: /^(?:Vérifier|Check) (?:avant|before)/ }).click();
  await booking.getByRole('button', { name: /^Confirm/ }).click();
}
