import type { MetadataJson } from 'libphonenumber-js/core';
import type { Telephone } from '../../domain/booking/read-telephone.ts';
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
export declare function readWithin(plan: NumberingPlan, typed: string, country: string): Telephone | 'impossible' | undefined;
