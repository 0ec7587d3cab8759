import { parsePhoneNumberWithError } from 'libphonenumber-js/core';
import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import { readTelephone } from '../../domain/booking/read-telephone.ts';
import type { ParsedNumber, Telephone } from '../../domain/booking/read-telephone.ts';

/** The plans of the countries that a clinic's patients mostly telephone from. */
export interface NumberingPlan {
  /** With the ranges that are given out. */
  ranges: MetadataJson;
  /** With lengths and beginnings only. */
  shapes: MetadataJson;
}

/**
 * Reads a number as the backend will, as far as a few countries go.
 *
 * @param country - ISO 3166-1, of the clinic; one of the plan.
 * @returns `impossible` for what the backend refuses too; `undefined` for a number of a country beyond the plan.
 */
export function readWithin(
  plan: NumberingPlan,
  typed: string,
  country: string,
): Telephone | 'impossible' | undefined {
  let isBeyond = false;
  const parseIn =
    (metadata: MetadataJson) =>
    (text: string, of: string): ParsedNumber | undefined => {
      try {
        const options = { defaultCountry: of as CountryCode, extract: false };
        return parsePhoneNumberWithError(text, options, metadata);
      } catch (error) {
        // So it says of a calling code, whatever its name: the country of the clinic is in the plan.
        isBeyond ||= (error as Error).message === 'INVALID_COUNTRY';
        return undefined;
      }
    };
  const plans = { byRange: parseIn(plan.ranges), byShape: parseIn(plan.shapes) };
  return readTelephone(typed, country, plans) ?? (isBeyond ? undefined : 'impossible');
}
