/** Words that patterns are made of, by their first letter: fingers seldom miss that one. */
export type KnownWords = Readonly<Record<string, readonly string[]>>;
/** @param patterns - In which every longer run of letters is a word, or the beginning of one. */
export declare function knownWords(patterns: string): KnownWords;
/** Sets right what is one slip away from a known word: a letter too many, too few, another one, or two swapped. */
export declare function mendSpelling(text: string, known: KnownWords): string;
