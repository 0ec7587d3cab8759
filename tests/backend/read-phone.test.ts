import { describe, expect, it } from 'vitest';
import { readPhone } from '../../backend/scheduling/read-phone.ts';

describe('a telephone number', () => {
  it.each([
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['+33 (0)6 12 34 56 78', 'FR', '+33612345678'],
    ['0033612345678', 'FR', '+33612345678'],
    ['06.39.98.12.34', 'FR', '+33639981234'], // reserved for fiction
    ['0692 12 34 56', 'FR', '+262692123456'], // a mobile of Réunion, dialled from Paris as written
    ['0696 12 34 56', 'FR', '+596696123456'],
    ['0692 12 34 56', 'RE', '+262692123456'],
    ['75 12 34', 'NC', '+687751234'],
    ['+41 79 123 45 67', 'FR', '+41791234567'],
    ['079 123 45 67', 'CH', '+41791234567'],
  ])('%s at a clinic in %s is %s', (...[text, country, number]) => {
    expect(readPhone(text, country)).toBe(number);
  });

  it.each(['', '0', '112', '06 12', '+33', '0612345678901234', 'call me', '+999 12345678', '٠٦'])(
    'is none: %s',
    (text) => {
      expect(readPhone(text, 'FR')).toBeUndefined();
    },
  );
});
