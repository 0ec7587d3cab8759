import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { fillDetails, launchChromium, confirmBooking } from './chromium.ts';

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

async function visit(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 760 },
    locale: 'fr-FR',
    ...options,
  });
  const page = await context.newPage();
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`exception: ${error.message}`));
  await page.goto(host.site);
  return page;
}

const bookingOf = (page: Page) => page.locator('parcours-booking').first();
const started = (page: Page) => bookingOf(page).getByRole('heading', { name: 'Pour quel motif' }).waitFor();
const showsFallback = (page: Page) => page.locator('#fallback').isVisible();
const problems = () => said.filter((line) => /^(error|exception)/.test(line) && !/favicon/.test(line));

async function goToDetails(page: Page): Promise<void> {
  await started(page);
  await bookingOf(page)
    .getByRole('button', { name: /^Contrôle/ })
    .click();
  await bookingOf(page)
    .getByRole('button', { name: /^Premier horaire libre/ })
    .click();
  await bookingOf(page).getByRole('heading', { name: 'Qui viendra' }).waitFor();
}

describe('the fallback', () => {
  it('is there until the widget has started, and then gives way to it', async () => {
    const page = await visit();
    await started(page);
    expect(await showsFallback(page)).toBe(false);
    expect(problems()).toEqual([]);
    await page.context().close();
  });

  it('stays when the backend is down, and one line says why', async () => {
    host.isDown = true;
    const page = await visit();
    await expect
      .poll(() => said.some((line) => /keeps its fallback: No answer/.test(line)), { timeout: 15_000 })
      .toBe(true);
    expect(await showsFallback(page)).toBe(true);
    await page.context().close();
  });

  it.each([
    ['a clinic that nobody knows', 'data-clinic="elsewhere"', /keeps its fallback/],
    [
      'no endpoint',
      'data-clinic="north"',
      /attribute "data-endpoint" of the script tag is missing\. Accepted: /,
    ],
    [
      'an endpoint that is none',
      'data-clinic="north" data-endpoint="rdv"',
      /"data-endpoint" of the script tag says "rdv".*Accepted: /,
    ],
    [
      'a language we do not speak',
      'data-locale="xx"',
      /"data-locale" of the script tag says "xx".*one of "fr", "en"/,
    ],
  ])('stays with %s, and the console names the attribute', async (_, attributes, line) => {
    const rest =
      /endpoint/.test(attributes) || attributes === 'data-clinic="north"'
        ? ''
        : ` data-endpoint="${host.backend}"`;
    const clinic = /data-clinic/.test(attributes) ? '' : ' data-clinic="north"';
    host.html = pasted(host, attributes + rest + clinic);
    const page = await visit();
    await expect.poll(() => said.filter((one) => line.test(one)).length).toBe(1);
    expect(await showsFallback(page)).toBe(true);
    await page.context().close();
  });

  it.each(['runtime.js', 'wire.js', 'booking.js', 'locale-fr.js'])(
    'stays when %s is not the one that was built, and it never runs',
    async (file) => {
      host.tamper = (name, text) => (name === file ? `window.pwned = true;\n${text}` : text);
      const page = await visit();
      await expect.poll(() => said.some((line) => /is not as it was built/.test(line))).toBe(true);
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
      expect(await showsFallback(page)).toBe(true);
      await page.context().close();
    },
  );

  it('keeps the first half usable when the second half cannot be had, with the telephone number', async () => {
    host.tamper = (name, text) => (name === 'booking-details.js' ? '' : text);
    const page = await visit();
    await started(page);
    await bookingOf(page)
      .getByRole('button', { name: /^Contrôle/ })
      .click();
    await bookingOf(page)
      .getByRole('button', { name: /^Premier horaire libre/ })
      .click();
    await bookingOf(page)
      .getByRole('alert')
      .getByRole('link', { name: /Appeler le/ })
      .waitFor();
    await page.context().close();
  });

  it('stays in an element that has no widget, without a request', async () => {
    host.html = pasted(host).replaceAll('parcours-booking', 'parcours-elsewhere');
    const page = await visit();
    await page.waitForFunction(() => 'Parcours' in window);
    await page.waitForTimeout(300);
    expect(await showsFallback(page)).toBe(true);
    expect(host.asked.filter((path) => path !== '/sdk/parcours.js')).toEqual([]);
    await page.context().close();
  });
});

describe('the loader', () => {
  it('imports nothing before the element comes near', async () => {
    host.html = pasted(host).replace('<h1>', '<div style="height:5000px"></div><h1>');
    const page = await visit();
    await page.waitForFunction(() => 'Parcours' in window);
    await page.waitForTimeout(300);
    expect(host.asked).toEqual(['/sdk/parcours.js']);
    await page.evaluate(() => scrollTo(0, 4800));
    await started(page);
    await page.context().close();
  });

  it('imports when it is asked for', async () => {
    host.html = pasted(host).replace('<h1>', '<div style="height:5000px"></div><h1>');
    const page = await visit();
    await page.waitForFunction(() => 'Parcours' in window);
    await page.evaluate(() => (window as never as { Parcours: { open(): void } }).Parcours.open());
    await started(page);
    await page.context().close();
  });

  it('takes the calls that were made before it came', async () => {
    const early =
      '<script>window.Parcours = []; Parcours.push(["on", "ready", () => { window.wasReady = true; }]);</script>';
    host.html = pasted(host).replace('<h1>', `${early}<h1>`);
    const page = await visit();
    await started(page);
    expect(await page.evaluate(() => 'wasReady' in window)).toBe(true);
    await page.context().close();
  });

  it('finds its tag when currentScript is clobbered', async () => {
    host.html = pasted(host).replace('<h1>', '<img name="currentScript" alt=""><h1>');
    const page = await visit();
    await started(page);
    await page.context().close();
  });

  it('finds its tag when an optimiser runs it later, without currentScript', async () => {
    const late = `<script>
      const tag = document.createElement('script');
      tag.type = 'text/plain'; tag.src = '${host.backend}/sdk/parcours.js';
      tag.dataset.clinic = 'north'; tag.dataset.endpoint = '${host.backend}';
      document.head.append(tag);
      fetch(tag.src).then((answer) => answer.text()).then((text) => new Function(text)());
    </script>`;
    host.html = pasted(host).replace(/<script async.*<\/script>/, late);
    const page = await visit();
    await started(page);
    await page.context().close();
  });

  it('is a no-op with a note when it is loaded twice', async () => {
    host.html = pasted(host).replace(
      '</body>',
      `<script async src="${host.backend}/sdk/parcours.js?again" data-clinic="north" data-endpoint="${host.backend}"></script></body>`,
    );
    const page = await visit();
    await started(page);
    await expect.poll(() => said.filter((line) => /second script ignored/.test(line)).length).toBe(1);
    expect(problems()).toEqual([]);
    await page.context().close();
  });
});

describe('a guest on the page', () => {
  it('leaves no cookie, no storage and no request but its files and what the clinic offers, before the patient acts', async () => {
    const page = await visit();
    await started(page);
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual(['', 0, 0, 0]);
    expect(host.asked.filter((path) => !path.startsWith('/sdk/'))).toEqual(['/v1/catalog']);
    await page.context().close();
  });

  it('adds one global, and nothing else', async () => {
    const page = await visit();
    const names = () => page.evaluate(() => Object.keys(window).sort());
    host.html = '<!doctype html><title>bare</title>';
    const bare = await visit();
    const before = await bare.evaluate(() => Object.keys(window).sort());
    await started(page);
    expect((await names()).filter((name) => !before.includes(name))).toEqual(['Parcours']);
    await Promise.all([page.context().close(), bare.context().close()]);
  });

  it('leaves nothing when it is destroyed: the fallback shows, nothing ticks, nothing listens', async () => {
    const page = await visit();
    await goToDetails(page);
    await page.evaluate(() => (window as never as { Parcours: { destroy(): void } }).Parcours.destroy());
    await expect.poll(() => showsFallback(page)).toBe(true);
    const left = await page.evaluate(() => {
      const root = document.querySelector('parcours-booking')?.shadowRoot;
      return [root?.innerHTML, root?.adoptedStyleSheets.length, document.querySelectorAll('link').length];
    });
    expect(left).toEqual(['<slot></slot>', 0, 0]);
    expect(host.asked.at(-1)).toMatch(/\/release$/);
    await page.context().close();
  });

  it('breaks no rule of the strictest policy on the way to the receipt', async () => {
    host.policy = [
      "default-src 'none'",
      `script-src ${host.backend}`,
      "style-src 'none'",
      `connect-src ${host.backend}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; ');
    const page = await visit();
    await goToDetails(page);
    await fillDetails(bookingOf(page));
    await confirmBooking(bookingOf(page));
    await bookingOf(page).getByRole('heading', { name: 'Votre rendez-vous est confirmé' }).waitFor();
    expect(problems().filter((line) => /Content Security Policy|Trusted/i.test(line))).toEqual([]);
    await page.context().close();
  });
});

describe('every state of the booking', () => {
  const modes: [string, BrowserContextOptions][] = [
    ['on a phone', { viewport: { width: 320, height: 640 } }],
    ['on a desk, dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
    ['in forced colours', { viewport: { width: 360, height: 640 }, forcedColors: 'active' }],
  ];

  it.each(modes)('is free of accessibility faults %s, and large enough to touch', async (_, options) => {
    host.html = pasted(host).replace(
      '<meta charset="utf-8">',
      '<meta charset="utf-8"><meta name="color-scheme" content="light dark">',
    );
    const page = await visit(options);
    const check = async (state: string) => {
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await (window as never as { axe: typeof axe }).axe.run('parcours-booking', {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      const small = await bookingOf(page).evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('button, a, input, select, summary') ?? [])]
          .filter((target) => target.checkVisibility() && !target.closest('label'))
          .map((target) => ({ target, box: (target.closest('.check') ?? target).getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 44))
          .map(({ target, box }) => `${target.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect({ state, found, small, wide }).toEqual({ state, found: [], small: [], wide: false });
    };
    await started(page);
    await check('reason');
    await bookingOf(page)
      .getByRole('button', { name: /^Contrôle/ })
      .click();
    await bookingOf(page)
      .getByRole('button', { name: /^Premier horaire libre/ })
      .waitFor();
    await check('slot');
    await bookingOf(page)
      .getByRole('button', { name: /^Premier horaire libre/ })
      .click();
    await bookingOf(page).getByRole('heading', { name: 'Qui viendra' }).waitFor();
    await check('details');
    await bookingOf(page)
      .getByRole('button', { name: /^Vérifier avant/ })
      .click();
    await check('errors');
    await fillDetails(bookingOf(page));
    await bookingOf(page)
      .getByRole('checkbox', { name: /facultatif/ })
      .check();
    await confirmBooking(bookingOf(page));
    await bookingOf(page).getByRole('heading', { name: 'Votre rendez-vous est confirmé' }).waitFor();
    await check('result');
    await bookingOf(page).getByRole('button', { name: 'Retirer mon accord' }).click();
    await bookingOf(page)
      .getByText(/^Accord retiré/)
      .waitFor();
    await check('withdrawn');
    await page.context().close();
  });

  it('is not blind: a seeded fault is seen', async () => {
    const page = await visit();
    await started(page);
    await bookingOf(page).evaluate((element) => {
      element.shadowRoot?.querySelector('button')?.replaceChildren();
    });
    await page.evaluate(axe.source);
    const ids = await page.evaluate(async () =>
      (await (window as never as { axe: typeof axe }).axe.run('parcours-booking')).violations.map(
        ({ id }) => id,
      ),
    );
    expect(ids).toContain('button-name');
    await page.context().close();
  });
});
