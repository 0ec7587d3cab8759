import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { Rule } from '../../src/domain/questionnaire/finding.ts';
import type { ReadText } from './read-field.ts';
export interface HowToRead {
    language: string;
    /** It comes while the patient reads. */
    read: ReadText | undefined;
}
/** What stands in the fields of a question, also what is no answer yet. */
export interface Entries {
    /** One text for each field; at least one. */
    of(node: FormNode, language: string): readonly string[];
    /** @returns What of it is an answer; nothing while that which reads it is still to come. */
    write(node: FormNode, texts: readonly string[], how: HowToRead): readonly AnswerValue[] | undefined;
    /** What was typed until then, and in which language. */
    unread: ReadonlyMap<FormNode, string>;
    /** Fields whose text is no answer, by their place. */
    mistyped(node: FormNode): ReadonlyMap<number, Rule>;
    /** Something else than typing has changed the answers: they are written anew. */
    forget(node: FormNode): void;
}
export declare function createEntries(): Entries;
