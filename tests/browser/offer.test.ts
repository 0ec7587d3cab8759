import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dateFormats } from '../../widgets/ui/date-formats.ts';
import type { Offer } from '../../src/contracts/waiting-entry.ts';
import { keyboardOn, linkClinic, spoken, texts } from './message-links.ts';
import type { LinkClinic, Spoken } from './message-links.ts';

let clinic: LinkClinic;

beforeAll(async () => void (clinic = await linkClinic()));
afterAll(() => clinic.close());
afterEach(() => {
  clinic.host.aheadMs = 0;
  expect(clinic.faults()).toEqual([]);
});

const accepted = () => clinic.host.received.filter(({ path }) => path === '/v1/offer/accept').length;
const when = (locale: Spoken, start: string) => dateFormats(locale, 'Europe/Paris').dateTime(start);
const bearing = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const read = async (token: string) =>
  (await (await clinic.call('offer', bearing(token))).json()) as Offer & { code?: string };

describe.each(spoken)('an offered time opened by its link, in %s', (locale) => {
  const { own, common } = texts[locale];
  const phone = common.call('01 99 00 12 34');

  it('is kept for as long as it says, and accepted by two quick presses once: the later one is given back', async () => {
    const later = await clinic.booked(12);
    const { token } = await clinic.offered({ later });
    const { slot } = await read(token);
    const page = await clinic.visit(locale, `#offre=${token}`);
    const keys = keyboardOn(page);
    await keys.arrive(own.offer.heading);
    expect(page.url()).toBe(`${clinic.host.site}/`);
    await keys.root.getByText(when(locale, slot.start)).waitFor();
    await keys.root.getByText(new RegExp(`${own.offer.left(30)}|${own.offer.left(29)}`)).waitFor();
    await keys.root.getByText(own.offer.replaces(when(locale, later.start))).waitFor();
    await keys.look(`${locale}-offer`);
    // To look at it has changed nothing.
    expect(await read(token)).toMatchObject({ state: 'open' });

    const before = accepted();
    await keys.reach(keys.button(own.offer.accept));
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
    await keys.arrive(own.offer.accepted);
    await keys.root.getByText(when(locale, slot.start)).waitFor();
    // Said, and true: the later one is free again.
    await keys.root.getByText(own.offer.released(when(locale, later.start))).waitFor();
    expect((await clinic.slots('short', 12)).map(({ start }) => start)).toContain(later.start);
    expect(accepted()).toBe(before + 1);
    await keys.look(`${locale}-offer-accepted`);

    const again = await clinic.visit(locale, `#offre=${token}`);
    const other = keyboardOn(again);
    await other.arrive(own.offer.heading);
    await other.root.getByText(own.offer.accepted).waitFor();
    expect(await other.button(own.offer.accept).count()).toBe(0);
    await other.look(`${locale}-offer-accepted-before`);
    await page.context().close();
    await again.context().close();
  });

  it('is declined with a reason, after a moment to think', async () => {
    const { token } = await clinic.offered();
    const page = await clinic.visit(locale, `#offre=${token}`);
    const keys = keyboardOn(page);
    await keys.arrive(own.offer.heading);
    await keys.press(own.offer.decline);
    await keys.arrive(own.offer.declineHeading);
    await keys.look(`${locale}-decline`);
    await keys.press(own.offer.keepOffer);
    await keys.arrive(own.offer.heading);
    expect(await read(token)).toMatchObject({ state: 'open' });
    await keys.press(own.offer.decline);
    await keys.arrive(own.offer.declineHeading);
    await keys.press(keys.root.getByRole('radio').first(), 'Space');
    await page.keyboard.press('ArrowDown');
    await keys.press(own.offer.declineConfirm);
    await keys.arrive(own.offer.heading);
    await keys.root.getByText(own.offer.declined).waitFor();
    expect(clinic.host.received.at(-1)).toMatchObject({
      path: '/v1/offer/decline',
      body: JSON.stringify({ reason: 'too-soon' }),
    });
    expect(await read(token)).toMatchObject({ state: 'declined' });
    await keys.look(`${locale}-declined`);
    await page.context().close();
  });

  it('runs out: before the patient comes, while they look, and while they press', async () => {
    const { token, waiting } = await clinic.offered();
    const looking = await clinic.visit(locale, `#offre=${token}`);
    const keys = keyboardOn(looking);
    await looking.clock.install();
    await looking.reload();
    await looking.goto(`${clinic.host.site}/?again#offre=${token}`);
    await keys.root.getByRole('heading', { name: own.offer.heading }).waitFor();
    const pressing = await clinic.visit(locale, `#offre=${token}`);
    await keyboardOn(pressing).arrive(own.offer.heading);

    await looking.clock.runFor(31 * 60_000);
    await keys.root.getByText(own.offer.expired).waitFor();
    expect(await keys.button(own.offer.accept).count()).toBe(0);
    await keys.look(`${locale}-offer-ran-out`);

    clinic.host.aheadMs = 31 * 60_000;
    await keyboardOn(pressing).press(own.offer.accept);
    await keyboardOn(pressing).root.getByRole('alert').getByText(own.offer.expired).waitFor();
    await keyboardOn(pressing).root.getByRole('alert').getByRole('link', { name: phone }).waitFor();
    await keyboardOn(pressing).look(`${locale}-offer-pressed-late`);

    const late = await clinic.visit(locale, `#offre=${token}`);
    await keyboardOn(late).arrive(own.offer.heading);
    await keyboardOn(late).root.getByText(own.offer.expired).waitFor();
    await keyboardOn(late).look(`${locale}-offer-expired`);
    // What the page says is so: the turn on the list is kept, and the next time may be offered by now.
    const entry = await (await clinic.call('waitlist', bearing(waiting.token))).json();
    expect(['waiting', 'offered']).toContain((entry as { status: string }).status);
    await clinic.act('waitlist/leave', waiting.token);
    for (const page of [looking, pressing, late]) await page.context().close();
  });

  it('is gone when it is pressed, or was never there: that is said, with the telephone', async () => {
    const { token } = await clinic.offered();
    const page = await clinic.visit(locale, `#offre=${token}`);
    const keys = keyboardOn(page);
    await keys.arrive(own.offer.heading);
    await clinic.act('offer/decline', token);
    await keys.press(own.offer.accept);
    await keys.root.getByRole('alert').getByText(own.offer.taken).waitFor();
    await keys.root.getByRole('alert').getByRole('link', { name: phone }).waitFor();
    await keys.look(`${locale}-offer-taken`);
    const other = await clinic.visit(locale, '#offre=nothing');
    await keyboardOn(other).root.getByText(own.problems.notFound).waitFor();
    await keyboardOn(other).look(`${locale}-offer-nothing`);
    await page.context().close();
    await other.context().close();
  });
});
