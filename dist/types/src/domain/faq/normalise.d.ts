import type { LanguagePack } from './asked.ts';
/** A message may be pasted; nobody's question is longer. */
export declare const maximumCharacters = 2000;
/**
 * Lower case, no accents, one apostrophe: two texts that differ in these alone become one.
 *
 * @example fold('Où est l’Échographie ?') // "ou est l'echographie ?"
 */
export declare function fold(text: string): string;
/** Cuts folded text into words. */
export type WordReader = (text: string) => string[];
/**
 * Words of a language: elisions gone ("l'IRM" is "irm"), digits apart from letters, scripts that put no space
 * between words in pairs of characters.
 */
export declare function wordReader(pack: Pick<LanguagePack, 'elisions'>): WordReader;
/**
 * What a word and its inflections share: a light ending off, then the first five letters. It does for French,
 * English and German what a stemmer does, and needs to know none of them.
 */
export declare function stemOf(word: string): string;
