import type { FaqContent } from '../contracts/faq.ts';
/**
 * Reads the questions and answers that the page has already: its `<details>`, and what it says in a FAQPage of
 * schema.org. An answer is taken as text; of markup only the paragraphs stay.
 */
export declare function readPage(document: Document, language: string): FaqContent;
