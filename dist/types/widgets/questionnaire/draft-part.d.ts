import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { DraftPort, FoundDraft } from '../../src/domain/questionnaire/draft-port.ts';
import { ChangedForm, DraftNotice } from './draft-notice.tsx';
import type { ExtrasTexts } from './extras-texts.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
export declare const styles: readonly string[];
/** What of a form stays on the device until it is sent, and what is said of it. */
export interface DraftPart {
    /** When answers of an earlier visit were written down, in milliseconds since 1970; nothing where there are none. */
    readonly savedAt: number | undefined;
    /** Asks whether to go on with those. */
    ask(root: HTMLElement, language: string, onAnswer: (response?: QuestionnaireResponse) => void): void;
    /** Keeps what is entered from now on. @returns Ends it. */
    follow(model: QuestionnaireModel, onErased: () => void): DraftFollowed;
    /** Brings its texts in another language. */
    learn(language: string): Promise<unknown>;
    close(): void;
}
export interface DraftFollowed {
    /** What a new version of the form has made of the draft; stands above the form. */
    Changed(props: {
        model: QuestionnaireModel;
    }): ReturnType<typeof ChangedForm>;
    /** Where the answers are, and how to have them gone; stands under the form. */
    Notice(props: {
        model: QuestionnaireModel;
    }): ReturnType<typeof DraftNotice> | null;
    end(): void;
}
/**
 * Joins a draft to its form.
 *
 * @param found - What an earlier visit has left.
 */
export declare function createDraftPart(port: DraftPort, extras: ExtrasTexts, found?: FoundDraft): DraftPart;
