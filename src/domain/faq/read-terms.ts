import type { LanguagePack } from './asked.ts';
import { fold, stemOf, wordReader } from './normalise.ts';

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

/** Deleting stop words would lose "what is this?", where they are the question. */
const stopWordWeight = 0.4;

const wordsIn = (list: string) => new Set(list.split(' '));

/** Prepares a pack; the neutral one has empty lists and still answers. */
export function termReader(pack: LanguagePack): TermReader {
  const wordsOf = wordReader(pack);
  const stopWords = wordsIn(pack.stopWords);
  const interrogatives = wordsIn(pack.interrogatives);
  const concepts = new Map<string, string>();
  pack.lexicon.split(';').forEach((group, index) => {
    for (const word of group.split(' ')) {
      const stem = stemOf(fold(word));
      if (stem && !concepts.has(stem)) concepts.set(stem, `@${index}`);
    }
  });
  const isInterrogative = (word: string) => interrogatives.has(word);
  return {
    wordsOf,
    isInterrogative,
    meaningOf(word) {
      const isNumber = /^\p{N}/u.test(word);
      const stem = isNumber ? word : stemOf(word);
      const isStopWord = stopWords.has(word) && !isInterrogative(word);
      return {
        stem,
        weight: isStopWord ? stopWordWeight : 1,
        concept: isNumber ? '#' : (concepts.get(stem) ?? ''),
      };
    },
  };
}

/** Groups of three characters, with the edges of the word. */
export function trigramsOf(word: string): string[] {
  const padded = ` ${word} `;
  const trigrams: string[] = [];
  for (let end = 3; end <= padded.length; end += 1) trigrams.push(padded.slice(end - 3, end));
  return trigrams;
}
