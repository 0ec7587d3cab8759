import type { FaqEntry } from '../../src/contracts/faq.ts';
import type { MedicalRequest } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { Speech } from './speech.ts';
/** What one message of the conversation is. */
export type TurnBody = {
    kind: 'asked';
    text: string;
} | {
    kind: 'answer';
    entry: FaqEntry;
    rated?: 'yes' | 'no';
} | {
    kind: 'choices';
    entries: readonly FaqEntry[];
    chosen?: string;
}
/** Worded by a model, from these entries and no others. */
 | {
    kind: 'worded';
    text: string;
    entries: readonly FaqEntry[];
    isDone?: true;
} | {
    kind: 'refusal';
    about: MedicalRequest;
}
/** What reads it did not come: it can be sent again. */
 | {
    kind: 'unread';
    message: string;
    place: number;
} | {
    kind: 'none' | 'otherLanguage';
};
export type Turn = TurnBody & {
    id: number;
    speech: Speech;
};
/** A message as it is spoken, and written down. */
export declare function wordsOf(turn: Turn): string;
