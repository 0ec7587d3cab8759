import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { messageLinks } from '../../backend/message-links.ts';
import { preferencesWords } from '../../backend/routes/preferences-words.ts';
import { clinicClient } from '../backend/fixtures/clinic-client.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { agencyPage, type AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pictures = process.env['PARCOURS_PICTURES'];

let browser: Browser;
let host: AgencyPage;
const faults: string[] = [];
beforeAll(async () => {
  [host, browser] = await Promise.all([
    agencyPage({ purposes: ['survey', 'newsletter', 'reminder-sms'] }),
    launchChromium(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
afterEach(() => expect(faults.splice(0)).toEqual([]));

let slots = 0;
/** Somebody books, says yes to being asked and no to the rest. */
async function linksOfPatient() {
  const client = clinicClient(host.backend, 'north');
  const day = new Date(Date.now() + 8 * 24 * 3_600_000).toISOString().slice(0, 10);
  const found = (await client.slots(`service=short&from=${day}&to=${day}`)).slots;
  const slot = found[(slots += 1)];
  const notices = ['booking', 'survey', 'newsletter', 'reminder-sms'].map((id) => ({
    ...{ id, version: '1', language: 'fr' },
    decision: id === 'booking' || id === 'survey' ? 'given' : 'refused',
  }));
  const { id } = await client.bookAt(slot?.start ?? '', { slotId: slot?.id, notices });
  const links = messageLinks({
    ...{ surveys: { createLink: () => Promise.resolve() }, clock: { now: () => Date.now() } },
    ...{ publicUrl: host.backend, secret: 'a secret for tests, long enough to be one' },
  });
  const clinic = clinicWith();
  return { stop: links.unsubscribeLink(clinic, id, 'survey'), choices: links.preferencesLink(clinic, id) };
}

async function visit(locale: string, address: string, { width = 360, dark = false } = {}) {
  const context = await browser.newContext({
    ...{
      locale,
      viewport: { width, height: 780 },
      colorScheme: dark ? ('dark' as const) : ('light' as const),
    },
  });
  const page = await context.newPage();
  const own = watchFaults(page);
  page.on('close', () => faults.push(...own));
  await page.goto(address);
  return page;
}

/** Nothing that an accessibility checker finds, nothing wider than the screen, nothing too small to press. */
async function look(page: Page, state: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/preferences-${state}.png`, fullPage: true });
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (runOnly) => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run({ runOnly });
    const small = [...document.querySelectorAll('button, a')].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < 44 || height < 44;
    });
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      small: small.map(({ textContent }) => textContent),
      isWide: document.documentElement.scrollWidth > innerWidth,
    };
  }, rules);
  expect({ state, ...found }).toEqual({ state, violations: [], small: [], isWide: false });
}

describe.each(['fr', 'en', 'es', 'de', 'pt', 'ar'] as const)('a person in %s', (language) => {
  const words = preferencesWords[language];

  it('stops messages and changes a choice with the keyboard alone', async () => {
    const { stop } = await linksOfPatient();
    const page = await visit(language, stop);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await look(page, `${language}-stop`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.stoppedTitle }).waitFor();
    await look(page, `${language}-stopped`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.title }).waitFor();
    expect(await page.locator('li', { hasText: words.purposes.survey }).textContent()).toContain(
      words.withdrawn,
    );
    await page.locator('li', { hasText: words.purposes.newsletter }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();
    expect(await page.title()).toMatch(new RegExp(`^${words.saved}`));
    expect(await page.locator('li', { hasText: words.purposes.newsletter }).textContent()).toContain(
      words.given,
    );
    await look(page, `${language}-choices`);
    await page.context().close();
  });
});

describe('the pages', () => {
  it.each([360, 640])('are calm on a screen of %i, by day and by night', async (width) => {
    const { stop, choices } = await linksOfPatient();
    for (const dark of [false, true])
      for (const [name, address] of Object.entries({ stop, choices, missing: `${stop}x` })) {
        const page = await visit('fr', address, { width, dark });
        await look(page, `${name}-${width}${dark ? '-dark' : ''}`);
        await page.context().close();
        if (name === 'missing') expect(faults.splice(0).join()).toContain('404');
      }
  });
});
