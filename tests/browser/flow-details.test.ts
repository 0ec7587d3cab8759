import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookingRequest } from '../../src/contracts/booking-request.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { flowClinic, reasons, words } from './flow-clinic.ts';
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

const ordered = (): BookingRequest[] =>
  host.received.filter(({ path }) => path === '/v1/bookings').map(({ body }) => JSON.parse(body));

/** From the free times to the form. */
async function takeFirstTime({ root, press, arrive }: KeyboardPatient, locale: Spoken): Promise<void> {
  await press(root.locator('.first'));
  await arrive(spoken[locale].later.details.heading);
}

async function fillIn({ root, page, type, tabTo }: KeyboardPatient): Promise<void> {
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
  await tabTo(root.locator('#notices'));
  await page.keyboard.press('Space');
}

describe.each(spokenLanguages)('who comes, by keyboard alone at 320 px, in %s', (locale) => {
  const { booking, common, later } = spoken[locale];
  const { details, review, result, replace } = later;
  const visit = () => keyboardPatient({ host, browser, locale, path: '/#motif=scan' });

  it(
    'is corrected, looked at once more, changed in one thing, and confirmed',
    { timeout: 150_000 },
    async () => {
      const patient = await visit();
      const { root, page, button, press, type, arrive, focused, look } = patient;
      await takeFirstTime(patient, locale);
      await look('form');
      await press(button(details.review));
      await focused(root.locator('.summary'));
      await root.getByRole('heading', { name: common.errorSummaryTitle(6) }).waitFor();
      await look('form-errors');
      await press(
        root.locator('.summary').getByRole('button', { name: details.faults.birthDate['missing'] ?? '' }),
      );
      await focused(root.locator('#birthDate'));
      expect(await root.locator('#birthDate').getAttribute('aria-invalid')).toBe('true');
      await look('form-at-error');

      await fillIn(patient);
      expect(await root.locator('.summary').count()).toBe(0);
      await press(button(details.review));
      await arrive(review.heading);
      await look('review');
      await press(button(review.changeContact));
      await focused(root.locator('#email'));
      await type('email', 'claude@patient.example');
      await page.keyboard.press('Enter');
      await arrive(review.heading);
      await root.getByText('claude@patient.example').waitFor();
      await root.getByText('Camille Exemple').waitFor();
      await press(button(details.confirm));

      await arrive(result.heading);
      await look('receipt');
      for (const shown of [
        words.instructions[locale],
        words.document[locale],
        result.lead('claude@patient.example'),
      ])
        await root.getByText(shown).waitFor();
      const directions = root.getByRole('link', { name: result.directions });
      expect(await directions.getAttribute('href')).toMatch(/^https:/);
      const calendar = root.getByRole('link', { name: result.calendar });
      const file = await calendar.evaluate(async (one) =>
        (await fetch((one as HTMLAnchorElement).href)).text(),
      );
      expect(file).toContain('BEGIN:VEVENT');
      const [download] = await Promise.all([page.waitForEvent('download'), press(calendar)]);
      expect(download.suggestedFilename()).toBe('appointment.ics');
      expect(ordered().at(-1)).toMatchObject({
        patient: { given: 'Camille', birthDate: '1958-03-07' },
        contact: { email: 'claude@patient.example' },
      });
      expect(patient.faults).toEqual([]);
      await patient.leave();
    },
  );

  it('is a relative, and the messages go to whoever books', { timeout: 150_000 }, async () => {
    const patient = await visit();
    const { root, page, button, press, type, choose, tabTo, arrive, focused, look } = patient;
    await takeFirstTime(patient, locale);
    await tabTo(root.locator('#for-self'));
    await page.keyboard.press('ArrowDown');
    await focused(root.locator('#for-relative'));
    await root.getByRole('heading', { name: details.bookerLegend }).waitFor();
    await fillIn(patient);
    await press(button(details.review));
    await root.getByRole('heading', { name: common.errorSummaryTitle(3) }).waitFor();
    await look('relative-errors');
    await press(root.locator('.summary button').last());
    await focused(root.locator('#relation'));
    await choose('relation', 'parent');
    await type('bookerGiven', 'Dominique');
    await type('bookerFamily', 'Exemple');
    await look('relative');
    await press(button(details.review));
    await arrive(review.heading);
    await root.getByText('Dominique Exemple').waitFor();
    await look('relative-review');
    await press(button(details.confirm));
    await arrive(result.heading);
    expect(ordered().at(-1)).toMatchObject({
      patient: { given: 'Camille' },
      booker: { given: 'Dominique', family: 'Exemple', relation: 'parent' },
    });
    await patient.leave();
  });

  it(
    'is asked whether a second appointment replaces the first, and gets what they answer',
    { timeout: 200_000 },
    async () => {
      const patient = await visit();
      const { button, press, arrive, look } = patient;
      const book = async () => {
        await takeFirstTime(patient, locale);
        await fillIn(patient);
        await press(button(details.review));
        await arrive(review.heading);
        await press(button(details.confirm));
      };
      const again = async () => {
        await press(button(result.another));
        await arrive(booking.reason.heading);
        await press(button(new RegExp(`^${reasons.scan[locale]}`)));
        await arrive(booking.slot.heading);
      };
      await book();
      await arrive(result.heading);
      await again();
      await book();
      await arrive(replace.heading);
      await look('keep-or-replace');
      await press(button(replace.both));
      await arrive(result.heading);
      expect(ordered().at(-1)).not.toHaveProperty('replaces');
      await again();
      await book();
      await arrive(replace.heading);
      await press(button(replace.replace));
      await arrive(result.heading);
      const { replaces } = ordered().at(-1) ?? {};
      const answer = await fetch(`${host.backend}/v1/appointment?clinic=north`, {
        headers: { origin: host.site, authorization: `Bearer ${replaces}` },
      });
      expect(await answer.json()).toMatchObject({ status: 'cancelled' });
      await patient.leave();
    },
  );
});
