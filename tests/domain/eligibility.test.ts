import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, eligibilityFaults, type EligibilityFacts } from '../../src/domain/booking/eligibility.ts';

const facts: EligibilityFacts = { birthDate: '2009-03-28', day: '2027-03-28', acceptsNew: true };
const questions = ['pregnant', 'implant'].map((id) => ({
  id,
  answers: [
    { id: 'yes', outcome: 'stop' },
    { id: 'no', outcome: 'go' },
  ],
}));
const codes = (rules: Parameters<typeof eligibilityFaults>[0], changes: Partial<EligibilityFacts> = {}) =>
  eligibilityFaults(rules, { ...facts, ...changes }).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the age', () => {
  it('is in whole years on the day of the appointment, both ends included', () => {
    expect(codes({ age: { from: 18 } })).toEqual([]);
    expect(codes({ age: { from: 18 } }, { day: '2027-03-27' })).toEqual(['/patient/birthDate too_young']);
    expect(codes({ age: { to: 17 } }, { day: '2027-03-27' })).toEqual([]);
    expect(codes({ age: { to: 17 } })).toEqual(['/patient/birthDate too_old']);
    expect(codes({ age: { from: 18, to: 18 } }, { day: '2028-03-27' })).toEqual([]);
  });

  it('of who was born on 29 February grows on 1 March of the other years', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
    expect(ageOn('2008-02-29', '2028-02-29')).toBe(20);
  });

  it('grows by one on the birthday and never shrinks', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 40_000 }), (born, days) => {
        const iso = (offset: number) =>
          new Date(born.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
        const [birth, today, tomorrow] = [iso(0), iso(days), iso(days + 1)];
        const growth = ageOn(birth, tomorrow) - ageOn(birth, today);
        expect([0, 1]).toContain(growth);
        if (tomorrow.slice(5) === birth.slice(5)) expect(growth).toBe(1);
      }),
    );
  });
});

describe('the audience', () => {
  it('is asked for only where it matters', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ audience: 'known' })).toEqual(['/audience missing']);
    expect(codes({}, { acceptsNew: false })).toEqual(['/audience missing']);
  });

  it('keeps out whom the service or the practitioner does not see', () => {
    expect(codes({ audience: 'known' }, { audience: 'new' })).toEqual(['/audience known_only']);
    expect(codes({ audience: 'new' }, { audience: 'known' })).toEqual(['/audience new_only']);
    expect(codes({}, { audience: 'new', acceptsNew: false })).toEqual(['/audience known_only']);
    expect(codes({}, { audience: 'known', acceptsNew: false })).toEqual([]);
    expect(codes({ audience: 'new' }, { audience: 'new', acceptsNew: false })).toEqual([
      '/audience known_only',
    ]);
  });
});

describe('the questions', () => {
  const answer = (...pairs: [string, string][]) =>
    codes({ questions }, { answers: pairs.map(([question, given]) => ({ question, answer: given })) });

  it('are all answered, once each, with an answer that there is', () => {
    expect(answer()).toEqual(['/answers missing']);
    expect(answer(['pregnant', 'no'])).toEqual(['/answers missing']);
    expect(answer(['pregnant', 'no'], ['implant', 'no'])).toEqual([]);
    expect(answer(['pregnant', 'no'], ['pregnant', 'no'], ['implant', 'no'])).toEqual([
      '/answers/1 repeated',
    ]);
    expect(answer(['pregnant', 'perhaps'], ['implant', 'no'])).toEqual(['/answers/0 unknown']);
    expect(answer(['pregnant', 'no'], ['implant', 'no'], ['other', 'no'])).toEqual(['/answers/2 unknown']);
  });

  it('stop where an answer stops', () => {
    expect(answer(['implant', 'no'], ['pregnant', 'yes'])).toEqual(['/answers/1 stop']);
  });
});
