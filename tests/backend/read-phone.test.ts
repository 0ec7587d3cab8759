import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { phoneGetsSms, readPhone } from '../../backend/scheduling/read-phone.ts';
import { checkDetails } from '../../src/domain/booking/check-details.ts';
import { readPhone as readOnPage } from '../../src/runtime/phone/index.ts';
import type { Page } from '../../src/runtime/page.ts';
import { numbersFromBeyond, telephoneNumbers } from '../fixtures/telephone-numbers.ts';
import { typedDetails } from '../fixtures/typed-details.ts';

interface Cut {
  countries: Record<string, unknown>;
  country_calling_codes: Record<string, string[]>;
}
const root = join(import.meta.dirname, '../..');
const { numberingPlansOf } = (await import(/* @vite-ignore */ join(root, 'rollup.numbering-plans.mjs'))) as {
  numberingPlansOf: (countries: readonly string[]) => { ranges: Cut; shapes: Cut };
};

const page = { preload: async () => undefined } as never as Page;

/** What the page makes of each, asked for at once: each reading takes as long as a press. */
const onPage = new Map<string, Awaited<ReturnType<typeof readOnPage>>>();
beforeAll(async () => {
  const rows = [...telephoneNumbers, ...numbersFromBeyond];
  const read = rows.map(async ([typed, country]) =>
    onPage.set(`${country} ${typed}`, await readOnPage(page, typed, country)),
  );
  await Promise.all(read);
});

describe('a telephone number', () => {
  it.each(telephoneNumbers)('%s at a clinic in %s: the page and the backend agree', (...row) => {
    const [typed, country, outcome] = row;
    const seen = onPage.get(`${country} ${typed}`);
    const number = readPhone(typed, country);
    if (outcome === 'none') return expect([number, seen]).toEqual([undefined, 'impossible']);
    expect(number).toBe(outcome[0]);
    const getsSms = outcome[1] === 'sms';
    expect([seen, phoneGetsSms(outcome[0])]).toEqual([
      { number, getsSms, written: expect.any(String) as string },
      getsSms,
    ]);
    // What the field then shows is the same number, also to whoever only looks at its shape.
    const { written } = seen as { written: string };
    expect(readPhone(written, country)).toBe(number);
    for (const phone of [typed, written]) {
      const rules = { today: '2027-03-22', notices: [] };
      expect(checkDetails({ ...typedDetails(), phone }, rules).phone).toBeUndefined();
    }
  });

  it.each(numbersFromBeyond)('%s at a clinic in %s is for the backend to judge', (...row) => {
    const [typed, country, outcome] = row;
    expect(onPage.get(`${country} ${typed}`)).toBeUndefined();
    expect(readPhone(typed, country)).toBe(outcome === 'none' ? undefined : outcome[0]);
  });

  it.each([
    ['0033612345678', 'FR', '06 12 34 56 78'],
    ['0692123456', 'FR', '0692 12 34 56'],
    ['+262692123456', 'FR', '+262 692 12 34 56'],
    ['751234', 'NC', '75.12.34'],
  ])('%s at a clinic in %s is written %s', async (typed, country, written) => {
    expect(await readOnPage(page, typed, country)).toMatchObject({ written });
  });

  it('stays as it is typed at a clinic of a country without a plan', async () => {
    expect(await readOnPage(page, '12', 'JP')).toBeUndefined();
    expect(await readOnPage(page, '12', '')).toBeUndefined();
    expect(await readOnPage(page, '12', 'toString')).toBeUndefined();
  });
});

describe('the numbering plans that are cut out', () => {
  const folder = join(root, 'src/runtime/phone/plans');

  it.each(globSync('*.plan', { cwd: folder }).sort())('%s has all countries of its calling codes', (file) => {
    const countries = readFileSync(join(folder, file), 'utf8').trim().split(' ');
    const { ranges, shapes } = numberingPlansOf(countries);
    expect(Object.keys(ranges.countries)).toEqual(countries);
    expect(Object.values(ranges.country_calling_codes).flat().sort()).toEqual([...countries].sort());
    expect(shapes.country_calling_codes).toEqual(ranges.country_calling_codes);
  });

  it('fail the build where one is missing', () => {
    expect(() => numberingPlansOf(['FR', 'RE'])).toThrow('YT');
  });
});
