import type { FaqEntry } from '../../contracts/faq.ts';
import type { LanguagePack } from './asked.ts';
import { type TermReader } from './read-terms.ts';
/** Of how many entries something was said. Entries are read one after the other. */
interface Counted {
    entries: number;
    lastEntry: number;
}
/** Where a term stands. */
export interface Term extends Counted {
    /** From 1 on: 0 stands before the first term of a phrasing. */
    id: number;
    /** Phrasings, in order, once for each time, and the term before it there: `[phrasing, id, phrasing, id, …]`. */
    phrasings: number[];
    /** Entries whose answer has it, and how often: `[entry, times, entry, times, …]`. */
    answers: number[];
}
/** A word of the content. */
export interface KnownWord extends Counted {
    text: string;
    weight: number;
    term: Term;
    concept: Term | undefined;
    /** Phrasings it stands in, once for each time; none for a word of answers alone. */
    phrasings: number[];
    trigrams: readonly Trigram[];
    /** Length of its trigram vector, squared. */
    squared: number;
}
/** Three characters, and the words that have them. */
export interface Trigram {
    /** Entries that ask with those words, at most. */
    entries: number;
    /** What sharing it is worth. */
    weight: number;
    words: number[];
}
/** All that ranking needs, made once when the content is there. */
export interface FaqIndex {
    entries: readonly FaqEntry[];
    reader: TermReader;
    terms: Map<string, Term>;
    known: Map<string, KnownWord>;
    /** Those that questions use. */
    words: KnownWord[];
    trigrams: Map<string, Trigram>;
    /** Entry of each phrasing. */
    entryOf: number[];
    phrasingsPerEntry: number[];
    /** Weighted length of each phrasing, as a share of the mean. */
    lengths: number[];
    answerLengths: number[];
    /** Length of the trigram vector of each phrasing. */
    norms: Float64Array;
}
/** Weight of what stands in so many of all entries: rare says more. Beyond BM25's logarithm, as measured. */
export declare const rarity: (index: FaqIndex, entries: number) => number;
/** What sharing three characters is worth that so many entries have. */
export declare const trigramWeight: (index: FaqIndex, entries: number) => number;
/**
 * Reads every phrasing and answer once.
 *
 * @param entries - Sound entries: `readFaqContent` has left out the others.
 */
export declare function buildIndex(entries: readonly FaqEntry[], pack: LanguagePack): FaqIndex;
export {};
