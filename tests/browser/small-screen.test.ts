import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frDetails } from '../../src/locales/fr-details.ts';
import { frMore } from '../../src/locales/fr-more.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { fillDetails, launchChromium, watchFaults } from './chromium.ts';

const [base] = clinicWith().practitioners;
const plain = { minutes: 20, minimumNoticeMinutes: 0 };
const changes = {
  services: [
    { ...plain, id: 'short', name: 'Échographie', modes: ['AMB', 'VR'] },
    { ...plain, id: 'phone', name: 'Biopsie', bookable: false },
  ],
  practitioners: [{ ...base, services: ['short'] }],
};
const text = frDetails.details;

let browser: Browser;
let host: AgencyPage;
beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ changes }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const pictures = process.env['PARCOURS_PICTURES'];
const root = (page: Page) => page.locator('parcours-booking');

/** As phones show it, with the page's own margin of 8 px. */
async function visit(language = 'fr') {
  const meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  host.html = pasted(host)
    .replace('<meta charset="utf-8">', meta)
    .replace('lang="fr"', language === 'ar' ? 'lang="ar" dir="rtl"' : `lang="${language}"`);
  const context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Paris',
  });
  const page = await context.newPage();
  await page.goto(host.site);
  await root(page).locator('.reason').first().waitFor();
  return page;
}

/** What is smaller than a finger, or sticks out. A link inside a sentence is as tall as the sentence (WCAG 2.5.8). */
async function tooSmall(page: Page, state: string): Promise<string[]> {
  if (pictures) await page.screenshot({ path: `${pictures}/small-${state}.png`, fullPage: true });
  return root(page).evaluate((element) => {
    const targets = element.shadowRoot?.querySelectorAll<HTMLElement>(
      'button, a[href], summary, select, input:not([type="checkbox"], [type="radio"])',
    );
    const small = [...(targets ?? [])].flatMap((target) => {
      const { width, height, left, right } = target.getBoundingClientRect();
      const isShown = target.checkVisibility({ visibilityProperty: true });
      const isInline = target.matches('a') && getComputedStyle(target).display === 'inline';
      if (!isShown || isInline) return [];
      const isOut = left < 0 || right > innerWidth;
      const name = `${target.className || target.tagName} ${target.textContent?.slice(0, 30)}`;
      return width < 43.99 || height < 43.99 || isOut ? [`${name}: ${width} × ${height} at ${left}`] : [];
    });
    const wide = document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [];
    return [...wide, ...new Set(small)];
  });
}

const lines = (link: Locator) =>
  link.evaluate((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    const texts = [...range.getClientRects()].filter(({ width }) => width > 24);
    return new Set(texts.map(({ top }) => Math.round(top))).size;
  });

describe('on a phone of 320 px', () => {
  it.each(['fr', 'en', 'de', 'ar'])('emergency numbers stand on one line each: %s', async (language) => {
    const page = await visit(language);
    const links = root(page).locator('.emergency a');
    expect(await links.count()).toBe(2);
    for (const link of await links.all()) expect(await lines(link)).toBe(1);
    expect(await tooSmall(page, `reasons-${language}`)).toEqual([]);
    await page.context().close();
  });

  it('everything one can press is as large as a finger, from the reason to the review', async () => {
    const page = await visit();
    const faults = watchFaults(page);
    const booking = root(page);
    await booking.getByRole('button', { name: /^Échographie/ }).click();
    await booking.locator('.day .slot').first().waitFor();
    await booking.locator('#mode').waitFor();
    expect(await tooSmall(page, 'slots')).toEqual([]);
    await booking.getByRole('button', { name: frMore.month.month, exact: true }).click();
    await booking.locator('.date.free').first().click();
    await booking.locator('.day .slot').first().waitFor();
    expect(await tooSmall(page, 'month')).toEqual([]);
    // One hour, two ways.
    const [first, second] = await booking.locator('.day .slot').all();
    const [one, other] = [await first?.innerText(), await second?.innerText()];
    expect([one, other].map((said) => said?.split('\n')[0])).toEqual([one?.slice(0, 5), one?.slice(0, 5)]);
    expect([one, other].join(' ')).toMatch(/Sur place[^]*En vidéo/);
    expect(await first?.getAttribute('aria-label')).toContain(', Sur place');
    expect(await second?.getAttribute('aria-label')).toContain(', En vidéo');
    await first?.click();
    await booking.locator('#given').waitFor();
    expect(await tooSmall(page, 'details')).toEqual([]);
    await fillDetails(booking);
    await booking.getByRole('button', { name: text.review }).click();
    await booking.getByRole('button', { name: text.confirm }).waitFor();
    expect(await tooSmall(page, 'review')).toEqual([]);
    expect(faults.filter((fault) => !/favicon/.test(fault))).toEqual([]);
    await page.context().close();
  });
});

describe('the telephone number', () => {
  async function form() {
    const page = await visit();
    await root(page)
      .getByRole('button', { name: /^Échographie/ })
      .click();
    await root(page).locator('.first').click();
    await root(page).locator('#given').waitFor();
    return page;
  }
  const leave = async (page: Page, typed: string) => {
    await root(page).locator('#phone').fill(typed);
    await root(page).locator('#phone').blur();
  };

  it('is read by a chunk that nobody loads before, with the plan of the clinic’s country alone', async () => {
    host.asked.length = 0;
    const page = await form();
    const plans = () => host.asked.filter((path) => path.includes('phone'));
    expect(plans()).toEqual([]);
    await leave(page, '0199001234');
    await root(page).getByText(text.landline).waitFor();
    expect(await root(page).locator('#phone').inputValue()).toBe('01 99 00 12 34');
    expect([...new Set(plans())]).toEqual(['/sdk/phone.js', '/sdk/phone-fr.js']);
    await leave(page, '0692123456');
    await root(page).getByText(text.mobile).waitFor();
    await leave(page, '06 12 34 56 7');
    await root(page).locator('#phone-error').waitFor();
    expect(await tooSmall(page, 'phone-error')).toEqual([]);
    await page.context().close();
  });

  it('moves nothing under a press that leaves it', async () => {
    const page = await form();
    await leave(page, '0199001234');
    await root(page).getByText(text.landline).waitFor();
    await root(page).locator('#phone').fill('06 12 34 56 7');
    const box = root(page).getByRole('checkbox').first();
    await root(page).getByText(text.phoneHint).waitFor();
    await box.scrollIntoViewIfNeeded();
    const { x = 0, y = 0 } = (await box.boundingBox()) ?? {};
    await page.mouse.move(x + 8, y + 8);
    await page.mouse.down();
    await page.waitForTimeout(120);
    await page.mouse.up();
    expect(await box.isChecked()).toBe(true);
    await root(page).locator('#phone-error').waitFor();
    await page.context().close();
  });

  it('stays as it is typed when the chunk is not the one that was built', async () => {
    host.tamper = (file, source) => (file.startsWith('phone') ? `${source};` : source);
    const page = await form();
    await fillDetails(root(page));
    await leave(page, '0639981234');
    await root(page).getByRole('button', { name: text.review }).click();
    await root(page).getByRole('button', { name: text.confirm }).click();
    await root(page)
      .getByRole('heading', { name: /confirmé/ })
      .waitFor();
    expect(JSON.parse(host.received.at(-1)?.body ?? '{}')).toMatchObject({
      contact: { phone: '0639981234' },
    });
    host.tamper = (_file, source) => source;
    await page.context().close();
  });
});
