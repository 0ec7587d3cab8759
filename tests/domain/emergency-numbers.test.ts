import { describe, expect, it } from 'vitest';
import { emergencyNumbers } from '../../src/domain/emergency/emergency-numbers.ts';

describe('the numbers to call when a life is in danger', () => {
  it.each([
    ['FR', ['15', '112']],
    ['RE', ['15', '112']],
    ['GP', ['15', '112']],
    ['MC', ['15', '112']],
    ['DE', ['112']],
    ['PT', ['112']],
    ['CH', ['144', '112']],
    ['GB', ['999', '112']],
    ['US', ['911']],
    ['CA', ['911']],
  ])('in %s are %s', (country, numbers) => {
    expect(emergencyNumbers(country)).toEqual(numbers);
  });

  // A wrong number costs minutes: where we do not know, we say none.
  it.each([undefined, '', ' ', 'ZZ', 'fr', 'FR RE', 'F', 'US CA', 'constructor', 'NC'])(
    'are none for %s',
    (country) => {
      expect(emergencyNumbers(country)).toEqual([]);
    },
  );

  it('are one or two, each short enough to be dialled', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    for (const country of letters.flatMap((first) => letters.map((second) => first + second))) {
      const numbers = emergencyNumbers(country);
      expect(numbers.length).toBeLessThanOrEqual(2);
      for (const number of numbers) expect(number).toMatch(/^\d{2,3}$/);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });
});
