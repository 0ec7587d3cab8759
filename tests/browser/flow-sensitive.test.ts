import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { flowClinic, reasons, words } from './flow-clinic.ts';
import { keyboardPatient, spoken, spokenLanguages } from './keyboard-patient.ts';

const day = 24 * 3_600_000;
let browser: Browser;
let host: AgencyPage;
beforeAll(async () => {
  [host, browser] = await Promise.all([
    agencyPage({ changes: flowClinic, purposes: ['reminder-sms', 'measurement'] }),
    launchChromium(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** What gives the reason away: its name in any language, its group, who does it, and what to do for it. */
const telling = [
  ...[
    ...Object.values(reasons.secret),
    ...Object.values(words.instructions),
    ...Object.values(words.document),
  ],
  ...['secret', 'Chêne'],
];

describe.each(spokenLanguages)('a sensitive reason, from a link to the inbox, in %s', (locale) => {
  const { booking, later } = spoken[locale];
  const { details, review, result } = later;

  it('is named on the screen, and nowhere else', { timeout: 150_000 }, async () => {
    const patient = await keyboardPatient({ host, browser, locale, path: '/#motif=secret' });
    const { root, page, button, press, type, tabTo, arrive, look } = patient;
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    const first = { mails: host.mails.length, texts: host.texts.length, posts: host.received.length };
    await root.getByText(reasons.secret[locale]).first().waitFor();
    await press(button(booking.slot.later));
    await root.locator('.day .slot').first().waitFor();
    await look('sensitive-slots');
    told.push(await page.title());
    await press(root.locator('.day .slot').first());
    await arrive(details.heading);
    told.push(await page.title());
    const typed = {
      given: 'Camille',
      family: 'Exemple',
      birthDate: '7',
      'birthDate-1': '3',
      'birthDate-2': '1958',
    };
    for (const [id, value] of Object.entries(typed)) await type(id, value);
    await type('email', 'camille@patient.example');
    await type('phone', '06 39 98 12 34');
    for (const id of ['notices', 'notices-1', 'notices-2']) {
      await tabTo(root.locator(`#${id}`));
      await page.keyboard.press('Space');
    }
    await press(button(details.review));
    await arrive(review.heading);
    await press(button(details.confirm));
    await arrive(result.heading);
    await root.getByText(reasons.secret[locale]).first().waitFor();
    await look('sensitive-receipt');
    told.push(await page.title(), await page.evaluate(() => JSON.stringify(history.state)));
    const calendar = root.getByRole('link', { name: result.calendar });
    told.push(await calendar.evaluate(async (one) => (await fetch((one as HTMLAnchorElement).href)).text()));
    const domEvents = await page.evaluate(() => (window as never as { told: string[] }).told);
    expect(domEvents.join()).toContain('booked');
    const events = () => host.received.slice(first.posts).filter(({ path }) => path === '/v1/events');
    await expect.poll(() => events().length).toBeGreaterThan(0);

    await expect.poll(() => host.mails.length).toBeGreaterThan(first.mails);
    for (let days = 0; days < 16 && host.texts.length === first.texts; days += 1) await host.turn(day / 2);
    await expect.poll(() => host.texts.length).toBeGreaterThan(first.texts);
    const mails = host.mails.slice(first.mails);
    expect(mails[0]?.attachments.map(({ filename }) => filename).join()).toContain('.ics');
    const everything = [
      ...told,
      ...domEvents,
      ...events().map(({ body }) => body),
      ...mails.flatMap(({ subject, text, html, attachments }) => [
        ...[subject, text, html],
        ...attachments.map(({ content }) => content.replace(/\r\n /g, '')),
      ]),
      ...host.texts.slice(first.texts).map(({ text }) => text),
    ].join('\n');
    expect(telling.filter((word) => everything.includes(word))).toEqual([]);
    expect(patient.faults).toEqual([]);
    await patient.leave();
  });
});
