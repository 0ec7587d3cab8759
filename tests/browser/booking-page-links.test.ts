import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keyboardOn, linkClinic, texts } from './message-links.ts';
import type { LinkClinic } from './message-links.ts';

let clinic: LinkClinic;

beforeAll(async () => void (clinic = await linkClinic()));
afterAll(() => clinic.close());
// Violations of its policy among them.
afterEach(() => expect(clinic.faults()).toEqual([]));

/** The page of the backend, for clinics whose website has none; in the languages that it is written in. */
const visit = (locale: 'fr' | 'en', fragment: string) =>
  clinic.visit(locale, fragment, {
    address: `${clinic.host.backend}/rdv?clinic=north`,
    colorScheme: locale === 'fr' ? 'light' : 'dark',
  });

describe.each(['fr', 'en'] as const)('the page of the backend, under its own policy, in %s', (locale) => {
  const { own, booking } = texts[locale];

  it('shows, moves and cancels an appointment by keyboard alone', async () => {
    const { manageToken } = await clinic.booked();
    const page = await visit(locale, `#rdv=${encodeURIComponent(manageToken)}`);
    const keys = keyboardOn(page);
    await keys.arrive(own.see.booked);
    expect(page.url()).toBe(`${clinic.host.backend}/rdv?clinic=north`);
    await keys.look(`${locale}-page-see`);
    await keys.press(own.see.move);
    await keys.arrive(booking.slot.heading);
    await keys.look(`${locale}-page-slots`);
    await keys.press(keys.root.locator('.first'));
    await keys.arrive(own.move.heading);
    await keys.look(`${locale}-page-move`);
    await keys.press(own.move.confirm);
    await keys.root.getByText(own.see.moved).waitFor();
    await keys.look(`${locale}-page-moved`);
    await keys.press(own.see.cancel);
    await keys.arrive(own.cancel.heading);
    await keys.look(`${locale}-page-cancel`);
    await keys.press(own.cancel.confirm);
    await keys.arrive(own.see.cancelled);
    await keys.look(`${locale}-page-cancelled`);
    await page.context().close();
  });

  it('shows an offer, and takes a yes and a no', async () => {
    const [first, second] = [await clinic.offered(), await clinic.offered()];
    const page = await visit(locale, `#offre=${first.token}`);
    const keys = keyboardOn(page);
    await keys.arrive(own.offer.heading);
    await keys.look(`${locale}-page-offer`);
    await keys.press(own.offer.accept);
    await keys.arrive(own.offer.accepted);
    await keys.look(`${locale}-page-accepted`);
    // The next message, opened in the same tab: nothing but the fragment of the address changes.
    await page.evaluate((token) => location.assign(`#offre=${token}`), second.token);
    await keys.arrive(own.offer.heading);
    await keys.press(own.offer.decline);
    await keys.arrive(own.offer.declineHeading);
    await keys.look(`${locale}-page-decline`);
    await keys.press(own.offer.declineConfirm);
    await keys.root.getByText(own.offer.declined).waitFor();
    await keys.look(`${locale}-page-declined`);
    expect(page.url()).toBe(`${clinic.host.backend}/rdv?clinic=north`);
    await page.context().close();
  });

  it('shows a place on the list, lets it be left, and says what a dead link is worth', async () => {
    const { token } = await clinic.waiting({ service: 'rare' });
    const page = await visit(locale, `#attente=${token}`);
    const keys = keyboardOn(page);
    await keys.arrive(own.waiting.heading);
    await keys.look(`${locale}-page-entry`);
    await keys.press(own.waiting.leave);
    await keys.arrive(own.waiting.leaveHeading);
    await keys.press(own.waiting.leave);
    await keys.arrive(own.waiting.left);
    await keys.look(`${locale}-page-left`);
    await page.evaluate(() => location.assign('#rdv=nothing'));
    await keys.root.getByText(own.problems.notFound).waitFor();
    await keys.look(`${locale}-page-nothing`);
    await keys.press(own.see.another);
    await keys.arrive(booking.reason.heading);
    await page.context().close();
    expect(clinic.host.asked.join()).not.toContain(token);
  });
});
