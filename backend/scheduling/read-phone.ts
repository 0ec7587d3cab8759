import type { CountryCode } from 'libphonenumber-js';
import { parsePhoneNumberFromString as parseLeniently } from 'libphonenumber-js';
import { parsePhoneNumberFromString as parseStrictly } from 'libphonenumber-js/max';

/** Territories that share the French national numbering: 0692… is dialled from Paris as it is written in Saint-Denis. */
const sharingNumbers: Readonly<Record<string, readonly CountryCode[]>> = {
  FR: ['RE', 'GP', 'MQ', 'GF', 'YT', 'PM'],
};

/**
 * Reads a telephone number as typed at a clinic of a country.
 *
 * @param country - ISO 3166-1, where a number without a prefix belongs.
 * @returns E.164, or `undefined` if it can be no number.
 *
 * @example
 * ```ts
 * readPhone('0692 12 34 56', 'FR'); // => '+262692123456', a mobile of Réunion
 * ```
 */
export function readPhone(text: string, country: string): string | undefined {
  for (const candidate of [country, ...(sharingNumbers[country] ?? [])]) {
    const exact = parseStrictly(text, candidate as CountryCode);
    if (exact?.isValid()) return exact.number;
  }
  // Numbering plans grow faster than their copies, and numbers reserved for fiction are in none of them.
  const plausible = parseLeniently(text, country as CountryCode);
  return plausible?.isValid() ? plausible.number : undefined;
}
