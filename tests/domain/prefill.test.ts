import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownDetails } from '../../src/domain/booking/known-details.ts';
import { readPrefill } from '../../src/domain/booking/read-prefill.ts';
import { stillAccepted } from '../../src/domain/consent/still-accepted.ts';

const limits = { given: 120, family: 120, email: 254, phone: 40, service: 80 };

describe('what a page says of the patient', () => {
  it('is short, plain, whole text, whatever it is', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 1_500 });
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(limits) as (keyof typeof limits)[])),
        anything,
        (key, text) => {
          const { prefill, ignored } = readPrefill({ [key]: text });
          const read = prefill[key] ?? '';
          expect(read.length).toBeLessThanOrEqual(limits[key]);
          expect(read).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
          expect(ignored).toEqual([]);
        },
      ),
    );
  });

  it('keeps what scripts need to join their letters', () => {
    expect(readPrefill({ given: 'می\u200cنا' }).prefill.given).toBe('می\u200cنا');
  });

  it('is not cut in the middle of a character', () => {
    expect(readPrefill({ given: `${'a'.repeat(119)}😀` }).prefill.given).toBe('a'.repeat(119));
  });

  it.each([null, 7, 'text', undefined])('is ignored when it is %s', (said) => {
    expect(readPrefill(said)).toEqual({ prefill: {}, ignored: ['prefill'] });
  });

  it('lays a birth date out in three numbers', () => {
    expect(knownDetails({ birthDate: '1980-02-29' })).toEqual({
      birthDate: { birthYear: '1980', birthMonth: '02', birthDay: '29' },
    });
  });
});

describe('a tick, when the notices come in another language', () => {
  it('stays with its version', () => {
    const before = [
      { id: 'care', version: '1' },
      { id: 'news', version: '1' },
      { id: 'gone', version: '1' },
    ];
    const now = [
      { id: 'news', version: '2' },
      { id: 'care', version: '1' },
    ];
    expect(stillAccepted(['care', 'news', 'gone'], before, now)).toEqual(['care']);
  });
});
