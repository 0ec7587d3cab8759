import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { fillDetails, launchChromium, watchFaults } from './chromium.ts';

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
  host.isDown = false;
  host.asked.length = 0;
});

const tall = '<main style="height:3000px"><a href="#top">Un lien</a></main>';
const page320: BrowserContextOptions = { viewport: { width: 320, height: 640 } };
const page1280: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' };

/** A page whose widget is behind a button. */
async function visit(
  attributes: string,
  options: BrowserContextOptions = page320,
  around = tall,
): Promise<Page> {
  host.html = pasted(host)
    .replace(
      '<meta charset="utf-8">',
      '<meta charset="utf-8"><meta name="color-scheme" content="light dark">',
    )
    .replace('<parcours-booking>', `<parcours-booking ${attributes}>`)
    .replace('</parcours-booking>', `</parcours-booking>${around}`);
  // At rest: what is half faded in has half its contrast.
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  faults = watchFaults(page);
  await page.goto(host.site);
  return page;
}

const bookingOf = (page: Page) => page.locator('parcours-booking');
const buttonOf = (page: Page) => bookingOf(page).getByRole('button', { name: 'Prendre rendez-vous' });
const dialogOf = (page: Page) => bookingOf(page).getByRole('dialog', { name: 'Prendre rendez-vous' });
const started = (page: Page) => dialogOf(page).getByRole('heading', { name: 'Pour quel motif' }).waitFor();

/** What has the focus, however deep. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });

async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${wanted}, but ${await focused(page)}`);
}

async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run('parcours-booking', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe.each(['dialog', 'launcher'])('the mode %s', (mode) => {
  it.each([
    ['a phone', page320],
    ['a desk, dark', page1280],
  ])('books by keyboard alone on %s, free of accessibility faults', async (_, options) => {
    const page = await visit(`mode="${mode}"`, options);
    await buttonOf(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect((await buttonOf(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);

    await tabTo(page, /^Prendre rendez-vous$/);
    await page.keyboard.press('Enter');
    await dialogOf(page).waitFor();
    expect(await focused(page)).toBe('Prendre rendez-vous');
    await started(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await tabTo(page, /^Contrôle/);
    await page.keyboard.press('Enter');
    // A Tab that comes before them goes past them.
    await dialogOf(page)
      .getByRole('button', { name: /^Premier horaire libre/ })
      .waitFor();
    await tabTo(page, /^Premier horaire libre/);
    await page.keyboard.press('Enter');
    await dialogOf(page).getByRole('heading', { name: 'Qui viendra' }).waitFor();
    await fillDetails(dialogOf(page));
    await tabTo(page, /^Vérifier avant/);
    await page.keyboard.press('Enter');
    await dialogOf(page)
      .getByRole('button', { name: /^Confirmer/ })
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await tabTo(page, /^Confirmer/);
    await page.keyboard.press('Enter');
    await dialogOf(page).getByRole('heading', { name: 'Votre rendez-vous est confirmé' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await isWide()).toBe(false);
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Prendre rendez-vous');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('loads nothing of the widget before the patient turns to it', async () => {
    const page = await visit(`mode="${mode}"`);
    await buttonOf(page).waitFor();
    await page.waitForTimeout(200);
    expect([...host.asked].sort()).toEqual(['/sdk/locale-fr.js', '/sdk/opener.js', '/sdk/parcours.js']);
    await buttonOf(page).hover();
    await expect.poll(() => host.asked.includes('/v1/catalog')).toBe(true);
    expect(await dialogOf(page).count()).toBe(0);
    await page.context().close();
  });

  it('keeps what was typed when the dialog is closed and opened again', async () => {
    const page = await visit(`mode="${mode}"`);
    await buttonOf(page).click();
    await started(page);
    await dialogOf(page)
      .getByRole('button', { name: /^Contrôle/ })
      .click();
    await dialogOf(page).getByRole('button', { name: 'Fermer' }).click();
    await dialogOf(page).waitFor({ state: 'hidden' });
    await buttonOf(page).click();
    await dialogOf(page).getByRole('heading', { name: 'Quand souhaitez-vous venir' }).waitFor();
    await page.context().close();
  });

  it('gives way to the element’s own children when the widget cannot be had', async () => {
    host.isDown = true;
    const page = await visit(`mode="${mode}"`);
    await buttonOf(page).click();
    await dialogOf(page).locator('slot').first().waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('#fallback').isVisible(), { timeout: 15_000 }).toBe(true);
    expect(await dialogOf(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => buttonOf(page).count()).toBe(0);
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('a dialog', () => {
  const lockOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).overflow);
  const styleOf = (page: Page) => page.evaluate(() => document.documentElement.getAttribute('style'));

  it('keeps the page from scrolling while any is open, and gives back what was there', async () => {
    const page = await visit(
      'mode="dialog" id="one"',
      page1280,
      `<parcours-booking mode="dialog" id="two"></parcours-booking>${tall}`,
    );
    await page.evaluate(() =>
      document.documentElement.setAttribute('style', 'overflow: auto; color: black;'),
    );
    await page.locator('#one').getByRole('button').first().waitFor();
    await page.locator('#two').getByRole('button').first().waitFor();
    const call = (name: 'open' | 'destroy', selector: string) =>
      page.evaluate(
        ([act, which]) =>
          (window as never as { Parcours: Record<string, (selector: string) => void> }).Parcours[
            act as string
          ]?.(which as string),
        [name, selector],
      );
    await call('open', '#one');
    await page.locator('#one').getByRole('dialog').waitFor();
    expect(await lockOf(page)).toBe('hidden');
    await call('open', '#two');
    await page.locator('#two').getByRole('dialog').waitFor();
    await call('destroy', '#two');
    await expect.poll(() => page.locator('#two').getByRole('dialog').count()).toBe(0);
    expect(await lockOf(page)).toBe('hidden');
    await call('destroy', '#one');
    await expect.poll(() => styleOf(page)).toBe('overflow: auto; color: black;');
    await page.context().close();
  });

  it('has the words and the language that the agency gives it', async () => {
    const page = await visit('mode="dialog" label="Réserver un examen" locale="en"');
    await bookingOf(page).getByRole('button', { name: 'Réserver un examen' }).click();
    const dialog = bookingOf(page).getByRole('dialog', { name: 'Réserver un examen' });
    await dialog.getByRole('heading', { name: 'What are you coming for?' }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).waitFor();
    await page.evaluate(() =>
      document.querySelector('parcours-booking')?.setAttribute('label', 'Autre chose'),
    );
    await bookingOf(page).getByRole('button', { name: 'Autre chose' }).waitFor();
    expect(await dialog.count()).toBe(0);
    await page.context().close();
  });

  it('turns into an inline widget when its mode changes', async () => {
    const page = await visit('mode="dialog"');
    await buttonOf(page).waitFor();
    await page.evaluate(() => document.querySelector('parcours-booking')?.setAttribute('mode', 'inline'));
    await bookingOf(page).getByRole('heading', { name: 'Pour quel motif' }).waitFor();
    expect(await buttonOf(page).count()).toBe(0);
    await page.context().close();
  });

  it('names a mode that there is not, and keeps the children', async () => {
    const page = await visit('mode="popup"');
    await expect
      .poll(() => faults.filter((one) => /attribute "mode" says "popup".*"launcher"/.test(one)).length)
      .toBe(1);
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    await page.context().close();
  });

  it('keeps the focus as long as it is open, and the page behind it still', async () => {
    const page = await visit('mode="dialog"');
    await buttonOf(page).click();
    await started(page);
    for (let press = 0; press < 20; press += 1) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).not.toBe('Un lien');
    }
    expect(await dialogOf(page).evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await page.context().close();
  });

  it('keeps Escape from what the page would close with it', async () => {
    const page = await visit('mode="dialog"');
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => Object.assign(window, { pageHeard: key }));
    });
    await buttonOf(page).click();
    await started(page);
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => 'pageHeard' in window)).toBe(false);
    await page.context().close();
  });

  it('keeps the focus where a dialog of the page would take it back', async () => {
    const trap = `<div role="dialog" class="trap"><input aria-label="Page"></div><script>
      document.addEventListener('focusin', ({ target }) => {
        const own = document.querySelector('.trap');
        if (!own.contains(target)) own.firstElementChild.focus();
      });</script>`;
    const page = await visit('mode="dialog"', page320, trap + tall);
    await buttonOf(page).click();
    await started(page);
    await tabTo(page, /^Examen/);
    await page.keyboard.press('Enter');
    await dialogOf(page).getByRole('heading', { name: 'Quand souhaitez-vous venir' }).waitFor();
    await page.context().close();
  });

  it('opens above a modal dialog of the page that it stands in, and closes alone', async () => {
    const page = await visit('mode="dialog"');
    await page.evaluate(() => {
      const own = document.createElement('dialog');
      own.id = 'own';
      document.body.append(own);
      own.append(document.querySelector('parcours-booking') as Element);
      own.showModal();
    });
    await buttonOf(page).click();
    await started(page);
    await dialogOf(page)
      .getByRole('button', { name: /^Examen/ })
      .click({ trial: true });
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    expect(await page.locator('#own').evaluate((own) => own.matches(':modal'))).toBe(true);
    await page.context().close();
  });

  it('stays above the keyboard of a phone', async () => {
    const page = await visit('mode="dialog"');
    await buttonOf(page).click();
    await started(page);
    const heightWith = (keyboard: number) =>
      page.evaluate((covered) => {
        const viewport = visualViewport as VisualViewport;
        Object.defineProperty(viewport, 'height', { configurable: true, value: innerHeight - covered });
        viewport.dispatchEvent(new Event('resize'));
        return document.querySelector('parcours-booking')?.shadowRoot?.querySelector('dialog')?.offsetHeight;
      }, keyboard);
    expect(await heightWith(0)).toBe(640);
    expect(await heightWith(300)).toBe(340);
    expect(await heightWith(0)).toBe(640);
    await page.context().close();
  });
});

describe('a launcher', () => {
  it('is above what the page puts highest, and in the corner whatever its ancestors are', async () => {
    const war = `<style>body { transform: scale(0.9); filter: blur(0); opacity: 0.5; }
      .war { position: fixed; inset: 0; z-index: 2147483647; background: red; }</style><div class="war"></div>${tall}`;
    const page = await visit('mode="launcher"', page1280, war);
    await buttonOf(page).waitFor();
    const box = await buttonOf(page).boundingBox();
    expect(Math.round(1280 - (box?.x ?? 0) - (box?.width ?? 0))).toBe(20);
    expect(Math.round(900 - (box?.y ?? 0) - (box?.height ?? 0))).toBe(20);
    await buttonOf(page).click();
    await started(page);
    await page.context().close();
  });
});
