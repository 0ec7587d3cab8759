/**
 * How long after navigation can a patient choose a reason, on a slow phone? Chromium with its CPU slowed to a
 * quarter opens the same page with and without the widget, in turn, so that the machine's mood falls on both.
 */
import { agencyPage, pasted } from '../tests/browser/agency-page.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import type { Browser } from 'playwright-core';

const rounds = 7;

interface Visit {
  /** From navigation to the `load` event. */
  loadMs: number;
  /** From navigation to the first reason that can be pressed. */
  interactiveMs: number;
  /** What tasks took beyond 50 ms each, from navigation to that moment. */
  blockingMs: number;
  /** Cumulative layout shift. */
  shift: number;
}

async function visit(browser: Browser, url: string, isThere: () => boolean): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen = { blockingMs: 0, shift: 0 };
    (window as never as { seen: typeof seen }).seen = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.blockingMs += Math.max(0, entry.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as never as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  const interactiveMs = await page
    .waitForFunction(isThere, undefined, { polling: 'raf' })
    .then(() => page.evaluate(() => performance.now()));
  await page.waitForTimeout(300);
  const measured = await page.evaluate(() => ({
    loadMs: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
    ...(window as never as { seen: { blockingMs: number; shift: number } }).seen,
  }));
  await page.close();
  return { interactiveMs, ...measured };
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const host = await agencyPage();
const browser = await launchChromium();
const bare: Visit[] = [];
const booking: Visit[] = [];
for (let round = 0; round < rounds; round += 1) {
  host.html = pasted(host).replace(/<script async.*<\/script>/, '');
  bare.push(await visit(browser, host.site, () => document.readyState === 'complete'));
  host.html = pasted(host);
  booking.push(
    await visit(
      browser,
      host.site,
      () => !!document.querySelector('parcours-booking')?.shadowRoot?.querySelector('.reason'),
    ),
  );
}
await browser.close();
await host.close();

const of = (visits: readonly Visit[], name: keyof Visit) => median(visits.map((one) => one[name]));
console.log(`Navigation to an interactive booking, Chromium at 4× CPU slowdown, median of ${rounds}\n`);
console.log(`  page without the widget, loaded   ${of(bare, 'loadMs').toFixed(0)} ms`);
console.log(`  page with the widget, loaded      ${of(booking, 'loadMs').toFixed(0)} ms`);
console.log(`  booking interactive               ${of(booking, 'interactiveMs').toFixed(0)} ms`);
console.log(
  `  blocking time until then          ${of(booking, 'blockingMs').toFixed(0)} ms (without: ${of(bare, 'blockingMs').toFixed(0)} ms)`,
);
console.log(
  `  layout shift                      ${of(booking, 'shift').toFixed(3)} (without: ${of(bare, 'shift').toFixed(3)})`,
);
