import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/contracts/diagnosis.ts';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { plantedFaults } from './planted-faults.ts';

let browser: Browser;
let host: AgencyPage;
let said: string[];

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(() => {
  said = [];
  host.html = pasted(host);
  host.policy = undefined;
  host.isDown = false;
  host.tamper = (_file, text) => text;
  host.asked.length = 0;
});

interface Visit {
  address?: string;
  options?: BrowserContextOptions;
  clockMs?: number;
}

async function visit({
  address = `${host.site}/?email=a@b.example#parcours-doctor`,
  options,
  clockMs = 0,
}: Visit = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'fr-FR',
    ...options,
  });
  const page = await context.newPage();
  if (clockMs !== 0) await page.clock.setSystemTime(Date.now() + clockMs);
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`exception: ${error.message}`));
  await page.addInitScript(() => {
    addEventListener('parcours-diagnosed', (event) => {
      (window as never as { diagnosis: unknown }).diagnosis = (event as CustomEvent).detail;
    });
  });
  await page.goto(address);
  return page;
}

const panelOf = (page: Page): Locator => page.locator('parcours-doctor').getByRole('dialog');
const diagnosed = async (page: Page): Promise<Diagnosis> => {
  const handle = await page.waitForFunction(() => (window as { diagnosis?: unknown }).diagnosis);
  return (await handle.jsonValue()) as Diagnosis;
};
const settled = (page: Page) =>
  panelOf(page)
    .getByText(/contrôles? réussis?|checks? passed/)
    .waitFor();

describe('a healthy page', () => {
  it('is told so, check by check, under the strictest policy and without a violation of it', async () => {
    host.policy = [
      "default-src 'none'",
      `script-src ${host.backend}`,
      "style-src 'none'",
      `connect-src ${host.backend}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; ');
    const page = await visit();
    const { entries, page: address, version } = await diagnosed(page);
    expect(entries.filter(({ status }) => status !== 'ok')).toEqual([]);
    expect(entries).toHaveLength(14);
    expect(address).toBe(`${host.site}/`);
    expect(version).toMatch(/^\d/);
    await panelOf(page).getByRole('heading', { name: 'Tout est en ordre' }).waitFor();
    expect(said.filter((line) => /^(error|exception)/.test(line) && !/favicon/.test(line))).toEqual([]);
    await page.context().close();
  });

  it('speaks English on an English page', async () => {
    host.html = pasted(host).replace('lang="fr"', 'lang="en-GB"');
    const page = await visit();
    await panelOf(page).getByRole('heading', { name: 'Everything is in order' }).waitFor();
    await page.context().close();
  });
});

describe('a planted fault', () => {
  it.each(plantedFaults)(
    '$code is found, in words ($seen)',
    async ({ code, plant, seen, paste, address, clockMs }) => {
      plant(host);
      const page = await visit({
        ...(address && { address: `${address(host)}/#parcours-doctor` }),
        ...(clockMs !== undefined && { clockMs }),
      });
      const { entries, report } = await diagnosed(page);
      const found = entries.filter((entry) => entry.code === code);
      expect(found, JSON.stringify(entries)).toHaveLength(1);
      expect(found[0]?.seen).toMatch(seen);
      expect(found[0]?.mend).toBeTruthy();
      if (paste) expect(found[0]?.paste).toMatch(paste);
      expect(report).toContain(`(${code})`);
      // A sandboxed page is two faults at once; everything else is told alone.
      const codes = new Set(entries.flatMap((entry) => entry.code ?? []));
      if (!host.policy?.startsWith('sandbox')) expect([...codes]).toEqual([code]);
      await panelOf(page)
        .getByRole('heading', { name: found[0]?.title ?? '' })
        .waitFor();
      await page.context().close();
    },
  );
});

describe('the panel', () => {
  it('loads nothing before it is asked for, and opens on a page that is open already', async () => {
    host.html = pasted(host).replace(/<parcours-booking>.*<\/parcours-booking>/, '');
    const page = await visit({ address: host.site });
    await page.waitForFunction(() => 'Parcours' in window);
    await page.waitForTimeout(300);
    expect(host.asked).toEqual(['/sdk/parcours.js']);
    await page.evaluate(() => (location.hash = 'parcours-doctor'));
    await panelOf(page).getByRole('heading', { name: '1 point à corriger' }).waitFor();
    await page.context().close();
  });

  it('leaves nothing when it is closed: no node, no storage, no fragment, and the focus where it was', async () => {
    const page = await visit({ address: `${host.site}/?x=1` });
    await page.locator('parcours-booking').getByRole('heading', { name: 'Pour quel motif' }).waitFor();
    // The second half of the booking comes while the first is read, and its preloads are nodes for a moment.
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => !document.querySelector('link[rel=modulepreload]'));
    const state = () =>
      page.evaluate(async () => ({
        nodes: document.querySelectorAll('*').length,
        rest: document.querySelector('parcours-doctor'),
        address: location.href,
        attributes: [document.documentElement, document.body].map(({ attributes }) => attributes.length),
        kept: [
          document.cookie,
          localStorage.length,
          sessionStorage.length,
          (await indexedDB.databases()).length,
        ],
        globals: Object.keys(window).filter((name) => name !== 'diagnosis').length,
        focus: document.activeElement?.shadowRoot?.activeElement?.textContent,
      }));
    await page
      .locator('parcours-booking')
      .getByRole('button', { name: /^Contrôle/ })
      .focus();
    const before = await state();
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => panelOf(page).getByRole('button', { name: 'Fermer' }).first().click(),
    ]) {
      await page.evaluate(() => (location.hash = 'parcours-doctor'));
      await settled(page);
      await close();
      await page.locator('parcours-doctor').waitFor({ state: 'detached' });
      expect(await state()).toEqual(before);
    }
    const asked = host.asked.length;
    await page.waitForTimeout(400);
    expect(host.asked).toHaveLength(asked);
    await page.context().close();
  });

  it('is worked by keyboard alone, keeps the focus inside, and says its verdict', async () => {
    const page = await visit();
    await settled(page);
    const focused = () =>
      page.evaluate(
        () => document.querySelector('parcours-doctor')?.shadowRoot?.activeElement?.textContent ?? '',
      );
    expect(await focused()).toBe('Tout est en ordre');
    expect(await panelOf(page).getByRole('status').textContent()).toBe('Tout est en ordre');
    const walked: string[] = [];
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('Tab');
      walked.push(await focused());
    }
    expect(walked).toContain('14 contrôles réussis');
    expect(walked).toContain('Copier le rapport');
    await page.context().close();
  });

  it('copies a report without the query of the page', async () => {
    const page = await visit({ options: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await settled(page);
    await panelOf(page).getByRole('button', { name: 'Copier le rapport' }).click();
    await panelOf(page).getByRole('button', { name: 'Copié' }).waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('[Conforme] Serveur de rendez-vous');
    expect(report).not.toMatch(/\?|@|email/);
    await page.context().close();
  });

  it('shows the report to be selected where the browser refuses to copy', async () => {
    const page = await visit();
    await settled(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await panelOf(page).getByRole('button', { name: 'Copier le rapport' }).click();
    expect(await panelOf(page).getByLabel('Rapport').inputValue()).toContain('Parcours · contrôle');
    await page.context().close();
  });

  it('lies over a page that hides everything it does not know', async () => {
    const rules =
      '<style>*{all:unset!important}html>*:not(body){display:none!important;opacity:0!important}</style>';
    host.html = pasted(host).replace('</head>', `${rules}</head>`);
    const page = await visit();
    await settled(page);
    expect(await panelOf(page).isVisible()).toBe(true);
    await page.context().close();
  });

  const modes: [string, BrowserContextOptions][] = [
    ['on a phone', { viewport: { width: 320, height: 640 } }],
    ['on a desk', { viewport: { width: 1280, height: 860 } }],
    ['in the dark', { viewport: { width: 1280, height: 860 }, colorScheme: 'dark' }],
    ['in forced colours', { viewport: { width: 360, height: 640 }, forcedColors: 'active' }],
  ];

  it.each(modes)('is free of accessibility faults %s, and large enough to touch', async (_, options) => {
    host.html = pasted(
      host,
      `data-clinc="north" data-clinic="north" data-endpoint="${host.backend}" data-locale="fr"`,
    )
      .replace(
        '<meta charset="utf-8">',
        '<meta charset="utf-8"><meta name="color-scheme" content="light dark">',
      )
      .replace(/<p id="fallback">.*?<\/p>/, '');
    host.policy = `script-src ${host.backend}; connect-src 'self'`;
    const page = await visit({ options: { ...options, bypassCSP: false } });
    await settled(page);
    for (const summary of await panelOf(page).locator('summary').all()) await summary.click();
    await page.waitForTimeout(250);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as never as { axe: typeof axe }).axe.run('parcours-doctor', {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    const small = await page.locator('parcours-doctor').evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('button, summary') ?? [])]
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ target, box }) => `${target.textContent} ${box.width}×${box.height}`),
    );
    const wide = await panelOf(page).evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth);
    expect({ found, small, wide }).toEqual({ found: [], small: [], wide: false });
    await page.context().close();
  });
});
