import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dateFormats } from '../../widgets/ui/date-formats.ts';
import { keyboardOn, linkClinic, spoken, texts } from './message-links.ts';
import type { LinkClinic, Spoken } from './message-links.ts';

let clinic: LinkClinic;

beforeAll(async () => void (clinic = await linkClinic()));
afterAll(() => clinic.close());
afterEach(() => {
  clinic.host.aheadMs = 0;
  expect(clinic.faults()).toEqual([]);
});

const linkTo = ({ manageToken }: { manageToken: string }) => `#rdv=${encodeURIComponent(manageToken)}`;
const posts = (path: string) => clinic.host.received.filter((one) => one.path === `/v1/appointment/${path}`);
const when = (locale: Spoken, start: string) => dateFormats(locale, 'Europe/Paris').dateTime(start);

/** From the appointment to the question whether to move it; what is held is at the first free time. */
async function chooseFirst(locale: Spoken, page: Awaited<ReturnType<LinkClinic['visit']>>) {
  const keys = keyboardOn(page);
  const { own } = texts[locale];
  await keys.press(own.see.move);
  await keys.root.locator('.first').waitFor();
  const held = page.waitForResponse((answer) => /\/v1\/holds\?/.test(answer.url()));
  await keys.press(keys.root.locator('.first'));
  await keys.arrive(own.move.heading);
  return (await (await held).json()) as { holdId: string; slot: { id: string; start: string } };
}

describe.each(spoken)('an appointment opened by its link, in %s', (locale) => {
  const { own, booking, common, details } = texts[locale];

  it('is seen, moved and cancelled by keyboard alone at 320 px, and told to nobody else', async () => {
    const receipt = await clinic.booked();
    const page = await clinic.visit(locale, linkTo(receipt));
    const seen: string[] = [];
    page.on('request', (request) => seen.push(request.url()));
    page.on('console', (message) => seen.push(message.text()));
    const keys = keyboardOn(page);
    const before = [posts('reschedule').length, posts('cancel').length];

    await keys.arrive(own.see.booked);
    expect(page.url()).toBe(`${clinic.host.site}/`);
    await keys.root.getByText(when(locale, receipt.start)).waitFor();
    await keys.look(`${locale}-see`);
    await keys.press(own.see.move);
    await keys.arrive(booking.slot.heading);
    await keys.look(`${locale}-slots`);
    await keys.press(own.move.back);
    await keys.arrive(own.see.booked);

    const { slot } = await chooseFirst(locale, page);
    await keys.look(`${locale}-move`);
    // Until the clinic has written down the new one, nobody else can have the old one.
    const free = await clinic.slots('short', 7);
    expect(free.map(({ start }) => start)).not.toContain(receipt.start);
    await keys.press(own.move.confirm);
    await keys.arrive(own.see.booked);
    await keys.root.getByText(own.see.moved).waitFor();
    await keys.root.getByText(when(locale, slot.start)).waitFor();
    expect(await keys.root.textContent()).not.toContain(when(locale, receipt.start));
    await keys.look(`${locale}-moved`);
    expect((await clinic.slots('short', 7)).map(({ start }) => start)).toContain(receipt.start);

    await keys.press(own.see.earlier);
    await keys.arrive(own.waiting.wishes);
    await keys.root.getByText(own.waiting.order).waitFor();
    await keys.look(`${locale}-wishes`);
    await keys.press(own.see.back);
    await keys.press(own.see.cancel);
    await keys.arrive(own.cancel.heading);
    await keys.root.getByText(own.cancel.lead).waitFor();
    await keys.look(`${locale}-cancel`);
    await keys.press(own.cancel.keep);
    await keys.arrive(own.see.booked);
    await keys.press(own.see.cancel);
    await keys.press(keys.root.getByRole('radio').first(), 'Space');
    await keys.press(own.cancel.confirm);
    await keys.arrive(own.see.cancelled);
    await keys.root.getByRole('link', { name: own.see.uncalendar }).waitFor();
    await keys.look(`${locale}-cancelled`);
    expect([posts('reschedule').length, posts('cancel').length]).toEqual(before.map((count) => count + 1));
    expect(posts('cancel').at(-1)?.body).toContain('other-time');

    // The old link leads to what it is now: cancelled, and nothing to press but a new booking.
    const again = await clinic.visit(locale, linkTo(receipt));
    await keyboardOn(again).arrive(own.see.cancelled);
    await keyboardOn(again).look(`${locale}-cancelled-before`);
    expect(await keyboardOn(again).button(own.see.cancel).count()).toBe(0);
    await keyboardOn(again).press(own.see.another);
    await keyboardOn(again).root.getByRole('heading', { name: booking.reason.heading }).waitFor();

    const kept = JSON.stringify(await page.context().storageState());
    const told = [...seen, await page.title(), page.url(), kept];
    const secret = (one: string) => one.includes(receipt.manageToken) || /Canari|Secret|canari\d/.test(one);
    expect(told.filter(secret)).toEqual([]);
    await page.context().close();
    await again.context().close();
  });

  it('was moved elsewhere meanwhile: that is said, and where it is now is shown', async () => {
    const receipt = await clinic.booked();
    const page = await clinic.visit(locale, linkTo(receipt));
    const keys = keyboardOn(page);
    await keys.arrive(own.see.booked);
    const [other] = (await clinic.slots('short', 10)).reverse();
    const read = await clinic.call('appointment', {
      headers: { authorization: `Bearer ${receipt.manageToken}` },
    });
    const answer = await clinic.act('appointment/reschedule', receipt.manageToken, {
      ...{ body: { slotId: other?.id }, ifMatch: read.headers.get('etag') ?? '' },
    });
    expect(answer.status).toBe(200);

    await chooseFirst(locale, page);
    await keys.press(own.move.confirm);
    await keys.arrive(own.see.booked);
    await keys.root.getByText(own.see.changed).waitFor();
    await keys.root.getByText(when(locale, other?.start ?? '')).waitFor();
    await keys.look(`${locale}-changed`);
    await page.context().close();
  });

  it('is moved without a connection: saved, said, and delivered once it is back', async () => {
    const receipt = await clinic.booked();
    const page = await clinic.visit(locale, linkTo(receipt));
    const keys = keyboardOn(page);
    await keys.arrive(own.see.booked);
    const { slot } = await chooseFirst(locale, page);
    const before = posts('reschedule').length;
    await page.context().setOffline(true);
    await keys.press(own.move.confirm);
    await keys.root.getByText(details.delivery.saved).waitFor({ timeout: 10_000 });
    await keys.root
      .getByRole('link', { name: common.call('01 99 00 12 34') })
      .first()
      .waitFor();
    await keys.look(`${locale}-saved`);
    await page.context().setOffline(false);
    await keys.arrive(own.see.booked);
    await keys.root.getByText(own.see.moved).waitFor();
    await keys.root.getByText(when(locale, slot.start)).waitFor();
    expect(posts('reschedule').length).toBe(before + 1);
    await keys.look(`${locale}-delivered`);
    await page.context().close();
  });

  it('loses the new time while it is looked at: the old one is kept, another is chosen', async () => {
    const receipt = await clinic.booked();
    const page = await clinic.visit(locale, linkTo(receipt));
    const keys = keyboardOn(page);
    await keys.arrive(own.see.booked);
    const { holdId, slot } = await chooseFirst(locale, page);
    await clinic.call(`holds/${holdId}/release`, { method: 'POST', body: '{}' });
    const other = await clinic.booked(0);
    expect(other.start).toBe(slot.start);
    await keys.press(own.move.confirm);
    await keys.root.getByText(booking.slot.taken).waitFor();
    await keys.look(`${locale}-lost`);
    await keys.press(keys.root.locator('.alternatives button, .first').first());
    await keys.arrive(own.move.heading);
    await keys.press(own.move.confirm);
    await keys.arrive(own.see.booked);
    await keys.root.getByText(own.see.moved).waitFor();
    await page.context().close();
  });

  it('is too near to be changed here: that is said with the telephone, before a press and after one', async () => {
    const receipt = await clinic.booked(8);
    const untilMs = Date.parse(receipt.start) - Date.now();
    const open = await clinic.visit(locale, linkTo(receipt));
    const keys = keyboardOn(open);
    await keys.arrive(own.see.booked);
    await keys.press(own.see.cancel);
    await keys.arrive(own.cancel.heading);
    clinic.host.aheadMs = untilMs - 15 * 60_000;
    await keys.press(own.cancel.confirm);
    await keys.root.getByRole('alert').getByText(own.see.tooLate).waitFor();
    await keys.root
      .getByRole('alert')
      .getByRole('link', { name: common.call('01 99 00 12 34') })
      .waitFor();
    await keys.root.getByRole('heading', { name: own.see.booked, exact: true }).waitFor();
    expect(await keys.root.getByRole('alert').evaluate((alert) => alert.matches(':focus'))).toBe(true);
    await keys.look(`${locale}-too-late`);

    const page = await clinic.visit(locale, linkTo(receipt));
    const late = keyboardOn(page);
    await late.arrive(own.see.booked);
    await late.root.getByText(own.see.tooLate).waitFor();
    expect(await late.button(own.see.move).count()).toBe(0);
    await late.reach(late.root.getByRole('link', { name: common.call('01 99 00 12 34') }).last());
    await late.look(`${locale}-too-late-before`);
    await open.context().close();
    await page.context().close();
  });

  it('is not there: that is said, and the telephone is the next key', async () => {
    const page = await clinic.visit(locale, '#rdv=nothing');
    const keys = keyboardOn(page);
    await keys.root.getByText(own.problems.notFound).waitFor();
    const call = keys.root.getByRole('link', { name: common.call('01 99 00 12 34') }).first();
    await expect
      .poll(() => call.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one))
      .toBe(true);
    await keys.look(`${locale}-nothing`);
    await page.context().close();
  });
});
