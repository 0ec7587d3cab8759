import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import type { Browser } from 'playwright-core';
import { rollup } from 'rollup';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { mount as mountWidget } from '../../src/index.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';
import { contentIn, wordsIn } from './faq-content.ts';

const entry = join(import.meta.dirname, '../../dist/npm/index.js');

let browser: Browser;
let host: AgencyPage;
/** What an agency's own bundler makes of the package. */
const files = new Map<string, string>();

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage(), launchChromium()]);
  const bundle = await rollup({ input: entry, plugins: [resolve({ browser: true })], onwarn: () => {} });
  const { output } = await bundle.generate({ format: 'es', entryFileNames: 'index.js' });
  for (const chunk of output) if (chunk.type === 'chunk') files.set(`/npm/${chunk.fileName}`, chunk.code);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

it('mounts the FAQ from npm, behind a button too, and ends it', async () => {
  const content = JSON.stringify(contentIn('fr'));
  host.html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Clinique</title></head><body>
    <div class="faq"><script type="application/json">${content}</script><p class="fallback">Appelez-nous</p></div>
    <div class="faq"><script type="application/json">${content}</script><p class="fallback">Appelez-nous</p></div>
    <script type="module">import { mount } from '/npm/index.js'; window.mount = mount;</script></body></html>`;
  const page = await browser.newPage();
  const faults = watchFaults(page);
  await page.route(`${host.site}/npm/**`, (route) =>
    route.fulfill({
      ...{ contentType: 'text/javascript', body: files.get(new URL(route.request().url()).pathname) ?? '' },
    }),
  );
  await page.goto(host.site);
  await page.waitForFunction(() => 'mount' in window);
  await page.evaluate(async (endpoint) => {
    const { mount } = window as never as { mount: typeof mountWidget };
    const places = [...document.querySelectorAll<HTMLElement>('.faq')];
    const mounted = places.map((place, index) =>
      mount('faq', place, { clinic: 'north', endpoint, ...(index > 0 && { mode: 'launcher' }) }),
    );
    Object.assign(window, { mounted });
    await Promise.all(mounted.map(({ ready }) => ready));
  }, host.backend);
  const [question = '', other = ''] = wordsIn('fr').park;
  const [inline, launched] = [page.locator('.faq').first(), page.locator('.faq').last()];
  const ask = async (faq: typeof inline) => {
    await faq.locator('#question').fill(other);
    await faq.locator('#question').press('Enter');
    await faq.getByRole('heading', { name: question }).waitFor();
    await faq.getByRole('button', { name: 'Oui', exact: true }).waitFor();
  };
  await ask(inline);
  await launched.getByRole('button', { name: 'Poser une question' }).click();
  await ask(launched);
  await page.evaluate(() => {
    for (const one of (window as never as { mounted: { destroy(): void }[] }).mounted) one.destroy();
  });
  await expect.poll(() => page.locator('.fallback').first().isVisible()).toBe(true);
  await expect.poll(() => page.locator('.fallback').last().isVisible()).toBe(true);
  expect(faults.filter((fault) => !/favicon/.test(fault))).toEqual([]);
  await page.close();
});
