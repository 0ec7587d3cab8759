import type { FaqIndex, KnownWord } from './build-index.ts';
/** A word that was probably meant. */
export interface Repair {
    word: KnownWord;
    edits: number;
}
/**
 * The nearest word the questions use: one edit from four letters on, two from seven. For unknown words only, because
 * a word that is known was meant.
 */
export declare function repairWord(index: FaqIndex, text: string): Repair | undefined;
/** Insertions, deletions, exchanges and swaps of neighbours (Damerau, optimal string alignment). */
export declare function editsBetween(one: string, other: string): number;
