import { describe, expect, it } from 'vitest';
import { locales } from '../src/contracts/locale.ts';
import { ar } from '../src/locales/ar.ts';
import { arDetails } from '../src/locales/ar-details.ts';
import { de } from '../src/locales/de.ts';
import { deDetails } from '../src/locales/de-details.ts';
import { en } from '../src/locales/en.ts';
import { enDetails } from '../src/locales/en-details.ts';
import { es } from '../src/locales/es.ts';
import { esDetails } from '../src/locales/es-details.ts';
import { fr } from '../src/locales/fr.ts';
import { frDetails } from '../src/locales/fr-details.ts';
import { pt } from '../src/locales/pt.ts';
import { ptDetails } from '../src/locales/pt-details.ts';

const catalogues = { fr, en, es, de, pt, ar };
const second = {
  ...{ fr: frDetails, en: enDetails, es: esDetails },
  ...{ de: deDetails, pt: ptDetails, ar: arDetails },
};

describe.each(locales)('the texts in %s', (locale) => {
  const messages = catalogues[locale];

  it('bear the tag of their language', () => {
    expect(messages.language).toBe(locale);
  });

  it('have a sentence for every fault of every field', () => {
    const { faults } = second[locale].details;
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
    const { freeCount } = messages.booking.slot;
    expect(freeCount(1).replace('1', '2')).not.toBe(freeCount(2));
    expect(freeCount(12)).toContain('12');
  });
});
