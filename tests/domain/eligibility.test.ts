import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn } from '../../src/domain/booking/age-on.ts';
import { eligibilityFaults } from '../../src/domain/booking/eligibility.ts';
import type { EligibilityClaims, EligibilityRules } from '../../src/domain/booking/eligibility.ts';

const claims = (rest: Partial<EligibilityClaims> = {}): EligibilityClaims => ({
  birthDate: '1958-03-07',
  day: '2027-03-23',
  ...rest,
});
const questions = [
  {
    id: 'pacemaker',
    answers: [
      { id: 'yes', outcome: 'stop' },
      { id: 'no', outcome: 'go' },
    ],
  },
];
const faultsOf = (rules: EligibilityRules, rest: Partial<EligibilityClaims> = {}) =>
  eligibilityFaults(rules, claims(rest)).map(({ pointer, code }) => `${pointer} ${code}`);

describe('age on a day', () => {
  it.each([
    ['2009-03-23', '2027-03-23', 18],
    ['2009-03-24', '2027-03-23', 17],
    ['2012-02-29', '2027-02-28', 14],
    ['2012-02-29', '2027-03-01', 15],
    ['2012-02-29', '2028-02-29', 16],
    ['2027-03-23', '2027-03-23', 0],
  ])('of someone born on %s is, on %s, %i', (birthDate, day, age) => {
    expect(ageOn(birthDate, day)).toBe(age);
  });

  it('grows by one on each birthday and on no other day', () => {
    const date = fc
      .date({ min: new Date('1920-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10))
      .filter((one) => !one.endsWith('02-29'));
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 110 }), (birthDate, years) => {
        const birthday = `${Number(birthDate.slice(0, 4)) + years}${birthDate.slice(4)}`;
        const eve = new Date(Date.parse(birthday) - 86_400_000).toISOString().slice(0, 10);
        expect([ageOn(birthDate, eve), ageOn(birthDate, birthday)]).toEqual([years - 1, years]);
      }),
    );
  });
});

describe('whether a patient may book', () => {
  it('asks nothing where the service has no rule', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({}, { audience: 'new' })).toEqual([]);
  });

  it('takes both ends of the ages, on the day of the appointment and not of the booking', () => {
    const age = { from: 16, to: 18 };
    expect(faultsOf({ age }, { birthDate: '2011-03-23' })).toEqual([]);
    expect(faultsOf({ age }, { birthDate: '2011-03-24' })).toEqual(['/patient/birthDate too_young']);
    expect(faultsOf({ age }, { birthDate: '2008-03-24' })).toEqual([]);
    expect(faultsOf({ age }, { birthDate: '2008-03-23' })).toEqual(['/patient/birthDate too_old']);
  });

  it('keeps a service for those the clinic knows, or does not', () => {
    expect(faultsOf({ audience: 'known' }, { audience: 'known' })).toEqual([]);
    expect(faultsOf({ audience: 'known' }, { audience: 'new' })).toEqual(['/audience known_only']);
    expect(faultsOf({ audience: 'new' }, { audience: 'known' })).toEqual(['/audience new_only']);
    expect(faultsOf({ audience: 'new' })).toEqual(['/audience missing']);
  });

  it('keeps a practitioner for those the clinic knows', () => {
    expect(faultsOf({}, { acceptsNew: false, audience: 'known' })).toEqual([]);
    expect(faultsOf({}, { acceptsNew: false, audience: 'new' })).toEqual(['/audience known_only']);
    expect(faultsOf({}, { acceptsNew: false })).toEqual(['/audience missing']);
    expect(faultsOf({ audience: 'new' }, { acceptsNew: false, audience: 'new' })).toEqual([
      '/audience known_only',
    ]);
  });

  it('wants one answer to each question, one that lets it go on', () => {
    expect(faultsOf({ questions }, { answers: [{ question: 'pacemaker', answer: 'no' }] })).toEqual([]);
    expect(faultsOf({ questions }, { answers: [{ question: 'pacemaker', answer: 'yes' }] })).toEqual([
      '/answers/0 stop',
    ]);
    expect(faultsOf({ questions })).toEqual(['/answers missing']);
    expect(faultsOf({ questions }, { answers: [{ question: 'pacemaker', answer: 'perhaps' }] })).toEqual([
      '/answers/0 unknown',
    ]);
  });

  it('is not deceived by a second answer, nor by one to a question that was not asked', () => {
    const answers = ['no', 'yes'].map((answer) => ({ question: 'pacemaker', answer }));
    expect(faultsOf({ questions }, { answers })).toEqual(['/answers/1 repeated']);
    expect(faultsOf({}, { answers: [{ question: 'constructor', answer: 'no' }] })).toEqual([
      '/answers/0 unknown',
    ]);
  });
});
