import type { FaqEntry } from '../../contracts/faq.ts';
import type { LanguagePack } from './asked.ts';
import { pieceReader } from './read-pieces.ts';
import { termReader, trigramsOf, type TermReader } from './read-terms.ts';

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
export const rarity = (index: FaqIndex, entries: number) =>
  Math.log(1 + (index.entries.length - entries + 0.5) / (entries + 0.5)) ** 1.3;

/** What sharing three characters is worth that so many entries have. */
export const trigramWeight = (index: FaqIndex, entries: number) =>
  Math.log(1 + index.entries.length / Math.min(index.entries.length, entries || 0.5));

/**
 * Reads every phrasing and answer once.
 *
 * @param entries - Sound entries: `readFaqContent` has left out the others.
 */
export function buildIndex(entries: readonly FaqEntry[], pack: LanguagePack): FaqIndex {
  const index: FaqIndex = {
    ...{ entries, reader: termReader(pack), terms: new Map(), known: new Map(), words: [] },
    ...{ trigrams: new Map(), entryOf: [], phrasingsPerEntry: [], lengths: [], answerLengths: [] },
    norms: new Float64Array(),
  };
  const eachPiece = pieceReader((piece) => index.reader.wordsOf(piece).map((word) => wordOf(index, word)));
  const wordsIn = (text: string): KnownWord[] => {
    const words: KnownWord[] = [];
    eachPiece(text, (own) => {
      for (let at = 0; at < own.length; at += 1) words.push(own[at]!);
    });
    return words;
  };
  entries.forEach(({ question, alternates = [], answer, keywords = [] }, number) => {
    for (const phrasing of [question, ...alternates]) addPhrasing(index, wordsIn(phrasing), number);
    index.phrasingsPerEntry.push(alternates.length + 1);
    addAnswer(index, wordsIn([answer, ...keywords].join(' ')), number);
  });
  asShareOfMean(index.lengths);
  asShareOfMean(index.answerLengths);
  addLetters(index);
  return index;
}

function addPhrasing(index: FaqIndex, words: readonly KnownWord[], entry: number): void {
  const phrasing = index.entryOf.push(entry) - 1;
  let length = 0;
  let before = 0;
  for (const word of words) {
    const { term, concept } = word;
    if (!word.phrasings.length) index.words.push(word);
    word.phrasings.push(phrasing);
    countEntry(word, entry);
    countEntry(term, entry);
    term.phrasings.push(phrasing, before);
    if (concept) {
      countEntry(concept, entry);
      concept.phrasings.push(phrasing, 0);
    }
    length += word.weight;
    before = term.id;
  }
  index.lengths.push(length);
}

function addAnswer(index: FaqIndex, words: readonly KnownWord[], entry: number): void {
  let length = 0;
  for (const { term, weight, concept } of words) {
    count(term.answers, entry);
    if (concept) count(concept.answers, entry);
    length += weight;
  }
  index.answerLengths.push(length);
}

/** Only what questions say is compared letter by letter. */
function addLetters(index: FaqIndex): void {
  index.words.forEach((word, number) => {
    word.trigrams = trigramsOf(word.text).map((key) => {
      let trigram = index.trigrams.get(key);
      if (!trigram) index.trigrams.set(key, (trigram = { entries: 0, weight: 0, words: [] }));
      trigram.entries += word.entries;
      trigram.words.push(number);
      return trigram;
    });
  });
  for (const trigram of index.trigrams.values()) trigram.weight = trigramWeight(index, trigram.entries);
  const squares = new Float64Array(index.entryOf.length);
  // A function for each word: one long loop is finished before the engine has made it fast.
  index.words.forEach((word) => {
    for (const { weight } of word.trigrams) word.squared += weight;
    for (const phrasing of word.phrasings) squares[phrasing]! += word.squared;
  });
  index.norms = squares.map(Math.sqrt);
}

function wordOf(index: FaqIndex, text: string): KnownWord {
  const there = index.known.get(text);
  if (there) return there;
  const { stem, weight, concept } = index.reader.meaningOf(text);
  const known: KnownWord = {
    text,
    weight,
    term: termOf(index, stem),
    concept: concept ? termOf(index, concept) : undefined,
    phrasings: [],
    trigrams: [],
    squared: 0,
    entries: 0,
    lastEntry: -1,
  };
  index.known.set(text, known);
  return known;
}

function termOf(index: FaqIndex, key: string): Term {
  let term = index.terms.get(key);
  if (!term) {
    term = { id: index.terms.size + 1, entries: 0, lastEntry: -1, phrasings: [], answers: [] };
    index.terms.set(key, term);
  }
  return term;
}

function countEntry(counted: Counted, entry: number): void {
  if (counted.lastEntry !== entry) counted.entries += 1;
  counted.lastEntry = entry;
}

/** One more of `key`, which is the last of the list or not there yet. */
function count(list: number[], key: number): void {
  const last = list.length - 2;
  if (list[last] === key) list[last + 1]! += 1;
  else list.push(key, 1);
}

function asShareOfMean(lengths: number[]): void {
  const written = lengths.filter((length) => length > 0).length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / (written || 1) || 1;
  lengths.forEach((length, at) => (lengths[at] = length / mean));
}
