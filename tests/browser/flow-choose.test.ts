import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FreeDays } from '../../src/contracts/free-days.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { addMonths } from '../../src/lib/add-months.ts';
import { firstWeekday } from '../../src/lib/first-weekday.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { askClinic, dayAtClinic, flowClinic, reasons, words } from './flow-clinic.ts';
import { keyboardPatient, spoken, spokenLanguages } from './keyboard-patient.ts';
import type { KeyboardPatient, Spoken } from './keyboard-patient.ts';

let browser: Browser;
let host: AgencyPage;
beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ changes: flowClinic }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** Two questions are answered wrongly and then well, and each no says why and what to do. */
async function answerQuestions({ root, button, press, arrive, look }: KeyboardPatient, locale: Spoken) {
  const { common, more } = spoken[locale];
  const { eligibility } = more;
  await arrive(eligibility.age({ from: 16 }));
  await look('age');
  await press(button(eligibility.no));
  await arrive(eligibility.stopped);
  await root.getByText(eligibility.notOfAge).waitFor();
  await look('not-of-age');
  await press(button(eligibility.back));
  expect(await button(eligibility.no).getAttribute('aria-pressed')).toBe('true');
  await press(button(eligibility.yes));

  await arrive(words.pacemaker[locale]);
  await press(button(words.yes[locale]));
  await arrive(eligibility.stopped);
  await root.getByText(words.noMri[locale]).waitFor();
  await button(new RegExp(`^${reasons.scan[locale]}`)).waitFor();
  await look('refused-with-another');
  await press(button(eligibility.back));
  await press(button(words.no[locale]));

  await arrive(words.referral[locale]);
  await press(button(words.no[locale]));
  await root.getByText(words.askDoctor[locale]).waitFor();
  const call = root.locator('.ways').getByRole('link', { name: common.call('01 99 00 12 34') });
  expect(await call.getAttribute('href')).toBe('tel:0199001234');
  await look('refused-without-referral');
  await press(button(eligibility.back));
  await press(button(words.yes[locale]));
  await arrive(eligibility.noted);
  await root.getByText(words.bringIt[locale]).waitFor();
  await look('noted');
  await press(button(eligibility.goOn));
}

/** Every key of the grid, from today; each day says its whole date and how much is free on it. */
async function walkMonth({ root, page, press, tabTo, button, look }: KeyboardPatient, locale: Spoken) {
  const { booking, more, direction } = spoken[locale];
  await press(button(more.month.month));
  const grid = root.getByRole('grid');
  const ready = () => expect.poll(() => grid.getAttribute('aria-busy')).toBe('false');
  await ready();
  await tabTo(grid.locator('[tabindex="0"]'));
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const label = () =>
    root.evaluate((element) => element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '');
  let day = dayAtClinic();
  const go = async (key: string, to: string) => {
    await page.keyboard.press(key);
    day = to < dayAtClinic() ? dayAtClinic() : to;
    await expect.poll(label, { message: `${key} to ${day}` }).toContain(`${written.format(new Date(day))}`);
  };
  const [ahead, back] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const live = root.locator('#calendar-month');
  expect(await live.getAttribute('aria-live')).toBe('polite');
  const name = await live.textContent();
  await go('PageDown', addMonths(day, 1));
  expect(await live.textContent()).not.toBe(name);
  await ready();
  await look('month-later');
  await go(ahead, addDays(day, 1));
  await go('ArrowDown', addDays(day, 7));
  await go('ArrowUp', addDays(day, -7));
  await go(back, addDays(day, -1));
  const inWeek = (new Date(day).getUTCDay() - firstWeekday(locale, 'FR') + 14) % 7;
  await go('End', addDays(day, 6 - inWeek));
  await go('Home', addDays(day, -6));
  const last = addDays(addMonths(`${dayAtClinic().slice(0, 7)}-01`, 13), -1);
  const inYear = addMonths(day, 12);
  await go('Shift+PageDown', inYear > last ? last : inYear);
  await go('Shift+PageUp', addMonths(day, -12));
  if (day.slice(0, 7) === dayAtClinic().slice(0, 7)) await go('PageDown', addMonths(day, 1));
  await ready();
  const from = day;
  const { days } = await askClinic<FreeDays>(host, `days?service=asks&from=${from}&to=${from}`);
  expect(await label()).toContain(booking.slot.freeCount(days[0]?.free ?? -1));
  await page.keyboard.press('Enter');
  await root.locator('.day .slot').first().waitFor();
  await look('month-day');
}

describe.each(spokenLanguages)('choosing a time by keyboard alone at 320 px, in %s', (locale) => {
  const { booking, common, more, later } = spoken[locale];

  it(
    'searches, is asked, is told why not, walks through the month, and has a time kept',
    { timeout: 150_000 },
    async () => {
      const patient = await keyboardPatient({ host, browser, locale });
      const { root, page, button, tabTo, press, arrive, look } = patient;
      for (const number of ['15', '112'])
        await root
          .locator('.emergency')
          .getByRole('link', { name: common.call(number), exact: true })
          .waitFor();
      await tabTo(root.locator('#reason-search'));
      await look('reasons');
      await page.keyboard.type('zzz');
      await root.getByRole('status').getByText(more.search.found(0)).waitFor();
      await look('no-reason');
      await page.keyboard.press('Control+a');
      await page.keyboard.type(reasons.asks[locale].toUpperCase());
      await root.getByRole('status').getByText(more.search.found(1)).waitFor();
      await press(button(new RegExp(`^${reasons.asks[locale]}`)));
      await answerQuestions(patient, locale);

      await arrive(booking.slot.heading);
      await root.locator('.first').waitFor();
      await press(root.locator('summary'), 'Space');
      await root.getByText(words.instructions[locale]).waitFor();
      await root.getByText(words.document[locale]).waitFor();
      await look('slots');
      await walkMonth(patient, locale);
      await press(root.locator('.day .slot').first());
      await arrive(later.details.heading);
      await root.getByText(later.details.held(10)).waitFor();
      await look('held');
      expect(patient.faults).toEqual([]);
      await patient.leave();
    },
  );

  it('narrows by practitioner, place and way, sees all times of a day, and goes through the dates', async () => {
    const patient = await keyboardPatient({ host, browser, locale, path: '/#motif=scan' });
    const { root, button, tabTo, press, choose, focused, look, page } = patient;
    await root.locator('.first').waitFor();
    await choose('practitioner', 'elm');
    await choose('location', 'gare');
    await choose('mode', 'VR');
    await expect
      .poll(() => root.locator('.slots .slot').first().getAttribute('aria-label'))
      .toContain('Dr Orme');
    await look('narrowed');
    await choose('practitioner', '');
    await choose('location', '');
    await press(button(booking.slot.later));
    await root.locator('.day').first().waitFor();
    await focused(button(booking.slot.later));
    await tabTo(button(booking.slot.earlier), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await root.locator('.first').waitFor();
    // There is nothing before, and the focus stays all the same.
    await focused(root.getByRole('button', { name: booking.slot.earlier }));
    await look('first-dates');
    const all = root.locator('.more').first();
    await press(all);
    await focused(
      root
        .locator('.day', { has: page.locator('.slot:nth-child(8)') })
        .first()
        .locator('.slot')
        .nth(6),
    );
    await look('all-times');
    await patient.leave();
  });
});

describe('the emergency line', () => {
  it.each([
    ['GB', ['999', '112']],
    ['CH', ['144', '112']],
    ['JP', []],
  ])('has the numbers of %s', async (country, numbers) => {
    const other = await agencyPage({ changes: { ...flowClinic, country } });
    const patient = await keyboardPatient({ host: other, browser, locale: 'en' });
    await patient.root.getByText(spoken.en.booking.reason.emergency).waitFor();
    expect(await patient.root.locator('.emergency a').allTextContents()).toEqual(
      numbers.map((number) => spoken.en.common.call(number)),
    );
    await patient.leave();
    await other.close();
  });
});
