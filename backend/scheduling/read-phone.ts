import type { CountryCode } from 'libphonenumber-js';
import { parsePhoneNumberFromString as parseByShape } from 'libphonenumber-js';
import { parsePhoneNumberFromString as parseByRange } from 'libphonenumber-js/max';
import { getsSms, readTelephone } from '../../src/domain/booking/read-telephone.ts';
import type { NumberingPlans } from '../../src/domain/booking/read-telephone.ts';

const optionsOf = (country: string) => ({ defaultCountry: country as CountryCode, extract: false });

/** Those of the whole world. */
const plans: NumberingPlans = {
  byRange: (text, country) => parseByRange(text, optionsOf(country)),
  byShape: (text, country) => parseByShape(text, optionsOf(country)),
};

/**
 * Reads a telephone number as typed at a clinic of a country.
 *
 * @param country - ISO 3166-1, where a number without a prefix belongs.
 * @returns E.164, or `undefined` if it can be no number.
 */
export function readPhone(text: string, country: string): string | undefined {
  return readTelephone(text, country, plans)?.number;
}

/**
 * Tells whether a number that was accepted shows a text message.
 *
 * @param number - E.164.
 */
export function phoneGetsSms(number: string): boolean {
  return getsSms(parseByRange(number)?.getType());
}
