import type { FaqEntry } from '../../contracts/faq.ts';
import type { LanguagePack } from './asked.ts';
import { termReader, trigramsOf, type TermReader } from './read-terms.ts';

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

/** A word that the questions use. */
export interface KnownWord {
  text: string;
  /** The letters it has, one bit each: two words that differ in many are not one word with a typo. */
  letters: number;
  weight: number;
  term: Term;
  concept: Term | undefined;
  trigrams: readonly Trigram[];
  /** Phrasings it stands in, once for each time. */
  phrasings: number[];
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

/** Numbers of two neighbours become one key: more terms than this would collide, and do no harm. */
const pairKey = 65_536;

/** Key of two terms that stand side by side. */
export const pairOf = (before: number, after: number) => before * pairKey + after;

/** The letters of a word as bits. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Weight of what stands in `entries` of all: rare says more. */
export const rarity = (index: FaqIndex, entries: number) =>
  Math.log(1 + (index.entries.length - entries + 0.5) / (entries + 0.5));

/** What sharing three characters is worth. */
export const trigramWeight = (index: FaqIndex, { entries }: Trigram) =>
  Math.log(1 + index.entries.length / (entries || 0.5));

const newTerm = (id: number): Term => ({ id, entries: 0, lastEntry: -1, phrasings: [], answers: [] });

/**
 * Reads every phrasing and answer once.
 *
 * @param entries - Sound entries: `readFaqContent` has left out the others.
 */
export function buildIndex(entries: readonly FaqEntry[], pack: LanguagePack): FaqIndex {
  const index: FaqIndex = {
    ...{ entries, reader: termReader(pack), terms: new Map(), pairs: new Map(), known: new Map() },
    ...{ words: [], trigrams: new Map(), entryOf: [], phrasingsPerEntry: [], lengths: [] },
    ...{ answerLengths: [], norms: [] },
  };
  entries.forEach((entry, number) => {
    const phrasings = [entry.question, ...(entry.alternates ?? [])];
    index.phrasingsPerEntry.push(phrasings.length);
    for (const phrasing of phrasings) addPhrasing(index, phrasing, number);
    addAnswer(index, `${entry.answer} ${entry.keywords?.join(' ') ?? ''}`, number);
  });
  asShareOfMean(index.lengths);
  asShareOfMean(index.answerLengths);
  index.norms = index.entryOf.map(() => 0);
  for (const { trigrams, phrasings } of index.words) {
    let squared = 0;
    for (const trigram of trigrams) squared += trigramWeight(index, trigram);
    for (const phrasing of phrasings) index.norms[phrasing]! += squared;
  }
  index.norms = index.norms.map(Math.sqrt);
  return index;
}

function addPhrasing(index: FaqIndex, text: string, entry: number): void {
  const phrasing = index.entryOf.push(entry) - 1;
  let length = 0;
  let before = 0;
  for (const word of index.reader.wordsOf(text)) {
    const known = knownWord(index, word);
    known.phrasings.push(phrasing);
    for (const trigram of known.trigrams) countEntry(trigram, entry);
    for (const term of [known.term, known.concept, pairTerm(index, before, known.term.id)])
      if (term) {
        countEntry(term, entry);
        count(term.phrasings, phrasing);
      }
    length += known.weight;
    before = known.term.id;
  }
  index.lengths.push(length);
}

function addAnswer(index: FaqIndex, text: string, entry: number): void {
  let length = 0;
  for (const word of index.reader.wordsOf(text)) {
    const { stem, weight, concept } = index.reader.meaningOf(word);
    count(termOf(index, stem).answers, entry);
    if (concept) count(termOf(index, concept).answers, entry);
    length += weight;
  }
  index.answerLengths.push(length);
}

function knownWord(index: FaqIndex, text: string): KnownWord {
  const there = index.known.get(text);
  if (there) return there;
  const { stem, weight, concept } = index.reader.meaningOf(text);
  const number = index.words.length;
  const trigrams = trigramsOf(text).map((key) => {
    let trigram = index.trigrams.get(key);
    if (!trigram) index.trigrams.set(key, (trigram = { entries: 0, lastEntry: -1, words: [] }));
    trigram.words.push(number);
    return trigram;
  });
  const term = termOf(index, stem);
  const word = { text, letters: lettersOf(text), weight, term, trigrams, phrasings: [] };
  const known = { ...word, concept: concept ? termOf(index, concept) : undefined };
  index.known.set(text, known);
  index.words.push(known);
  return known;
}

function termOf(index: FaqIndex, key: string): Term {
  let term = index.terms.get(key);
  if (!term) index.terms.set(key, (term = newTerm(index.terms.size + 1)));
  return term;
}

function pairTerm(index: FaqIndex, before: number, after: number): Term {
  const key = pairOf(before, after);
  let term = index.pairs.get(key);
  if (!term) index.pairs.set(key, (term = newTerm(0)));
  return term;
}

function countEntry(counted: { entries: number; lastEntry: number }, entry: number): void {
  if (counted.lastEntry !== entry) counted.entries += 1;
  counted.lastEntry = entry;
}

/** One more of `key`, which is the last of the list or not there yet. */
function count(list: number[], key: number): void {
  if (list.at(-2) === key) list[list.length - 1]! += 1;
  else list.push(key, 1);
}

function asShareOfMean(lengths: number[]): void {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
  lengths.forEach((length, at) => (lengths[at] = length / mean));
}
