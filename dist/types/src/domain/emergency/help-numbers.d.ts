import type { Help } from '../faq/red-flags/red-flag.ts';
/** A number, and what it is for. */
export interface HelpNumber {
    help: Help;
    /** As people write it. */
    number: string;
    /** `sms`: it is written to and not called. */
    by: 'call' | 'sms';
}
/**
 * Names the numbers for one emergency, in the order in which they are to be called.
 *
 * To be validated by the clinic, as every medical wording.
 *
 * @param country - ISO 3166-1, of the clinic.
 * @param help - Most urgent first.
 * @returns Each number once. Where there is no number of its own for some help, that of all help stands in for it;
 * nothing where we know none.
 *
 * @example
 * ```ts
 * helpNumbers('FR', ['medical', 'crisis']);
 * // => 15, 112 (medical) and 3114 (crisis)
 * ```
 */
export declare function helpNumbers(country: string | undefined, help: readonly Help[]): readonly HelpNumber[];
