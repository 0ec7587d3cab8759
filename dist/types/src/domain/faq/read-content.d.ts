import type { FaqContent } from '../../contracts/faq.ts';
/** What is wrong with a piece of content, and where. */
export interface FaqMistake {
    /** Such as `entries.3.answer`. */
    path: string;
    code: 'not_content' | 'not_an_entry' | 'no_id' | 'duplicate_id' | 'no_question' | 'no_answer' | 'unsafe_link';
}
/** What could be read, and what could not. */
export interface FaqReading {
    content: FaqContent;
    mistakes: FaqMistake[];
}
/**
 * Reads questions and answers that were written by hand. What cannot be used is left out and named, and the rest is
 * kept: one slip in a file of a hundred entries takes no answer from a patient. It never throws.
 *
 * @param value - As parsed: from a file, a page or a backend. A list of contents is one for each language.
 * @param language - The wanted one, BCP 47: chosen where there are several, and taken where the content names none.
 *
 * @example
 * ```ts
 * readFaqContent({ language: 'fr', entries: [{ id: 'a', question: 'Où ?', answer: 'Ici.' }] }, 'fr').mistakes; // => []
 * ```
 */
export declare function readFaqContent(value: unknown, language: string): FaqReading;
