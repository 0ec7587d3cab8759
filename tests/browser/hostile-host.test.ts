import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { cross, crossingHtml, openLane } from './hostile/crossing.ts';
import type { Crossing, CrossingOptions, CrossingResult } from './hostile/crossing.ts';
import { hostileScripts } from './hostile/scripts.ts';
import { hostileStyles } from './hostile/styles.ts';

const lanes = ['east', 'west', 'south'];
const styles = Object.keys(hostileStyles);
const scripts = Object.keys(hostileScripts);

/** Those that do nothing which another does not do as well are met alone, and not once more with all the others. */
const alone = [
  'wars by z-index',
  'sets the common names of properties',
  'lays out in a grid of its content',
  'breaks into columns',
  'floats the element',
  'forbids scrolling',
  'toJSON on lists and texts',
  'toJSON on objects',
  'data in every for-in',
  'a fetch that is measured',
  'a fetch that throws at once',
  'a fetch that never answers',
  'a Request that keeps copies',
  'an XMLHttpRequest that throws',
  'promises whose then is wrapped',
  'a Date that stands still',
  'functions that cannot be bound or called',
  'shortcuts for every key',
];
const crossed = {
  styles: styles.filter((style) => !alone.includes(style)),
  scripts: scripts.filter((script) => !alone.includes(script)),
};
const clean: Crossing = { style: '', script: '' };

let browser: Browser;
let host: AgencyPage;

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ clinics: lanes }), launchChromium()]);
  host.htmlAt = (address) => crossingHtml(host, address);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** Visits all, a few side by side, and names what went otherwise than on a clean page. */
async function faultsOf(crossings: readonly Crossing[], goal: CrossingOptions['goal']): Promise<string[]> {
  const queue = [...crossings];
  const faults: string[] = [];
  const work = async (clinic: string) => {
    const lane = await openLane(browser);
    const visit = (crossing: Crossing): Promise<CrossingResult> =>
      cross(lane, { host, clinic, crossing, goal });
    const expected = await visit(clean);
    if (expected.faults.length > 0) faults.push(`clean page: ${expected.faults.join('; ')}`);
    for (let crossing = queue.shift(); crossing; crossing = queue.shift()) {
      const found = await visit(crossing);
      const name = `${crossing.style || 'no style'} × ${crossing.script || 'no script'}`;
      for (const fault of found.faults) faults.push(`${name}: ${fault}`);
      if (found.looks !== expected.looks) faults.push(`${name}: it looks ${found.looks}`);
      if (found.bodies.join('\n') !== expected.bodies.join('\n'))
        faults.push(`${name}: sent ${found.bodies.join(' ')} instead of ${expected.bodies.join(' ')}`);
    }
    await lane.close();
  };
  await Promise.all(lanes.map(work));
  return faults;
}

describe('a page that is hostile', { timeout: 300_000 }, () => {
  it(`by its styles: books on each of ${styles.length}`, async () => {
    expect(
      await faultsOf(
        styles.map((style) => ({ style, script: '' })),
        'booking',
      ),
    ).toEqual([]);
  });

  it(`by its scripts: books on each of ${scripts.length}`, async () => {
    expect(
      await faultsOf(
        scripts.map((script) => ({ style: '', script })),
        'booking',
      ),
    ).toEqual([]);
  });

  it('and whose policy forbids a realm of our own: what is sent is still the same to the byte', async () => {
    host.policy = [
      "default-src 'none'",
      `script-src 'nonce-page' ${host.backend}`,
      "style-src 'nonce-page'",
      'img-src data:',
      `connect-src ${host.backend}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; ');
    // Those that leave the libraries something to stand on.
    const survived = ['toJSON on lists and texts', 'toJSON on objects', 'a fetch that is measured'];
    const found = await faultsOf(
      survived.map((script) => ({ style: '', script })),
      'booking',
    );
    host.policy = undefined;
    // The one thing that was tried and refused; on a page that is sound nothing is.
    expect(found.filter((fault) => !/requires 'TrustedScriptURL'/.test(fault))).toEqual([]);
  });

  it.each(['realm.js', 'frame.js', 'runtime.js', 'wire.js', 'booking.js'])(
    'runs nothing of %s when it is not the one that was built, in a realm of our own either',
    async (file) => {
      host.tamper = (name, text) => (name === file ? `window.top.pwned = true;\n${text}` : text);
      const lane = await openLane(browser);
      const page = await lane.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(
        `${host.site}/?${new URLSearchParams({ clinic: 'east', script: 'toJSON on lists and texts' })}`,
      );
      const booking = page.locator('parcours-booking');
      // Without the frame the widget still runs on the page itself; without any other part it cannot.
      const after = file === 'frame.js' ? booking.getByRole('button', { name: /^Contrôle/ }) : undefined;
      if (after) await after.waitFor();
      else await expect.poll(() => said.some((line) => /is not as it was built/.test(line))).toBe(true);
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
      expect(await page.locator('#fallback').isVisible()).toBe(!after);
      host.tamper = (_file, text) => text;
      await lane.close();
    },
  );

  it(
    `by both at once: holds a slot on each of ${crossed.styles.length} × ${crossed.scripts.length}`,
    {
      timeout: 300_000,
    },
    async () => {
      const all = crossed.styles.flatMap((style) => crossed.scripts.map((script) => ({ style, script })));
      expect(all.length).toBeGreaterThanOrEqual(400);
      expect(await faultsOf(all, 'hold')).toEqual([]);
    },
  );
});
