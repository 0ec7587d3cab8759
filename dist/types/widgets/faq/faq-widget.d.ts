import type { FaqConversation } from './faq-model.ts';
export interface FaqViewProps {
    model: FaqConversation;
}
/** The whole FAQ: what it is, the way out of it, the conversation and where to write. */
export declare function FaqWidget({ model }: FaqViewProps): import("preact").JSX.Element;
