import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { flowClinic, reasons } from './flow-clinic.ts';
import { keyboardPatient, spoken, spokenLanguages } from './keyboard-patient.ts';

let browser: Browser;
let host: AgencyPage;
beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ changes: flowClinic }), launchChromium()]);
});
afterEach(() => {
  host.isDown = false;
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

describe.each(spokenLanguages)('nothing here, by keyboard alone at 320 px, in %s', (locale) => {
  const { booking, common, more, later } = spoken[locale];
  const visit = (reason: string) =>
    keyboardPatient({ host, browser, locale, path: reason ? `/#motif=${reason}` : '/' });
  const call = common.call('01 99 00 12 34');

  it('in these dates: leads to the next free time, in the list and in the month', async () => {
    const patient = await visit('late');
    const { root, button, press, look } = patient;
    const nothing = root.locator('.nothing');
    await nothing.waitFor();
    await press(button(new RegExp(`^${booking.slot.nextFree}`)));
    await root.locator('.day .slot').first().waitFor();
    // What was pressed has gone; the focus has not.
    await look('after-next-time');
    await press(button(booking.slot.change));
    await press(button(new RegExp(`^${reasons.late[locale]}`)));
    await nothing.waitFor();
    await look('none-in-dates');
    await press(button(more.month.month));
    await root.getByText(more.month.noneInMonth).waitFor();
    await look('none-in-month');
    await press(button(new RegExp(`^${booking.slot.nextFree}`)));
    await root.locator('.date.free').first().waitFor();
    await look('next-month');
    await patient.leave();
  });

  it('at all: the list of those who wait, and the telephone', async () => {
    const patient = await visit('full');
    const { root, button, press, arrive, look } = patient;
    const nothing = root.locator('.nothing');
    await nothing.getByText(booking.slot.noneAtAll).waitFor();
    expect(await nothing.getByRole('link', { name: call }).getAttribute('href')).toBe('tel:0199001234');
    await press(button(more.month.month));
    await root.getByText(booking.slot.noneAtAll).waitFor();
    expect(await root.locator('.ways').getByRole('link', { name: call }).count()).toBe(1);
    await look('none-at-all-in-month');
    await press(button(more.month.list));
    await nothing.waitFor();
    await look('none-at-all');
    await press(button(more.waiting.join));
    await root.locator('#given').waitFor();
    await expect.poll(() => root.evaluate((one) => one.shadowRoot?.activeElement?.tagName)).toBe('H2');
    await look('waiting-list');
    await press(button(later.details.changeSlot));
    await arrive(booking.slot.heading);
    await patient.leave();
  });

  it('with these choices: says so in its own words, and takes them back', async () => {
    const patient = await visit('both');
    const { root, button, press, choose, look } = patient;
    await root.locator('.first').waitFor();
    await choose('practitioner', 'ash');
    const nothing = root.locator('.nothing');
    await nothing.getByText(more.filters.none).waitFor();
    expect(await nothing.getByText(booking.slot.noneAtAll).count()).toBe(0);
    await look('none-with-choices');
    await press(button(more.filters.clear));
    await root.locator('.first').waitFor();
    expect(await root.locator('#practitioner').inputValue()).toBe('');
    await look('choices-taken-back');
    await press(button(more.month.month));
    await root.getByText(more.month.choose).waitFor();
    await choose('practitioner', 'ash');
    await root.getByText(more.filters.none).waitFor();
    await press(button(more.filters.clear));
    await root.locator('.date.free').first().waitFor();
    await patient.leave();
  });

  it('because the clinic does not answer: to try again, or to call', async () => {
    const patient = await visit('other-2');
    const { root, button, press, look } = patient;
    await root.locator('.first').waitFor();
    host.isDown = true;
    await press(button(booking.slot.later));
    const problem = root.getByRole('alert');
    await problem.waitFor();
    await problem.getByRole('link', { name: call }).waitFor();
    await look('no-answer');
    host.isDown = false;
    await press(button(common.tryAgain));
    await root.locator('.day .slot').first().waitFor();
    expect(await problem.count()).toBe(0);
    await look('answered-again');
    await patient.leave();
  });

  it('because it is booked by telephone: says so before anything is pressed, and by a link', async () => {
    const list = await visit('');
    const card = list.root.locator('.by-phone');
    await card.getByText(reasons.phone[locale]).waitFor();
    await card.getByText(booking.reason.byPhone).waitFor();
    await list.tabTo(card.getByRole('link', { name: call }));
    await list.look('by-telephone');
    await list.leave();
    const linked = await visit('phone');
    await linked.root.getByText(booking.reason.byPhone).waitFor();
    await linked.press(linked.button(more.eligibility.otherReason));
    await linked.arrive(booking.reason.heading);
    await linked.look('another-reason');
    await linked.leave();
  });
});
