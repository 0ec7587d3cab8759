import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';
import { countLeftovers } from './hostile/leftovers.ts';
import type { Leftovers } from './hostile/leftovers.ts';
import { hostileScripts } from './hostile/scripts.ts';

let browser: Browser;
let host: AgencyPage;
let faults: string[];

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(() => {
  host.html = pasted(host);
  host.htmlAt = undefined;
  host.asked.length = 0;
});

async function visit(init?: () => void, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 760 },
    locale: 'fr-FR',
    ...options,
  });
  if (init) await context.addInitScript(init);
  const page = await context.newPage();
  faults = watchFaults(page);
  await page.goto(host.site);
  return page;
}

const bookingOf = (page: Page) => page.locator('parcours-booking').first();
const started = (page: Page) => bookingOf(page).getByRole('heading', { name: 'Pour quel motif' }).waitFor();
const count = (path: string) => host.asked.filter((one) => one === path).length;

async function goToDetails(page: Page): Promise<void> {
  await bookingOf(page)
    .getByRole('button', { name: /^Contrôle/ })
    .click();
  await bookingOf(page)
    .getByRole('button', { name: /^Premier horaire libre/ })
    .click();
  await bookingOf(page).getByRole('heading', { name: 'Qui viendra' }).waitFor();
}

describe('a widget inside a form of the page', () => {
  it('keeps its keys to itself, but for Escape and Tab, and never submits that form', async () => {
    host.html = pasted(host)
      .replace('<parcours-booking>', '<form action="/elsewhere"><input name="q"><parcours-booking>')
      .replace('</parcours-booking>', '</parcours-booking><button>Envoyer</button></form>');
    const page = await visit(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup', 'keypress'])
        document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
      document.addEventListener('submit', () => heard.push('submit'));
    });
    await started(page);
    await goToDetails(page);
    await bookingOf(page).getByLabel('Prénom', { exact: true }).focus();
    await page.keyboard.type('/s');
    await page.keyboard.press('Enter');
    await bookingOf(page).getByText('points sont à corriger').waitFor();
    expect(await bookingOf(page).getByLabel('Prénom', { exact: true }).inputValue()).toBe('/s');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const heard = await page.evaluate(() => (window as never as { heard: string[] }).heard);
    expect([...new Set(heard)]).toEqual(['Escape', 'Tab']);
    expect(page.url()).toBe(`${host.site}/`);
    await page.context().close();
  });
});

describe('a page that changes under the widget', () => {
  it('moves the element: the widget goes on where it was', async () => {
    const page = await visit();
    await started(page);
    await goToDetails(page);
    await bookingOf(page).getByLabel('Prénom', { exact: true }).fill('Camille');
    await page.evaluate(() => document.body.prepend(document.querySelector('parcours-booking') as Element));
    await page.waitForTimeout(50);
    expect(await bookingOf(page).getByLabel('Prénom', { exact: true }).inputValue()).toBe('Camille');
    expect(count('/v1/catalog')).toBe(1);
    await page.context().close();
  });

  it('takes the element out and puts it back: a widget starts anew, and the slot was given back', async () => {
    const page = await visit();
    await started(page);
    await goToDetails(page);
    const element = await page.evaluateHandle(
      () => document.querySelector('parcours-booking') as HTMLElement,
    );
    await element.evaluate((one) => one.remove());
    await expect.poll(() => host.asked.some((path) => path.endsWith('/release'))).toBe(true);
    await element.evaluate((one) => document.body.append(one));
    await started(page);
    expect(count('/v1/catalog')).toBe(2);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['document.body = …', 'document.body = made'],
    ['replaceWith', 'document.body.replaceWith(made)'],
    ['replaceChildren', 'document.body.replaceChildren(...made.childNodes)'],
  ])(
    'puts another body in place by %s, as Turbo and Astro do: the widget of the new one starts',
    async (_, swap) => {
      const page = await visit();
      await started(page);
      await page.evaluate(`(() => {
      const made = document.createElement('body');
      const element = document.createElement('parcours-booking');
      element.id = 'second'; element.append('Appelez-nous');
      made.append(element); ${swap};
    })()`);
      await page.locator('#second').getByRole('heading', { name: 'Pour quel motif' }).waitFor();
      expect(await page.locator('parcours-booking').count()).toBe(1);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('keeps the running widget when it is carried over into another body', async () => {
    const page = await visit();
    await started(page);
    await page.evaluate(() => {
      const made = document.createElement('body');
      made.append(document.querySelector('parcours-booking') as Element);
      document.body = made;
    });
    await page.waitForTimeout(50);
    await started(page);
    expect(count('/v1/catalog')).toBe(1);
    await page.context().close();
  });

  it('changes an attribute: the widget starts anew with it, once for all that changed together', async () => {
    const page = await visit();
    await started(page);
    await page.evaluate(() => {
      const element = document.querySelector('parcours-booking') as HTMLElement;
      element.setAttribute('locale', 'en');
      element.setAttribute('service', 'long');
      element.setAttribute('clinic', 'north');
    });
    await bookingOf(page).getByText('Examination').waitFor();
    expect(count('/v1/catalog')).toBe(2);
    await page.evaluate(() => document.querySelector('parcours-booking')?.setAttribute('locale', 'en'));
    await page.waitForTimeout(100);
    expect(count('/v1/catalog')).toBe(2);
    await page.evaluate(() =>
      document.querySelector('parcours-booking')?.setAttribute('endpoint', 'nowhere'),
    );
    await page.locator('#fallback').waitFor();
    await page.context().close();
  });

  // The Chromium of the tests keeps no page in memory; what it would say on the way back is said here.
  it('comes back from the browser’s memory: one widget, and the slots are asked for again', async () => {
    const page = await visit();
    const comeBack = () =>
      page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await started(page);
    await comeBack();
    await bookingOf(page)
      .getByRole('button', { name: /^Contrôle/ })
      .click();
    await bookingOf(page)
      .getByRole('button', { name: /^Premier horaire libre/ })
      .waitFor();
    expect(count('/v1/slots')).toBe(1);
    await comeBack();
    await expect.poll(() => count('/v1/slots')).toBe(2);
    expect(await bookingOf(page).locator('.widget').count()).toBe(1);
    expect(count('/v1/catalog')).toBe(1);
    await page.context().close();
  });
});

describe('a page with more than one', () => {
  it('runs several widgets, each with its own attributes, from one set of files', async () => {
    host.html = pasted(host).replace(
      '</parcours-booking>',
      '</parcours-booking><parcours-booking id="en" locale="en"></parcours-booking>',
    );
    const page = await visit();
    await started(page);
    await page.locator('#en').getByRole('heading', { name: 'What are you coming for?' }).waitFor();
    await page
      .locator('#en')
      .getByRole('button', { name: /^Check-up/ })
      .click();
    await page
      .locator('#en')
      .getByRole('button', { name: /^First free time/ })
      .waitFor();
    await started(page);
    expect(count('/sdk/runtime.js')).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is given another version of the script: the first stays in charge', async () => {
    const page = await visit();
    await started(page);
    host.tamper = (_file, text) => text.replaceAll('0.1.0', '9.9.9');
    await page.addScriptTag({ url: `${host.backend}/sdk/parcours.js?v9` });
    host.tamper = (_file, text) => text;
    const version = () =>
      page.evaluate(() => (window as never as { Parcours: { version: string } }).Parcours.version);
    expect(await version()).toBe('0.1.0');
    expect(count('/v1/catalog')).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('runs the script in its head, before there is a body', async () => {
    const tag = /<script async.*<\/script>/.exec(pasted(host))?.[0] ?? '';
    host.html = pasted(host)
      .replace(tag, '')
      .replace('</head>', `${tag.replace('async', '')}</head>`);
    const page = await visit();
    await started(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a widget that is ended', () => {
  const left = (page: Page) =>
    page.evaluate(() => (window as never as { __leftovers(): Leftovers }).__leftovers());
  const destroy = (page: Page) =>
    page.evaluate(() => (window as never as { Parcours: { destroy(): void } }).Parcours.destroy());
  const nothing: Leftovers = { listeners: 0, timers: 0, observers: 0, frames: 0 };

  it.each([
    ['on the page', 'inline', ''],
    ['in a dialog', 'dialog', ''],
    ['behind a launcher', 'launcher', ''],
    ['in a realm of its own', 'inline', hostileScripts['Prototype.js'] ?? ''],
    ['in a dialog and a realm of its own', 'dialog', hostileScripts['MooTools'] ?? ''],
  ])('leaves no listener, timer, observer or frame: %s', async (_, mode, script) => {
    host.html = pasted(host).replace(
      '<parcours-booking>',
      `<script>${script}</script><parcours-booking mode="${mode}">`,
    );
    const page = await visit(countLeftovers);
    if (mode !== 'inline') await bookingOf(page).getByRole('button', { name: 'Prendre rendez-vous' }).click();
    await started(page);
    await goToDetails(page);
    expect((await left(page)).listeners).toBeGreaterThan(0);
    await destroy(page);
    await expect.poll(() => left(page)).toEqual(nothing);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('gives the element the style attribute that it had, to the byte', async () => {
    host.html = pasted(host)
      .replace('<parcours-booking>', '<parcours-booking style="max-width:600px;opacity:.5">')
      .replace('</head>', '<style>* { all: unset !important; opacity: 0 !important; }</style></head>');
    const page = await visit();
    await started(page);
    const style = () =>
      page.evaluate(() => document.querySelector('parcours-booking')?.getAttribute('style'));
    expect(await style()).toContain('opacity: 1 !important');
    await destroy(page);
    await expect.poll(style).toBe('max-width:600px;opacity:.5');
    await page.context().close();
  });
});

describe('a widget whose place is kept', () => {
  it('fills it and no more, scrolls inside, and grows under the finger without moving what it presses', async () => {
    host.html = pasted(host)
      .replace('<parcours-booking>', '<parcours-booking style="display:block;min-height:300px">')
      .replace('</parcours-booking>', '</parcours-booking><p id="below">Plan du site</p>');
    const page = await visit();
    const top = () => page.locator('#below').evaluate((below) => below.getBoundingClientRect().top);
    const before = await top();
    await started(page);
    expect(await top()).toBe(before);
    const root = bookingOf(page).locator('.root');
    expect(await root.evaluate((node) => (node as HTMLElement).offsetHeight)).toBe(300);
    const reason = bookingOf(page).getByRole('button', { name: /^Examen/ });
    await reason.scrollIntoViewIfNeeded();
    expect(await root.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    const box = await reason.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await bookingOf(page).getByRole('heading', { name: 'Quand souhaitez-vous venir' }).waitFor();
    expect(await root.evaluate((node) => (node as HTMLElement).offsetHeight)).toBeGreaterThan(300);
    await page.context().close();
  });
});
