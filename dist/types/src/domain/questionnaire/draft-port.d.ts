import type { QuestionnaireResponse } from '../../contracts/questionnaire.ts';
/** Answers that somebody has entered and not sent yet. */
export interface Draft {
    response: QuestionnaireResponse;
    /** `version` of the form that was asked; empty where it has none. */
    formVersion: string;
    /** By the device's clock, in milliseconds since 1970. */
    savedAt: number;
}
/** What an earlier visit has left: a draft, or why there is none any more. */
export type FoundDraft = {
    state: 'found';
    draft: Draft;
} | {
    state: 'expired';
} | {
    state: 'damaged';
};
/**
 * What the patient has to know of the draft:
 * - `kept`: it is on the device now, for the first time since the page was opened.
 * - `unavailable`: the device takes nothing; said once.
 * - `other-tab`: another tab has written its own answers over it.
 * - `erased`: another tab has erased it.
 */
export type DraftNews = 'kept' | 'unavailable' | 'other-tab' | 'erased';
/** Keeps what is entered until it is sent, on this device, readable by this browser alone, for a day at most. */
export interface DraftPort {
    /** Finds what an earlier visit left. What is too old or damaged is gone for good after it. Creates nothing. */
    load(): Promise<FoundDraft | undefined>;
    /** Writes down soon what is entered: as often as somebody types it may be called, as seldom as needed it writes. */
    save(write: () => QuestionnaireResponse): void;
    /** Takes away rows and key, here and now; what was about to be written is not. */
    erase(): Promise<void>;
    /** On a device of several people nothing is written, and what was written goes. */
    share(isShared: boolean): Promise<void>;
    /** @returns How to stop listening. */
    watch(listener: (news: DraftNews) => void): () => void;
    /** Writes what is still to be written, and lets go of everything. */
    close(): void;
}
