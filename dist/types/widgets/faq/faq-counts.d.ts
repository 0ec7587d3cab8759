import type { Notice } from '../../src/contracts/catalog.ts';
import type { FaqState } from './faq-model.ts';
import type { MorePorts } from './more-part.ts';
/** What a conversation says of itself: which entry, how surely, how it was found to be. Never what was written. */
export type FaqCount = {
    type: 'faq.asked';
    data: {
        entry: string;
        band: 'answer' | 'choices';
        language: string;
    };
} | {
    type: 'faq.unanswered';
    data: {
        band: 'none';
        language: string;
    };
} | {
    type: 'faq.rated';
    data: {
        entry: string;
        rating: 'yes' | 'no';
        language: string;
    };
} | {
    type: 'faq.emergency' | 'faq.person-requested';
    data: {
        language: string;
    };
};
/** Whoever agreed to be counted, and how that is told. */
export interface Counted {
    /** The notice that the patient has agreed to; nothing: nobody is counted. */
    agreed(): Notice | undefined;
}
/**
 * Tells the page that something was asked, and the clinic what came of it. The page hears no more than how it ended; the
 * clinic hears nothing before the patient has agreed to be counted, and the words only of questions without an answer.
 *
 * @returns How to stop.
 */
export declare function counting(state: FaqState, ports: MorePorts, { agreed }: Counted): () => void;
