// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { frDetails } from '../../src/locales/fr-details.ts';
import { mount } from '../../widgets/booking/index.ts';
import { bookingPage } from '../fixtures/booking-page.ts';
import { ClinicInMemory } from '../fixtures/clinic-in-memory.ts';

const text = frDetails.details;
let clinic: ClinicInMemory;
let page: ReturnType<typeof bookingPage>;

type Read = NonNullable<(typeof page.phone)['readPhone']>;

async function formWith(read: Read) {
  page.phone.readPhone = read;
  await mount(page.surface(fr), page.options(clinic, 'irm-genou'));
  await page.settle();
  await page.click(/^Premier horaire libre/);
  await page.fillDetails();
}
async function leave(typed: string) {
  page.input('phone').value = typed;
  page.input('phone').dispatchEvent(new Event('input', { bubbles: true }));
  page.input('phone').dispatchEvent(new Event('blur', { bubbles: true }));
  await page.settle();
}
const said = (part: string) => page.root.querySelector(`#phone-${part}`)?.textContent ?? '';

beforeEach(() => {
  [clinic, page] = [new ClinicInMemory(), bookingPage()];
});
afterEach(() => page.close());

describe('the telephone number in the form', () => {
  it.each([
    [true, text.mobile],
    [false, text.landline],
  ])('is written as its country does, and says whether an SMS comes: %s', async (getsSms, hint) => {
    await formWith(async () => ({ written: '01 99 00 12 34', getsSms }));
    expect(said('hint')).toBe(text.phoneHint);
    await leave('0199001234');
    expect([page.input('phone').value, said('hint')]).toEqual(['01 99 00 12 34', hint]);
    // What was said is about the number that was there.
    page.input('phone').value = '01 99 00 12 3';
    page.input('phone').dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
    expect(said('hint')).toBe(text.phoneHint);
  });

  it('is refused at the field if it can be none, and goes no further until it is another', async () => {
    await formWith(async (typed) => (typed === '06 12 34 56 7' ? 'impossible' : undefined));
    await leave('06 12 34 56 7');
    expect(said('error')).toContain(text.faults.phone['invalid']);
    await page.confirm();
    expect(clinic.booked.size).toBe(0);
    await leave('06 12 34 56 78');
    expect(said('error')).toBe('');
    await page.confirm();
    expect(clinic.booked.size).toBe(1);
  });

  it('leads back to the form whoever went on before it was read', async () => {
    let answer: (read: 'impossible') => void = () => undefined;
    await formWith(() => new Promise((resolve) => (answer = resolve)));
    await leave('06 12 34 56 7');
    await page.click('Vérifier avant de confirmer');
    expect(page.input('phone')).toBeNull();
    answer('impossible');
    await page.settle();
    expect(said('error')).toContain(text.faults.phone['invalid']);
  });

  it.each<[string, Read]>([
    ['is not known', async () => undefined],
    ['cannot be had', async () => Promise.reject(new Error('no such file'))],
    ['does not arrive', () => new Promise(() => undefined)],
  ])('goes to the clinic as it was typed when its plan %s', async (_, read) => {
    await formWith(read);
    await leave('+49 151 23456789');
    await page.confirm();
    const contact = { phone: '+49 151 23456789' };
    expect([...clinic.booked.values()]).toMatchObject([{ contact }]);
  });
});
