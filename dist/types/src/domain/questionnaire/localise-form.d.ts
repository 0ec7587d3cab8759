import type { Extended } from '../../contracts/questionnaire.ts';
import type { FormItem, Option } from './form.ts';
/** A text in the language that comes nearest to the one asked for. */
export interface LocalText {
    text: string;
    /** What it is in, where that is another language: for `lang` and `dir`. */
    language: string | undefined;
}
/**
 * Finds a text of a form in a language: the very tag, else the language without its region, else as it was written.
 *
 * @param base - The text as it was written, and what it is in.
 *
 * Source: https://hl7.org/fhir/R4/languages.html
 */
export declare function localText(base: {
    text: string | undefined;
    language: string | undefined;
    extended: Extended | undefined;
}, wanted: string): LocalText | undefined;
/** What an option is called as it was written. */
export declare function labelOf({ value }: Option): string;
/** What an option is known by: its code, or its value. */
export declare const keyOf: ({ value }: Option) => string;
export declare const optionText: (option: Option, language: string | undefined, wanted: string) => LocalText | undefined;
export declare const itemText: ({ source }: FormItem, language: string | undefined, wanted: string) => LocalText | undefined;
