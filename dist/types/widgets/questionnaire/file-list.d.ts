import type { RefObject } from 'preact';
import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import type { FileMessages } from '../../src/locales/form-extras-messages.ts';
export interface FileListProps {
    answers: readonly AnswerValue[];
    texts: FileMessages;
    size(bytes: number): string;
    onRemove(place: number, title: string): void;
    /** What takes the focus when the last file has gone. */
    next: RefObject<HTMLElement | null>;
}
/** The files that are there, each with the way to take it away. The focus then goes to the next one. */
export declare function FileList({ answers, texts, size, onRemove, next }: FileListProps): import("preact").JSX.Element | null;
