import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { Rule } from '../../src/domain/questionnaire/finding.ts';
import { readTyped } from '../../src/domain/questionnaire/read-typed.ts';
/** Reads the text of a field. */
export type ReadText = typeof readTyped;
export interface HowToRead {
    language: string;
    /** Where a field has a way of its own. */
    read?: ReadText | undefined;
}
/** What stands in the fields of a question, also what is no answer yet. */
export interface Entries {
    /** One text for each field; at least one. */
    of(node: FormNode, language: string): readonly string[];
    /** @returns What of it is an answer. */
    write(node: FormNode, texts: readonly string[], how: HowToRead): readonly AnswerValue[];
    /** Fields whose text is no answer, by their place. */
    mistyped(node: FormNode): ReadonlyMap<number, Rule>;
    /** Something else than typing has changed the answers: they are written anew. */
    forget(node: FormNode): void;
}
export declare function createEntries(): Entries;
