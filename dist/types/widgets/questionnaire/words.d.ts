import type { ComponentChildren } from 'preact';
import type { LocalText } from '../../src/domain/questionnaire/localise-form.ts';
export interface WordsProps {
    text: LocalText | undefined;
    /** What the widget speaks. */
    language: string;
}
/** Words of the form. Where they are in another language than the rest, that is said. */
export declare function Words({ text, language }: WordsProps): ComponentChildren;
