import { describe, expect, it } from 'vitest';
import { helpNumbers } from '../../src/domain/emergency/help-numbers.ts';
import type { Help } from '../../src/domain/faq/red-flags/red-flag.ts';

const numbers = (country: string | undefined, ...help: Help[]) =>
  helpNumbers(country, help).map(({ number, by }) => (by === 'sms' ? `sms ${number}` : number));

describe('the numbers of an emergency', () => {
  it('of the body in France are 15, 112, and 114 by message', () => {
    expect(numbers('FR', 'medical', 'deaf')).toEqual(['15', '112', 'sms 114']);
    expect(numbers('RE', 'medical', 'deaf')).toEqual(['15', '112', 'sms 114']);
  });

  it.each<[string, Help, string]>([
    ['FR', 'crisis', '3114'],
    ['FR', 'children', '119'],
    ['FR', 'violence', '3919'],
    ['FR', 'poison', '01 40 05 48 48'],
    ['US', 'crisis', '988'],
    ['CA', 'crisis', '988'],
    ['ES', 'violence', '016'],
    ['CH', 'poison', '145'],
  ])('in %s, %s is %s', (country, help, number) => {
    expect(numbers(country, help)).toEqual([number]);
  });

  it('of the police are its own and 112', () => {
    expect(numbers('FR', 'police')).toEqual(['17', '112']);
    expect(numbers('GB', 'police')).toEqual(['999', '112']);
    expect(numbers('US', 'police')).toEqual(['911']);
    expect(numbers('IT', 'police')).toEqual(['112']);
  });

  it('are each named once', () => {
    expect(numbers('ES', 'medical', 'police')).toEqual(['112']);
  });

  it.each([undefined, '', 'ZZ', 'fr', 'constructor', '__proto__'])('are none for %s', (country) => {
    expect(numbers(country, 'medical', 'police', 'crisis', 'poison', 'deaf')).toEqual([]);
  });
});
