import type { FaqContent } from '../../contracts/faq.ts';
import type { LinkedData } from './linked-data.ts';
/** Describes questions and answers as a schema.org FAQPage. The page must show the same texts. */
export declare function faqPageOf({ language, entries }: Pick<FaqContent, 'language' | 'entries'>): LinkedData;
