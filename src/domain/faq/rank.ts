import type { Found } from './asked.ts';
import { rarity, trigramWeight, type FaqIndex, type Term } from './build-index.ts';
import { trigramsOf } from './read-terms.ts';
import { repairWord } from './repair-word.ts';

/**
 * What each kind of evidence counts for. Measured on two public sets and a clinic's own FAQ, in French and English,
 * with one, three and six phrasings an entry, with and without answers; round numbers, because gains of a point are
 * luck.
 */
const weights = {
  /** Words of the lexicon's same group. */
  concept: 0.5,
  /** Two words side by side. */
  pair: 0.15,
  /** A word that no entry knows makes every answer less likely. */
  unknown: 2,
  /** What is left of a word for each letter mended. */
  edit: 0.6,
  /** The best phrasing by its letters, beside by its words. */
  letters: 0.8,
  /** Share of the second-best phrasing in that: one that agrees is no accident. */
  next: 0.4,
  /** What all phrasings of an entry and its answer say together. */
  together: 2,
  /** A word of an answer, beside one of a phrasing: the fewer phrasings there are, the more the answer says. */
  answer: 2,
};

/** BM25: how soon repeating a word stops counting, and how much length is held against a phrasing or an answer. */
const [saturation, phrasingShare, answerShare] = [1.2, 0.75, 0.5];

/** A term, or a pair of neighbours, that a question asks for. */
interface Wanted {
  term: Term;
  /** The term that has to stand before it. */
  before?: number | undefined;
  weight: number;
}

/** The same before it is known whether anybody has said it. */
type Wanting = Omit<Wanted, 'term'> & { term: Term | undefined };

/** What a question asks of the index. */
interface Query {
  index: FaqIndex;
  /** A phrasing that is left out. */
  except: number;
  wanted: Map<number, Wanted>;
  /** The score of a phrasing that says exactly this. */
  maximum: number;
}

/** Entries by how well they fit a question, best first; those that share nothing with it are left out. */
export function rank(index: FaqIndex, question: string): Found[] {
  const found: Found[] = [];
  scoresOf(index, question).forEach((score, entry) => {
    if (score > 0) found.push({ id: index.entries[entry]!.id, score });
  });
  return found.sort((one, other) => other.score - one.score);
}

/**
 * How well each entry fits a question, from 0 to 1.
 *
 * @param except - A phrasing to leave out: how well would its entry be found if nobody had written it?
 */
export function scoresOf(index: FaqIndex, question: string, except = -1): Float64Array {
  const words = index.reader.wordsOf(question);
  const query: Query = { index, except, wanted: new Map(), maximum: 0 };
  readQuestion(query, words);
  const byPhrasing = comparedByLetters(query, words);
  const { length } = index.entries;
  const scores = { byPhrasing, together: new Float64Array(length), said: new Float64Array(length) };
  for (const wanted of query.wanted.values()) addWanted(query, wanted, scores);
  return collect(query, scores);
}

function readQuestion(query: Query, words: readonly string[]): void {
  const { index } = query;
  let before = 0;
  for (const word of words) {
    const { stem, weight, concept } = index.reader.meaningOf(word);
    let term = index.terms.get(stem);
    let group = index.terms.get(concept);
    let worth = weight;
    let kept = 1;
    if (!isKnown(query, term)) {
      const repair = isKnown(query, group) ? undefined : repairWord(index, word);
      term = repair?.word.term;
      if (repair) {
        kept = weights.edit ** repair.edits;
        worth = repair.word.weight * kept;
        group = repair.word.concept;
      }
      // A small word that no entry happens to use is no sign that the question is foreign.
      query.maximum += weight * weight * (1 - (repair ? kept : 0)) * weights.unknown * rarity(index, 0);
    }
    want(query, { term: group, weight: weights.concept * kept });
    want(query, { term, weight: worth });
    want(query, { term, before, weight: weights.pair * worth });
    before = term?.id ?? 0;
  }
}

/** Whether somebody has said it, but for the phrasing that is left out. */
const isKnown = ({ except }: Query, term: Term | undefined): term is Term =>
  Boolean(
    term &&
    (term.answers.length ||
      (term.phrasings.length && (term.phrasings[0] !== except || term.phrasings.at(-2) !== except))),
  );

/** Numbers of two neighbours become one key: more terms than this would collide, and do no harm. */
const pairKey = 65_536;

function want(query: Query, { term, before, weight: share }: Wanting): void {
  if (!isKnown(query, term)) return;
  const isPair = before !== undefined;
  const key = term.id + (isPair ? (before + 1) * pairKey : 0);
  const entries = isPair ? neighbours(query, term, before) : Math.max(term.entries, term.answers.length / 2);
  const weight = entries && share * rarity(query.index, entries);
  const there = query.wanted.get(key)?.weight ?? 0;
  if (weight <= there) return;
  query.maximum += weight - there;
  query.wanted.set(key, { term, before, weight });
}

/** How many entries say two terms side by side. */
function neighbours({ index, except }: Query, { phrasings }: Term, before: number): number {
  let entries = 0;
  let last = -1;
  for (let at = 0; at < phrasings.length; at += 2) {
    if (phrasings[at + 1] !== before || phrasings[at] === except) continue;
    const entry = index.entryOf[phrasings[at]!]!;
    if (entry !== last) entries += 1;
    last = entry;
  }
  return entries;
}

/** What was found so far. */
interface Scores {
  byPhrasing: Float64Array;
  together: Float64Array;
  /** How often each entry says what is counted at the moment; zero again after. */
  said: Float64Array;
}

/** BM25 of each phrasing, and of each entry as one text (BM25F). */
function addWanted(
  { index, except, maximum }: Query,
  wanted: Wanted,
  { byPhrasing, together, said }: Scores,
): void {
  const { entryOf, lengths, answerLengths } = index;
  const { phrasings } = wanted.term;
  const answers = wanted.before === undefined ? wanted.term.answers : none;
  const weight = (wanted.weight / maximum) * (saturation + 1);
  let last = except;
  for (let at = 0; at < phrasings.length; at += 2) {
    const phrasing = phrasings[at]!;
    if (phrasing === except || phrasings[at + 1] !== (wanted.before ?? phrasings[at + 1])) continue;
    said[entryOf[phrasing]!]! += 1;
    if (phrasing !== last)
      byPhrasing[phrasing]! +=
        weight / (1 + saturation * (1 - phrasingShare + phrasingShare * lengths[phrasing]!));
    last = phrasing;
  }
  for (let at = 0; at < answers.length; at += 2) {
    const entry = answers[at]!;
    said[entry]! +=
      (weights.answer * answers[at + 1]!) / (1 - answerShare + answerShare * answerLengths[entry]!);
  }
  const settle = (entry: number) => {
    together[entry]! += (weights.together * weight * said[entry]!) / (said[entry]! + saturation);
    said[entry] = 0;
  };
  for (let at = 0; at < phrasings.length; at += 2) settle(entryOf[phrasings[at]!]!);
  for (let at = 0; at < answers.length; at += 2) settle(answers[at]!);
}

const none: readonly number[] = [];

/** Cosine of trigram vectors, phrasing by phrasing: what a typo, an inflection or a compound word has in common. */
function comparedByLetters({ index }: Query, words: readonly string[]): Float64Array {
  const shared = new Float64Array(index.words.length);
  const foreign = trigramWeight(index, 0);
  let squared = 0;
  for (const key of words.flatMap(trigramsOf)) {
    const trigram = index.trigrams.get(key);
    const weight = trigram?.weight ?? foreign;
    squared += weight;
    for (const known of trigram?.words ?? none) shared[known]! += weight;
  }
  const cosines = new Float64Array(index.entryOf.length);
  const norm = Math.sqrt(squared) || 1;
  const { norms } = index;
  for (let known = 0; known < shared.length; known += 1) {
    if (!shared[known]) continue;
    const { phrasings, squared: own } = index.words[known]!;
    // Three letters in common are an accident.
    if (shared[known]! <= own / 5) continue;
    const value = shared[known]! / norm;
    for (const phrasing of phrasings) cosines[phrasing]! += value / norms[phrasing]!;
  }
  for (let at = 0; at < cosines.length; at += 1) cosines[at] = weights.letters * Math.min(1, cosines[at]!);
  return cosines;
}

/** What the phrasings of each entry are worth, and all it says together. */
function collect({ index, except }: Query, { byPhrasing, together }: Scores): Float64Array {
  const { phrasingsPerEntry, entries, entryOf } = index;
  // Where there are many phrasings all scores are higher.
  const usual = entryOf.length / entries.length;
  const most = 1 + weights.letters + (weights.together * (saturation + 1) * usual) / (usual + saturation);
  let phrasing = 0;
  for (let entry = 0; entry < together.length; entry += 1) {
    let best = 0;
    let next = 0;
    let count = 0;
    for (const end = phrasing + phrasingsPerEntry[entry]!; phrasing < end; phrasing += 1) {
      if (phrasing === except) continue;
      const score = byPhrasing[phrasing]!;
      count += 1;
      if (score > best) [best, next] = [score, best];
      else if (score > next) next = score;
    }
    if (count === 1) next = best;
    const score = (1 - weights.next) * best + weights.next * next + together[entry]!;
    together[entry] = Math.min(1, score / most);
  }
  return together;
}
