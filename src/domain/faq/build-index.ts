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

/** A pair is never looked for in answers. */
const none: number[] = [];

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
  for (const word of index.words) {
    for (const trigram of word.trigrams) word.squared += trigramWeight(index, trigram);
    for (const phrasing of word.phrasings) index.norms[phrasing]! += word.squared;
  }
  index.norms = index.norms.map(Math.sqrt);
  return index;
}

function addPhrasing(index: FaqIndex, text: string, entry: number): void {
  const phrasing = index.entryOf.push(entry) - 1;
  const add = (term: Term) => {
    countEntry(term, entry);
    count(term.phrasings, phrasing);
  };
  let length = 0;
  let before = 0;
  for (const each of index.reader.wordsOf(text)) {
    const word = wordOf(index, each);
    if (!word.phrasings.length) becomeAsked(index, word);
    word.phrasings.push(phrasing);
    for (const trigram of word.trigrams) countEntry(trigram, entry);
    add(word.term);
    if (word.concept) add(word.concept);
    add(pairTerm(index, before, word.term.id));
    length += word.weight;
    before = word.term.id;
  }
  index.lengths.push(length);
}

function addAnswer(index: FaqIndex, text: string, entry: number): void {
  let length = 0;
  for (const each of index.reader.wordsOf(text)) {
    const { term, weight, concept } = wordOf(index, each);
    count(term.answers, entry);
    if (concept) count(concept.answers, entry);
    length += weight;
  }
  index.answerLengths.push(length);
}

function wordOf(index: FaqIndex, text: string): KnownWord {
  const there = index.known.get(text);
  if (there) return there;
  const { stem, weight, concept } = index.reader.meaningOf(text);
  const known: KnownWord = {
    ...{ text, weight, term: termOf(index, stem), concept: concept ? termOf(index, concept) : undefined },
    ...{ phrasings: [], letters: 0, trigrams: [], squared: 0 },
  };
  index.known.set(text, known);
  return known;
}

/** Only what questions say is compared letter by letter. */
function becomeAsked(index: FaqIndex, word: KnownWord): void {
  const number = index.words.push(word) - 1;
  word.letters = lettersOf(word.text);
  word.trigrams = trigramsOf(word.text).map((key) => {
    let trigram = index.trigrams.get(key);
    if (!trigram) index.trigrams.set(key, (trigram = { entries: 0, lastEntry: -1, words: [] }));
    trigram.words.push(number);
    return trigram;
  });
}

function termOf(index: FaqIndex, key: string): Term {
  let term = index.terms.get(key);
  if (!term) index.terms.set(key, (term = newTerm(index.terms.size + 1)));
  return term;
}

function pairTerm(index: FaqIndex, before: number, after: number): Term {
  const key = pairOf(before, after);
  let term = index.pairs.get(key);
  if (!term) index.pairs.set(key, (term = { ...newTerm(0), answers: none }));
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
