import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { cross, crossingHtml, openLane } from './hostile/crossing.ts';
import type { Crossing } from './hostile/crossing.ts';
import { hostileScripts } from './hostile/scripts.ts';
import { hostileStyles } from './hostile/styles.ts';

const styles = Object.keys(hostileStyles);
const scripts = Object.keys(hostileScripts);

let browser: Browser;
let host: AgencyPage;

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage(), launchChromium()]);
  host.htmlAt = (address) => crossingHtml(host, address);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** Visits all, three side by side, and names what went otherwise than on a clean page. */
async function faultsOf(crossings: readonly Crossing[]): Promise<string[]> {
  const queue = [...crossings];
  const faults: string[] = [];
  const work = async () => {
    const lane = await openLane(browser);
    const visit = (crossing: Crossing) => cross(lane, { host, clinic: 'north', crossing, goal: 'answer' });
    const expected = await visit({ style: '', script: '' });
    faults.push(...expected.faults.map((fault) => `clean page: ${fault}`));
    for (let crossing = queue.shift(); crossing; crossing = queue.shift()) {
      const found = await visit(crossing);
      const name = crossing.style || crossing.script;
      faults.push(...found.faults.map((fault) => `${name}: ${fault}`));
      if (found.looks !== expected.looks) faults.push(`${name}: it looks ${found.looks}`);
    }
    await lane.close();
  };
  await Promise.all([work(), work(), work()]);
  return faults;
}

describe('the FAQ on a page that is hostile', { timeout: 300_000 }, () => {
  it(`by its styles: answers, warns and leads to a person on each of ${styles.length}`, async () => {
    expect(await faultsOf(styles.map((style) => ({ style, script: '' })))).toEqual([]);
  });

  it(`by its scripts: answers, warns and leads to a person on each of ${scripts.length}`, async () => {
    expect(await faultsOf(scripts.map((script) => ({ style: '', script })))).toEqual([]);
    expect(host.received).toEqual([]);
  });
});
