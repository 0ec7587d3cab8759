import type { FormExtrasMessages } from '../../src/locales/form-extras-messages.ts';
/** Brings the texts of these parts in one language. */
export type BringExtras = (language: string) => Promise<FormExtrasMessages>;
/** Texts of parts that come later, each language once. */
export interface ExtrasTexts {
    /** What is known of a language; nothing yet, or nothing to be had. */
    in(language: string): FormExtrasMessages | undefined;
    bring: BringExtras;
}
/** The texts in the language of now; while those come, and where they cannot be had, those of the language before. */
export declare function useExtras(texts: ExtrasTexts, language: string): FormExtrasMessages | undefined;
