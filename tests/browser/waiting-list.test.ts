import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keyboardOn, linkClinic, spoken, texts } from './message-links.ts';
import type { LinkClinic } from './message-links.ts';

let clinic: LinkClinic;

beforeAll(async () => void (clinic = await linkClinic()));
afterAll(() => clinic.close());
afterEach(() => expect(clinic.faults()).toEqual([]));

const joined = () => clinic.host.received.filter(({ path }) => path === '/v1/waitlist');

describe.each(spoken)('the waiting list, in %s', (locale) => {
  const { own, details, more, common } = texts[locale];
  const { waiting } = own;
  const form = details.details;

  it('is joined from where nothing is free: when, with whom, where and how late, in the order that is said', async () => {
    const page = await clinic.visit(locale, '#motif=rare');
    const keys = keyboardOn(page);
    await keys.root.getByText(more.waiting.offer).waitFor();
    await keys.look(`${locale}-none`);
    await keys.press(more.waiting.join);
    await keys.arrive(waiting.wishes);
    await keys.root.getByText(waiting.order).waitFor();
    await keys.look(`${locale}-joining`);

    await keys.press(keys.root.getByRole('checkbox').nth(1), 'Space');
    for (const [label, times] of [
      [waiting.from, 2],
      [waiting.to, 9],
      [waiting.practitioners, 1],
      [waiting.places, 2],
      [waiting.notice, 1],
    ] as const) {
      await keys.reach(keys.root.getByLabel(label, { exact: true }));
      for (let press = 0; press < times; press += 1) await page.keyboard.press('ArrowDown');
    }
    // Nothing typed yet: what is missing is said, and the list of it has the focus.
    const before = joined().length;
    await keys.press(waiting.join);
    await keys.arrive(common.errorSummaryTitle(6), 'group');
    await keys.look(`${locale}-joining-faults`);
    await keys.type(form.given, 'Canari');
    await keys.type(form.family, 'Secret');
    await keys.type(form.day, '29');
    await keys.type(form.month, '2');
    await keys.type(form.year, '1980');
    await keys.reach(keys.root.getByRole('textbox', { name: form.email }));
    await page.keyboard.type('canari@patient.example');
    await keys.reach(keys.root.getByRole('textbox', { name: form.phone }));
    await page.keyboard.type('06 39 98 12 34');
    await keys.press(keys.root.getByRole('checkbox').last(), 'Space');
    await keys.press(waiting.join);
    await keys.arrive(waiting.joined);
    await keys.root.getByText(waiting.joinedLead).waitFor();
    await keys.look(`${locale}-joined`);

    expect(joined()).toHaveLength(before + 1);
    expect(JSON.parse(joined().at(-1)?.body ?? '{}')).toMatchObject({
      service: 'rare',
      hours: [{ days: ['tue'], from: '08:00', to: '15:00' }],
      practitioners: ['yew'],
      locations: ['second'],
      noticeMinutes: 2880,
    });
    await page.context().close();
  });

  it('is seen and left by the link of its message; nobody leaves by a slip', async () => {
    const entry = await clinic.waiting({ service: 'rare' });
    const bearer = { headers: { authorization: `Bearer ${entry.token}` } };
    const status = async () =>
      ((await (await clinic.call('waitlist', bearer)).json()) as { status: string }).status;
    const page = await clinic.visit(locale, `#attente=${entry.token}`);
    const keys = keyboardOn(page);
    await keys.arrive(waiting.heading);
    expect(page.url()).toBe(`${clinic.host.site}/`);
    await keys.root.getByText(entry.serviceName).waitFor();
    await keys.root.getByText(waiting.order).waitFor();
    await keys.look(`${locale}-entry`);
    await keys.press(waiting.leave);
    await keys.arrive(waiting.leaveHeading);
    await keys.look(`${locale}-leave`);
    await keys.press(waiting.stay);
    await keys.arrive(waiting.heading);
    expect(await status()).toBe('waiting');
    await keys.press(waiting.leave);
    await keys.press(waiting.leave);
    await keys.arrive(waiting.left);
    expect(await status()).toBe('left');
    await keys.look(`${locale}-left`);

    const again = await clinic.visit(locale, `#attente=${entry.token}`);
    await keyboardOn(again).arrive(waiting.ended);
    expect(await keyboardOn(again).button(waiting.leave).count()).toBe(0);
    await keyboardOn(again).look(`${locale}-ended`);
    const other = await clinic.visit(locale, '#attente=nothing');
    await keyboardOn(other).root.getByText(own.problems.notFound).waitFor();
    await keyboardOn(other).look(`${locale}-attente-nothing`);
    for (const one of [page, again, other]) await one.context().close();
  });
});
