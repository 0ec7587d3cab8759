import type { Reader } from '../../widgets/faq/faq-options.ts';
import type { FaqContent } from '../contracts/faq.ts';
import type { FaqStart } from './start-faq.ts';
/**
 * Brings what reads questions in one language: what finds answers, and before that what looks for an emergency.
 *
 * @param about - What the clinic answers, and the language of the page: the content may be written in another.
 */
export declare function loadReader({ page, host }: FaqStart, { content, language }: {
    content: FaqContent;
    language: string;
}): Promise<Reader>;
