import type { LocalText } from '../../src/domain/questionnaire/localise-form.ts';
import type { CopyMessages } from '../../src/locales/form-extras-messages.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
/** One line of a copy: the heading of a group, or a question with its answers. */
export interface CopyLine {
    kind: 'heading' | 'question';
    text: LocalText | undefined;
    /** Of a repeating group: which of them, from 1. */
    instance?: number | undefined;
    /** None where it was not answered. */
    answers: readonly string[];
}
/** What a patient keeps of a form, in the language it was read in. */
export interface FormCopy {
    title: LocalText | undefined;
    clinic: string | undefined;
    /** Milliseconds since 1970. */
    at: number;
    version: string | undefined;
    language: string;
    lines: readonly CopyLine[];
}
/** Writes down everything that is asked, in the order of the form, with what was answered. */
export declare function formCopy(model: QuestionnaireModel, clinic: {
    name?: string | undefined;
} | undefined): FormCopy;
/** When it was written down, as the patient's language writes it. */
export declare const copyDate: ({ at, language }: FormCopy) => string;
/** A copy without looks, for the clipboard. */
export declare function copyText(copy: FormCopy, texts: CopyMessages): string;
