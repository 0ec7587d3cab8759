import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newsletterWords } from '../../backend/routes/newsletter-words.ts';
import { newsClinic, newsletterClient, reader } from '../backend/fixtures/newsletter-client.ts';
import { startBackend, type TestBackend } from '../backend/fixtures/start-backend.ts';
import { launchChromium, watchFaults } from './chromium.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pictures = process.env['PARCOURS_PICTURES'];
const clinic = newsClinic();

let browser: Browser;
let test: TestBackend;
let news: ReturnType<typeof newsletterClient>;
const faults: string[] = [];
beforeAll(async () => {
  [test, browser] = await Promise.all([
    startBackend({ clinics: [clinic], now: '2027-03-02T10:00:00+01:00' }),
    launchChromium(),
  ]);
  // Its own pages are no other website; where it listens is known only now.
  clinic.origins.push(test.url);
  news = newsletterClient(test, clinic);
});
afterAll(async () => {
  await browser.close();
  await test.close();
});
afterEach(() => expect(faults.splice(0)).toEqual([]));

async function visit(locale: string, address: string, { width = 360, dark = false } = {}): Promise<Page> {
  const context = await browser.newContext({
    ...{ locale, viewport: { width, height: 780 }, colorScheme: dark ? 'dark' : 'light' },
  });
  const page = await context.newPage();
  const own = watchFaults(page);
  page.on('close', () => faults.push(...own));
  await page.goto(address);
  return page;
}

/** Nothing that an accessibility checker finds, nothing wider than the screen, nothing too small to press. */
async function look(page: Page, state: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/newsletter-${state}.png`, fullPage: true });
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (runOnly) => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run({ runOnly });
    const pressed = 'button, a, .choice, input:not([type=hidden], [type=checkbox])';
    const small = [...document.querySelectorAll(pressed)].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < 44 || height < 44;
    });
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      small: small.map(({ outerHTML }) => outerHTML),
      isWide: document.documentElement.scrollWidth > innerWidth,
    };
  }, rules);
  expect({ state, ...found }).toEqual({ state, violations: [], small: [], isWide: false });
}

describe.each(['fr', 'en', 'es', 'de', 'pt', 'ar'] as const)('a reader in %s', (language) => {
  const words = newsletterWords[language];

  it('signs up, confirms and chooses topics with the keyboard alone', async () => {
    const email = `${language}-${reader}`;
    const page = await visit(language, `${test.url}/newsletter?clinic=north`);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await look(page, `${language}-form`);
    await page.keyboard.press('Tab');
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByRole('checkbox').last().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.sentTitle }).waitFor();
    await look(page, `${language}-sent`);
    await test.backend.wake();
    await page.goto(news.linkIn(news.mailed(email)[0], 'newsletter/confirm'));
    await look(page, `${language}-confirm`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.confirmedTitle }).waitFor();
    await look(page, `${language}-confirmed`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: words.topics }).waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await look(page, `${language}-choices`);
    await page.context().close();
  });
});

it.each([320, 1280])('is calm on a screen of %i, by day and by night, right or not', async (width) => {
  for (const dark of [false, true]) {
    const page = await visit('fr', `${test.url}/newsletter?clinic=north`, { width, dark });
    await look(page, `form-${width}${dark ? '-dark' : ''}`);
    await page.locator('form').evaluate((form: HTMLFormElement) => (form.noValidate = true));
    await page.getByRole('button').click();
    await page.getByRole('alert').waitFor();
    await look(page, `wrong-${width}${dark ? '-dark' : ''}`);
    await page.context().close();
    expect(faults.splice(0).join()).toContain('422');
  }
});
