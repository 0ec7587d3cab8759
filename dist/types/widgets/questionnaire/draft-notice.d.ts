import type { DraftMessages } from '../../src/locales/form-extras-messages.ts';
import type { LocalText } from '../../src/domain/questionnaire/localise-form.ts';
import type { DraftModel } from './draft-model.ts';
export interface ResumeProps {
    /** Milliseconds since 1970. */
    savedAt: number;
    texts: DraftMessages;
    /** BCP 47. */
    language: string;
    onGoOn(): void;
    /** Erases. */
    onAnew(): void;
}
/** Asks whoever comes back whether to go on; on a shared device the next person sees that, and not one answer. */
export declare function ResumeQuestion({ savedAt, texts, language, onGoOn, onAnew }: ResumeProps): import("preact").JSX.Element;
export interface DraftNoticeProps {
    draft: DraftModel;
    texts: DraftMessages;
    /** Unique within the widget. */
    id: string;
    /** Everything is erased, on the disk and here: the form begins anew. */
    onErased(): void;
}
/** Where the answers are, and the ways to have nothing of them stay. */
export declare function DraftNotice({ draft, texts, id, onErased }: DraftNoticeProps): import("preact").JSX.Element;
export interface ChangedFormProps {
    /** Names of the questions that have to be answered again. */
    again: readonly (LocalText | undefined)[];
    gone: number;
    texts: DraftMessages;
    language: string;
}
/** What a new version of the form has made of a draft: by the names of questions, and never by answers. */
export declare function ChangedForm({ again, gone, texts, language }: ChangedFormProps): import("preact").JSX.Element | null;
