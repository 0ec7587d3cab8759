/** What a library of numbering plans makes of a text. */
export interface ParsedNumber {
    /** E.164. */
    number: string;
    /** ISO 3166-1; unknown where several share a calling code and this number tells them not apart. */
    country?: string | undefined;
    isValid(): boolean;
    /** Such as `MOBILE` or `FIXED_LINE`; unknown where no range of the plan has it. */
    getType(): string | undefined;
    formatNational(): string;
    formatInternational(): string;
}
/** Reads the whole of a text as a number of a country, or of any with a prefix. */
type Parse = (text: string, country: string) => ParsedNumber | undefined;
export interface NumberingPlans {
    /** Knows the ranges that are given out. */
    byRange: Parse;
    /** Knows how long a number is and how it may begin. */
    byShape: Parse;
}
export interface Telephone {
    /** E.164. */
    number: string;
    /** As it is written where it belongs. */
    written: string;
    getsSms: boolean;
}
/**
 * Reads a telephone number as it is typed at a clinic of a country. The page and the backend read it by this, so that
 * what the one accepts the other does not refuse.
 *
 * @param text - With any spaces, dots, hyphens, brackets, and digits of any script.
 * @param country - ISO 3166-1, where a number without a prefix belongs.
 * @returns `undefined` if it can be no number.
 *
 * @example
 * ```ts
 * readTelephone('0692 12 34 56', 'FR', plans)?.number; // => '+262692123456', a mobile of Réunion
 * ```
 */
export declare function readTelephone(text: string, country: string, plans: NumberingPlans): Telephone | undefined;
/** Tells whether a number of a kind shows a text message. */
export declare function getsSms(type: string | undefined): boolean;
export {};
