import type { FaqEntry } from '../../src/contracts/faq.ts';
import type { FaqConversation } from './faq-model.ts';
import type { Turn } from './faq-turns.ts';
export interface TurnViewProps {
    turn: Turn;
    model: FaqConversation;
    /** Where the next question is written, unless a soft keyboard would come up with it. */
    toField(): void;
}
/** One message, in the language in which it was said. What can be done about it comes with the lazy part. */
export declare function TurnView({ turn, model, toField }: TurnViewProps): import("preact").JSX.Element;
interface QuickRepliesProps {
    label: string;
    entries: readonly FaqEntry[];
    chosen?: string | undefined;
    onPick(entry: FaqEntry): void;
}
/** Questions to press. Once one of a choice was pressed they stay, to be read, and the chosen one is marked. */
export declare function QuickReplies({ label, entries, chosen, onPick }: QuickRepliesProps): import("preact").JSX.Element;
export {};
