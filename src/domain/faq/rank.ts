import type { Found } from './asked.ts';
import { pairOf, rarity, trigramWeight, type FaqIndex, type Term, type Trigram } from './build-index.ts';
import { trigramsOf } from './read-terms.ts';
import { repairWord } from './repair-word.ts';

/**
 * What each kind of evidence counts for. Measured on two public sets, in French and English, with one, three and six
 * phrasings an entry; round numbers, because gains of a point are luck.
 */
const weights = {
  /** Words of the lexicon's same group. */
  concept: 0.5,
  /** Two words side by side. */
  pair: 0.1,
  /** A word that no entry knows makes every answer less likely. */
  unknown: 1.5,
  /** What is left of a word for each letter mended. */
  edit: 0.6,
  /** The best phrasing, by its words and by its letters. */
  letters: 0.5,
  /** Share of the second-best phrasing in that: one that agrees is no accident. */
  next: 0.25,
  /** What all phrasings of an entry say together. */
  together: 1,
  lettersTogether: 0.25,
  answer: 0.7,
};

/** BM25: how soon repeating a word stops counting, and how much a long text is held against it. */
const [saturation, lengthShare] = [1.2, 0.75];

const most = 1 + weights.letters + weights.together + weights.lettersTogether;

/** What a question asks of the index. */
interface Query {
  terms: Map<Term, number>;
  /** The score of a phrasing that says exactly this. */
  maximum: number;
}

/**
 * Entries by how well they fit a question, best first; those that share nothing with it are left out.
 *
 * @param except - A phrasing to leave out: how well would its entry be found if nobody had written it?
 */
export function rank(index: FaqIndex, question: string, except = -1): Found[] {
  const words = index.reader.wordsOf(question);
  const { terms, maximum } = queryOf(index, words, except);
  const byWords = new Float64Array(index.entryOf.length);
  const together = new Float64Array(index.entries.length);
  if (maximum > 0)
    for (const [term, weight] of terms)
      addTerm({ index, term, weight: weight / maximum, except, byWords, together });
  const byLetters = comparedByLetters(index, words);
  return collect({ index, byWords, byLetters, together, except });
}

function queryOf(index: FaqIndex, words: readonly string[], except: number): Query {
  const terms = new Map<Term, number>();
  let maximum = 0;
  const unknown = weights.unknown * rarity(index, 0);
  const isKnown = (term: Term | undefined): term is Term =>
    Boolean(term && (term.answers.length || term.phrasings.length > (term.phrasings[0] === except ? 2 : 0)));
  const add = (term: Term, weight: number) => {
    const value = weight * rarity(index, term.entries);
    const there = terms.get(term) ?? 0;
    if (value <= there) return;
    maximum += value - there;
    terms.set(term, value);
  };
  let before = 0;
  for (const word of words) {
    let { stem, weight, concept } = index.reader.meaningOf(word);
    let term = index.terms.get(stem);
    if (!isKnown(term)) {
      const repair = repairWord(index, word);
      const kept = repair ? weights.edit ** repair.edits : 0;
      // A small word that no entry happens to use is no sign that the question is foreign.
      maximum += weight * weight * (1 - kept) * unknown;
      if (repair) {
        term = repair.word.term;
        weight = repair.word.weight * kept;
        if (repair.word.concept && isKnown(repair.word.concept))
          add(repair.word.concept, weights.concept * kept);
      }
    }
    const group = concept ? index.terms.get(concept) : undefined;
    if (isKnown(group)) add(group, weights.concept);
    if (isKnown(term)) add(term, weight);
    const pair = index.pairs.get(pairOf(before, term?.id ?? 0));
    if (isKnown(pair)) add(pair, weights.pair * weight);
    before = term?.id ?? 0;
  }
  return { terms, maximum };
}

interface Adding {
  index: FaqIndex;
  term: Term;
  weight: number;
  except: number;
  byWords: Float64Array;
  together: Float64Array;
}

const bm25 = (times: number, length: number) =>
  (times * (saturation + 1)) / (times + saturation * (1 - lengthShare + lengthShare * length));

function addTerm({ index, term, weight, except, byWords, together }: Adding): void {
  const { entryOf, lengths, phrasingsPerEntry } = index;
  const { phrasings, answers } = term;
  for (let at = 0; at < phrasings.length;) {
    const entry = entryOf[phrasings[at]!]!;
    let times = 0;
    // The phrasings of an entry stand side by side.
    for (; at < phrasings.length && entryOf[phrasings[at]!] === entry; at += 2) {
      const phrasing = phrasings[at]!;
      if (phrasing === except) continue;
      byWords[phrasing]! += weight * bm25(phrasings[at + 1]!, lengths[phrasing]!);
      times += 1;
    }
    const of = phrasingsPerEntry[entry]! - (entry === entryOf[except] ? 1 : 0);
    together[entry]! += weights.together * weight * Math.sqrt(times / of);
  }
  for (let at = 0; at < answers.length; at += 2) {
    const entry = answers[at]!;
    together[entry]! += weights.answer * weight * bm25(answers[at + 1]!, index.answerLengths[entry]!);
  }
}

/** Cosine of trigram vectors, phrasing by phrasing: what a typo, an inflection or a compound word has in common. */
function comparedByLetters(index: FaqIndex, words: readonly string[]): Float64Array {
  const shared = new Map<number, number>();
  let squared = 0;
  const none: Trigram = { entries: 0, lastEntry: -1, words: [] };
  for (const word of words)
    for (const key of trigramsOf(word)) {
      const trigram = index.trigrams.get(key) ?? none;
      const weight = trigramWeight(index, trigram);
      squared += weight;
      for (const known of trigram.words) shared.set(known, (shared.get(known) ?? 0) + weight);
    }
  const cosines = new Float64Array(index.entryOf.length);
  const norm = Math.sqrt(squared);
  for (const [known, value] of shared) {
    const { phrasings, squared: own } = index.words[known]!;
    // Three letters in common are an accident.
    if (value < own / 5) continue;
    for (const phrasing of phrasings) cosines[phrasing]! += value / norm / index.norms[phrasing]!;
  }
  return cosines;
}

interface Collecting {
  index: FaqIndex;
  byWords: Float64Array;
  byLetters: Float64Array;
  together: Float64Array;
  except: number;
}

function collect({ index, byWords, byLetters, together, except }: Collecting): Found[] {
  const found: Found[] = [];
  let phrasing = 0;
  index.entries.forEach(({ id }, entry) => {
    let [best, next, letters, count] = [0, 0, 0, 0];
    for (const end = phrasing + index.phrasingsPerEntry[entry]!; phrasing < end; phrasing += 1) {
      if (phrasing === except) continue;
      const similarity = Math.min(1, byLetters[phrasing]!);
      letters += similarity;
      count += 1;
      const score = byWords[phrasing]! + weights.letters * similarity;
      next = Math.max(next, Math.min(best, score));
      best = Math.max(best, score);
    }
    if (count === 1) next = best;
    const phrased = (1 - weights.next) * best + weights.next * next;
    const score = phrased + together[entry]! + (weights.lettersTogether * letters) / (count || 1);
    if (score > 0) found.push({ id, score: Math.min(1, score / most) });
  });
  return found.sort((one, other) => other.score - one.score);
}
