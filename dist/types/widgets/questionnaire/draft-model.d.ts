import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { DraftNews, DraftPort, FoundDraft } from '../../src/domain/questionnaire/draft-port.ts';
/** What is said about the draft at this moment. */
export type DraftSaid = DraftNews | 'damaged' | 'expired' | 'wiped' | 'not-erased';
/** A draft while a form is filled in: what is to be said of it, and what the patient can do with it. */
export declare function draftModel(port: DraftPort, found?: FoundDraft): {
    said: import("@preact/signals-core").Signal<DraftSaid | undefined>;
    isShared: import("@preact/signals-core").Signal<boolean>;
    save: (write: () => QuestionnaireResponse) => void;
    share(shared: boolean): Promise<void>;
    /** @returns Whether nothing is left. */
    erase(): Promise<boolean>;
    end(): void;
};
export type DraftModel = ReturnType<typeof draftModel>;
