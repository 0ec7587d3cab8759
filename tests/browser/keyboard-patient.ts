import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ar } from '../../src/locales/ar.ts';
import { arDetails } from '../../src/locales/ar-details.ts';
import { arMore } from '../../src/locales/ar-more.ts';
import { en } from '../../src/locales/en.ts';
import { enDetails } from '../../src/locales/en-details.ts';
import { enMore } from '../../src/locales/en-more.ts';
import { fr } from '../../src/locales/fr.ts';
import { frDetails } from '../../src/locales/fr-details.ts';
import { frMore } from '../../src/locales/fr-more.ts';
import { pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { watchFaults } from './chromium.ts';

export const spoken = {
  fr: { ...fr, more: frMore, later: frDetails },
  en: { ...en, more: enMore, later: enDetails },
  ar: { ...ar, more: arMore, later: arDetails },
};
export type Spoken = keyof typeof spoken;
export const spokenLanguages = Object.keys(spoken) as Spoken[];

/** Where to put a picture of every state, for whoever looks at them. */
const pictures = process.env['PARCOURS_PICTURES'];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface PatientOptions {
  host: AgencyPage;
  browser: Browser;
  locale: Spoken;
  /** Path, query and fragment of the page. */
  path?: string;
  /** Also turns the clock of the browser. */
  turnsClock?: boolean;
}

export type KeyboardPatient = Awaited<ReturnType<typeof keyboardPatient>>;

/** A patient on a phone of 320 px who has a keyboard and nothing else, and looks at every state with care. */
export async function keyboardPatient({ host, browser, locale, path = '/', turnsClock }: PatientOptions) {
  const { direction } = spoken[locale];
  host.html = pasted(host)
    .replace('<html lang="fr">', `<html lang="${locale}" dir="${direction}">`)
    .replace('<head>', '<head><meta name="color-scheme" content="light dark">');
  const context = await browser.newContext({
    ...{ viewport: { width: 320, height: 640 }, timezoneId: 'Europe/Paris', acceptDownloads: true },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  await page.addInitScript(watchPage);
  if (turnsClock) await page.clock.install();
  await page.goto(`${host.site}${path}`);
  const root = page.locator('parcours-booking');

  const has = (wanted: Locator) =>
    wanted.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one);
  const tabTo = async (wanted: Locator, key = 'Tab'): Promise<void> => {
    await wanted.waitFor();
    for (let presses = 0; presses < 90; presses += 1) {
      if (await has(wanted)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} never reached ${wanted}`);
  };

  return {
    ...{ page, root, faults, tabTo },
    button: (name: string | RegExp) => root.getByRole('button', { name, exact: typeof name === 'string' }),
    async press(wanted: Locator, key = 'Enter') {
      await tabTo(wanted);
      await page.keyboard.press(key);
    },
    async type(id: string, typed: string) {
      await tabTo(root.locator(`#${id}`));
      await page.keyboard.press('Control+a');
      await page.keyboard.type(typed);
    },
    /** Chooses in a list by the arrows. */
    async choose(id: string, value: string) {
      await tabTo(root.locator(`#${id}`));
      const chosen = () => root.locator(`#${id}`).inputValue();
      await page.keyboard.press('Home');
      for (let presses = 0; presses < 12 && (await chosen()) !== value; presses += 1)
        await page.keyboard.press('ArrowDown');
      expect(await chosen()).toBe(value);
    },
    /** Waits until the focus is on something. */
    focused: (wanted: Locator) => expect.poll(() => has(wanted).catch(() => false)).toBe(true),
    /** Waits for a step, which takes the focus with its heading. */
    async arrive(heading: string) {
      const found = root.getByRole('heading', { name: heading, exact: true, level: 2 });
      await found.waitFor();
      await expect.poll(() => has(found).catch(() => false)).toBe(true);
    },
    /** Nothing is wrong with what is on the screen, and the focus is where one sees it. */
    async look(state: string) {
      if (pictures) await takePictures(page, `${pictures}/${locale}-${state}`);
      const found = [...(await violations(page)), ...(await page.evaluate(seenFaults))];
      expect({ state, found }).toEqual({ state, found: [] });
    },
    async leave() {
      expect(await page.evaluate(() => (window as never as { mice: string[] }).mice)).toEqual([]);
      await context.close();
    },
  };
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations: all } = await (window as never as { axe: typeof axe }).axe.run('parcours-booking', {
      ...{ runOnly, resultTypes: ['violations'] },
    });
    return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}

async function takePictures(page: Page, name: string): Promise<void> {
  const shapes = name.includes('/fr-')
    ? ([
        [320, 'light'],
        [320, 'dark'],
        [1280, 'light'],
        [1280, 'dark'],
      ] as const)
    : ([[320, 'light']] as const);
  for (const [width, colorScheme] of shapes) {
    await page.setViewportSize({ width, height: 640 });
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${name}-${width}-${colorScheme}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Runs in the page before everything: whatever a mouse or a finger would do is a fault of the test. */
function watchPage(): void {
  const [mice, told]: string[][] = [[], []];
  Object.assign(window, { mice, told });
  for (const type of ['pointerdown', 'mousedown', 'touchstart'])
    addEventListener(type, () => mice?.push(type), true);
  for (const name of ['ready', 'appointment-booked', 'failed'])
    addEventListener(`parcours-${name}`, (event) =>
      told?.push(JSON.stringify((event as CustomEvent).detail)),
    );
}

/** Runs in the page: what an eye would find. */
function seenFaults(): string[] {
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) faults.push('scrolls sideways');
  const focused = document.activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined;
  if (!focused) return [...faults, 'the focus is nowhere'];
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { top, bottom, width, height } = focused.getBoundingClientRect();
  const isControl = focused.tabIndex >= 0;
  if (isControl && (outlineStyle === 'none' || parseFloat(outlineWidth) < 2))
    faults.push('the focus is not seen');
  if (isControl && (bottom <= 0 || top >= innerHeight)) faults.push('the focus is off the screen');
  if (width === 0 || height === 0) faults.push('the focus has no size');
  return faults;
}
