import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hostileScripts } from './hostile/scripts.ts';
import { keyboardOn, linkClinic, texts } from './message-links.ts';
import type { LinkClinic } from './message-links.ts';

let clinic: LinkClinic;

beforeAll(async () => void (clinic = await linkClinic()));
afterAll(() => clinic.close());
afterEach(() => expect(clinic.faults()).toEqual([]));

const { own, booking } = texts.fr;
const linkTo = ({ manageToken }: { manageToken: string }) => `#rdv=${encodeURIComponent(manageToken)}`;
const desk = { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const };
const call = (page: Page, name: 'destroy') =>
  page.evaluate(
    (act) => (window as never as { Parcours: Record<string, () => void> }).Parcours[act]?.(),
    name,
  );
/** A link of the page, as one of a message that was opened in this tab. */
const anchor = (fragment: string) => `<a id="link" href="${fragment}">Mon rendez-vous</a>`;
const isInView = (page: Page) =>
  page
    .locator('parcours-booking')
    .first()
    .evaluate(
      (one) => one.getBoundingClientRect().top >= -1 && one.getBoundingClientRect().top < innerHeight,
    );

describe.each(['dialog', 'launcher'])(
  'a link of a message, where the widget is behind a button (%s)',
  (mode) => {
    const attributes = `mode="${mode}"`;
    const dialogOf = (page: Page) => keyboardOn(page).root.getByRole('dialog');

    it.each([
      ['a phone', {}],
      ['a desk, dark', desk],
    ])('opens the dialog by itself on %s, and changes nothing', async (where, options) => {
      const receipt = await clinic.booked();
      const posts = clinic.host.received.length;
      const page = await clinic.visit('fr', linkTo(receipt), { attributes, ...options });
      const keys = keyboardOn(page);
      await dialogOf(page).waitFor();
      await keys.arrive(own.see.booked);
      expect(page.url()).toBe(`${clinic.host.site}/`);
      await keys.look(`fr-${mode}-${where}`);
      expect(clinic.host.received.length).toBe(posts);
      await page.keyboard.press('Escape');
      await dialogOf(page).waitFor({ state: 'hidden' });
      // What was opened is still there behind the button.
      await keys.press(booking.title);
      await dialogOf(page).getByRole('heading', { name: own.see.booked }).waitFor();
      await page.context().close();
    });

    it('opens it when it is pressed on the open page, also over what is shown there by then', async () => {
      const [first, second] = [await clinic.booked(), await clinic.booked(9)];
      const page = await clinic.visit('fr', '', { attributes, above: anchor(linkTo(first)) });
      const keys = keyboardOn(page);
      await keys.button(booking.title).waitFor();
      await page.locator('#link').focus();
      await page.keyboard.press('Enter');
      await keys.arrive(own.see.booked);
      expect(page.url()).toBe(`${clinic.host.site}/`);
      await keys.press(own.see.cancel);
      await keys.arrive(own.cancel.heading);
      await page.evaluate((hash) => location.assign(hash), linkTo(second));
      await keys.arrive(own.see.booked);
      expect(await dialogOf(page).count()).toBe(1);
      expect(page.url()).toBe(`${clinic.host.site}/`);
      await page.context().close();
    });

    it('stays shut for any other fragment, and after its end', async () => {
      clinic.host.asked.length = 0;
      const page = await clinic.visit('fr', '#motif=short', { attributes });
      await keyboardOn(page).button(booking.title).waitFor();
      await page.evaluate(() => location.assign('#rdv-section'));
      await page.waitForTimeout(300);
      expect(await dialogOf(page).count()).toBe(0);
      expect(clinic.host.asked).not.toContain('/sdk/runtime.js');
      await call(page, 'destroy');
      await page.evaluate(() => location.assign('#rdv=left-alone'));
      await page.waitForTimeout(300);
      expect(page.url()).toContain('#rdv=left-alone');
      await page.context().close();
    });
  },
);

describe('a link of a message, where the widget stands on the page', () => {
  it('is shown when it is pressed on the open page, in view and with the focus, and taken out of the address', async () => {
    const receipt = await clinic.booked();
    const tall = '<p style="height:2000px">Bienvenue</p>';
    const page = await clinic.visit('fr', '', { above: anchor(linkTo(receipt)) + tall });
    const keys = keyboardOn(page);
    await page.evaluate(() => document.querySelector('parcours-booking')?.scrollIntoView());
    await keys.root.getByRole('heading', { name: booking.reason.heading }).waitFor();
    const posts = clinic.host.received.length;
    await page.locator('#link').focus();
    await page.keyboard.press('Enter');
    await keys.arrive(own.see.booked);
    expect(page.url()).toBe(`${clinic.host.site}/`);
    expect(await isInView(page)).toBe(true);
    expect(clinic.host.received.slice(posts).filter(({ path }) => /appointment/.test(path))).toEqual([]);
    await keys.look('fr-pressed');
    await page.context().close();
  });

  it('is shown at once however far down the page that is; nothing else comes before its time', async () => {
    const receipt = await clinic.booked();
    const above = '<p style="height:4000px">Bienvenue</p>';
    const page = await clinic.visit('fr', linkTo(receipt), { above });
    await keyboardOn(page).arrive(own.see.booked);
    expect(await isInView(page)).toBe(true);
    await page.context().close();
    clinic.host.asked.length = 0;
    const other = await clinic.visit('fr', '#section', { above });
    await other.waitForTimeout(500);
    expect(clinic.host.asked).not.toContain('/sdk/runtime.js');
    await other.context().close();
  });

  it('leaves what was chosen alone for any other fragment, and everything after its end', async () => {
    const page = await clinic.visit('fr', '#motif=short');
    const keys = keyboardOn(page);
    await keys.root.getByRole('heading', { name: booking.slot.heading }).waitFor();
    await page.evaluate(() => location.assign('#elsewhere'));
    await page.waitForTimeout(300);
    await keys.root.getByRole('heading', { name: booking.slot.heading }).waitFor();
    await call(page, 'destroy');
    await page.evaluate(() => location.assign('#rdv=left-alone'));
    await page.waitForTimeout(300);
    expect(page.url()).toContain('#rdv=left-alone');
    await page.context().close();
  });
});

describe('a link of a message, on a page', () => {
  it('with two widgets is shown by one of them', async () => {
    const receipt = await clinic.booked();
    const above = '<parcours-booking mode="launcher"></parcours-booking>';
    const page = await clinic.visit('fr', linkTo(receipt), { above });
    // Not by its role: a modal dialog takes that from all behind it.
    const shown = page.locator('h2', { hasText: own.see.booked });
    await shown.first().waitFor();
    await page.evaluate((hash) => location.assign(hash), linkTo(receipt));
    await page.waitForTimeout(500);
    await shown.first().waitFor();
    expect(await shown.count()).toBe(1);
    expect(page.url()).toBe(`${clinic.host.site}/`);
    await page.context().close();
  });

  it.each(['inline', 'dialog'])('that has altered the language is shown all the same (%s)', async (mode) => {
    const receipt = await clinic.booked();
    const above = `<script>${hostileScripts['Prototype.js']}</script>`;
    const page = await clinic.visit('fr', linkTo(receipt), { above, attributes: `mode="${mode}"` });
    await keyboardOn(page).arrive(own.see.booked);
    expect(page.url()).toBe(`${clinic.host.site}/`);
    const other = await clinic.booked(9);
    await page.evaluate((hash) => location.assign(hash), linkTo(other));
    await expect.poll(() => page.url()).toBe(`${clinic.host.site}/`);
    await keyboardOn(page).arrive(own.see.booked);
    await page.context().close();
  });
});
