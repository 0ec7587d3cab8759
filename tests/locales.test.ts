import { describe, expect, it } from 'vitest';
import { locales } from '../src/contracts/widget-config.ts';
import { en } from '../src/locales/en.ts';
import { fr } from '../src/locales/fr.ts';

const catalogues = { fr, en };

describe.each(locales)('the texts in %s', (locale) => {
  const messages = catalogues[locale];

  it('bear the tag of their language', () => {
    expect(messages.language).toBe(locale);
  });

  it('have a sentence for every fault of every field', () => {
    const { faults } = messages.booking.details;
    const possible = {
      given: ['missing', 'too_long'],
      family: ['missing', 'too_long'],
      birthDate: ['missing', 'incomplete', 'not_a_date', 'in_the_future', 'too_long_ago'],
      email: ['missing', 'invalid'],
      phone: ['missing', 'invalid'],
      notices: ['missing', 'outdated'],
    } as const;
    for (const [field, codes] of Object.entries(possible)) {
      for (const code of codes)
        expect(faults[field as keyof typeof possible][code], `${field} ${code}`).toBeTruthy();
    }
  });

  it('count one and many apart', () => {
    expect(messages.booking.slot.freeCount(1)).not.toContain('1 horaires');
    expect(messages.booking.slot.freeCount(1).replace('1', '2')).not.toBe(messages.booking.slot.freeCount(2));
  });
});
