import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundSlots } from '../../src/contracts/slot.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { askClinic, flowClinic } from './flow-clinic.ts';
import { keyboardPatient, spoken, spokenLanguages } from './keyboard-patient.ts';

let browser: Browser;
let host: AgencyPage;
beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ changes: flowClinic }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const freeOn = (day: string) => askClinic<FoundSlots>(host, `slots?service=other-1&from=${day}&to=${day}`);

describe.each(spokenLanguages)('a time that is kept, by keyboard alone at 320 px, in %s', (locale) => {
  const { booking, later } = spoken[locale];

  it(
    'is lost to another, kept, kept longer, no longer kept, and had again',
    { timeout: 150_000 },
    async () => {
      const patient = await keyboardPatient({
        host,
        browser,
        locale,
        path: '/#motif=other-1',
        turnsClock: true,
      });
      const { root, page, button, press, type, arrive, focused, look } = patient;
      const pass = async (minutes: number) => {
        await host.turn(minutes * 60_000);
        await page.clock.fastForward(minutes * 60_000);
      };
      await root.locator('.first').waitFor();
      await press(button(booking.slot.later));
      await root.locator('.day .slot').first().waitFor();
      await expect.poll(() => root.locator('.first').count()).toBe(0);
      const day = (await root.locator('.day-heading').first().getAttribute('id'))?.slice('day-'.length) ?? '';
      const [first] = (await freeOn(day)).slots;
      // Another patient is faster.
      await askClinic(host, 'holds', { slotId: first?.id });
      await press(root.locator('.day .slot').first());

      const problem = root.getByRole('alert');
      await problem.getByText(booking.slot.taken).waitFor();
      await focused(problem);
      await root.getByRole('heading', { name: booking.slot.alternatives }).waitFor();
      await look('slot-lost');
      await press(root.locator('.alternatives .slot').first());
      await arrive(later.details.heading);
      await root.getByText(later.details.held(10)).waitFor();
      await type('given', 'Camille');

      await pass(7);
      await root.getByText(later.details.held(3)).waitFor();
      await press(button(later.details.extend));
      const line = root.locator('.hold');
      await line.getByText(later.details.held(10)).waitFor();
      await focused(line);
      expect(await button(later.details.extend).count()).toBe(0);
      await look('kept-longer');
      await pass(9.2);
      await root.getByRole('status').getByText(later.details.holdEnds).waitFor();
      await look('last-minute');
      await pass(1);
      await root.getByRole('status').getByText(later.details.holdEnded).waitFor();
      await line.getByText(later.details.holdEnded).waitFor();
      await look('no-longer-kept');
      await press(button(later.details.holdAgain));
      await line.getByText(later.details.held(10)).waitFor();
      await focused(line);
      await look('kept-again');

      await pass(11);
      await line.getByText(later.details.holdEnded).waitFor();
      const { slots } = await freeOn(day);
      for (const { id } of slots) await askClinic(host, 'holds', { slotId: id });
      await press(button(later.details.holdAgain));
      await problem.getByText(booking.slot.taken).waitFor();
      await look('lost-after-all');
      await press(root.locator('.alternatives .slot').first());
      await arrive(later.details.heading);
      expect(await root.locator('#given').inputValue()).toBe('Camille');
      await patient.leave();
      // For the next language all of them are free again.
      await host.turn(11 * 60_000);
    },
  );
});
