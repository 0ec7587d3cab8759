import type { LanguagePack } from './asked.ts';
/** What a word counts for. */
export interface WordMeaning {
    stem: string;
    /** 1, or less for a word that says little. */
    weight: number;
    /** Group of the lexicon, or the one of all numbers; empty for most words. */
    concept: string;
}
/** How a language reads: text to words, a word to what it means. */
export interface TermReader {
    wordsOf: (text: string) => string[];
    meaningOf: (word: string) => WordMeaning;
    isInterrogative: (word: string) => boolean;
}
/** Prepares a pack; the neutral one has empty lists and still answers. */
export declare function termReader(pack: LanguagePack): TermReader;
/** Groups of three characters, with the edges of the word. */
export declare function trigramsOf(word: string): string[];
