import type { FaqEntry } from '../../contracts/faq.ts';
import type { LanguagePack } from './asked.ts';
import { type TermReader } from './read-terms.ts';
/** Where a term stands. */
export interface Term {
    id: number;
    /** How many entries ask with it. */
    entries: number;
    lastEntry: number;
    /** Phrasings, in order, and how often it stands in each: `[phrasing, times, phrasing, times, …]`. */
    phrasings: number[];
    /** The same for answers, by entry. */
    answers: number[];
}
/** A word of the content. */
export interface KnownWord {
    text: string;
    weight: number;
    term: Term;
    concept: Term | undefined;
    /** Phrasings it stands in, once for each time; none for a word of answers alone. */
    phrasings: number[];
    /** The letters it has, one bit each: two words that differ in many are not one word with a typo. */
    letters: number;
    trigrams: readonly Trigram[];
    /** Length of its trigram vector, squared. */
    squared: number;
}
/** Three characters, and the words that have them. */
export interface Trigram {
    entries: number;
    lastEntry: number;
    words: number[];
}
/** All that ranking needs, made once when the content is there. */
export interface FaqIndex {
    entries: readonly FaqEntry[];
    reader: TermReader;
    terms: Map<string, Term>;
    /** Pairs of neighbours, by the numbers of their terms. */
    pairs: Map<number, Term>;
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
    norms: number[];
}
/** Key of two terms that stand side by side. */
export declare const pairOf: (before: number, after: number) => number;
/** The letters of a word as bits. */
export declare function lettersOf(word: string): number;
/** Weight of what stands in so many of all entries: rare says more. */
export declare const rarity: (index: FaqIndex, entries: number) => number;
/** What sharing three characters is worth. */
export declare const trigramWeight: (index: FaqIndex, { entries }: Trigram) => number;
/**
 * Reads every phrasing and answer once.
 *
 * @param entries - Sound entries: `readFaqContent` has left out the others.
 */
export declare function buildIndex(entries: readonly FaqEntry[], pack: LanguagePack): FaqIndex;
