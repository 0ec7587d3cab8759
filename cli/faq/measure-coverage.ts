import type { Faq } from '../../src/domain/faq/index.ts';

/** A question as a patient asked it, with the entries that answer it; none where the FAQ has no answer. */
export interface RealQuestion {
  q: string;
  rel: string[];
}

/** Shares from 0 to 1. */
export interface Coverage {
  questions: number;
  /** A right entry is first. */
  first: number;
  /** A right entry is among the first three. */
  firstThree: number;
  /** Mean of 1 / rank of the first right entry, among ten. */
  reciprocalRank: number;
}

export interface Measured {
  asked: Coverage;
  /** With one typing mistake in each question. */
  withTypo: Coverage;
  withoutAccents: Coverage;
  /** Of the questions with an answer: shown at once, and rightly so; offered among three; called unanswerable. */
  bands: { answeredRight: number; answeredWrong: number; choices: number; none: number };
  /** Of the questions without an answer: how many are told so. */
  outside: { questions: number; answered: number; choices: number; none: number };
  /** Questions with an answer that is not among the first three. */
  missed: { q: string; rel: string[]; found: string[] }[];
}

/** Each question is mistyped in so many ways, one at a time: of a few hundred, one way alone says little. */
const typosEach = 5;

/** Measures how many real questions find their entry. */
export function measureCoverage(faq: Faq, questions: readonly RealQuestion[]): Measured {
  const inside = questions.filter(({ rel }) => rel.length > 0);
  const outside = questions.filter(({ rel }) => rel.length === 0);
  const typed = inside.flatMap(({ q, rel }) =>
    Array.from({ length: typosEach }, (_, nth) => ({ q: withOneTypo(q, nth), rel })),
  );
  const found = inside.map(({ q }) => faq.search(q).map(({ id }) => id));
  const bands = { answeredRight: 0, answeredWrong: 0, choices: 0, none: 0 };
  for (const { q, rel } of inside) {
    const { band, first } = bandOf(faq, q);
    if (band !== 'answer') bands[band] += 1;
    else bands[rel.includes(first) ? 'answeredRight' : 'answeredWrong'] += 1;
  }
  const away = { questions: outside.length, answered: 0, choices: 0, none: 0 };
  for (const { q } of outside) {
    const { band } = bandOf(faq, q);
    away[band === 'answer' ? 'answered' : band] += 1;
  }
  return {
    asked: coverageOf(faq, inside, (q) => q),
    withTypo: coverageOf(faq, typed, (q) => q),
    withoutAccents: coverageOf(faq, inside, withoutAccents),
    bands,
    outside: away,
    missed: inside.flatMap(({ q, rel }, index) => {
      const three = (found[index] ?? []).slice(0, 3);
      return three.some((id) => rel.includes(id)) ? [] : [{ q, rel, found: three }];
    }),
  };
}

function bandOf(faq: Faq, question: string): { band: 'answer' | 'choices' | 'none'; first: string } {
  const [part] = faq.ask(question).parts;
  return { band: part?.band ?? 'none', first: part?.found[0]?.id ?? '' };
}

function coverageOf(faq: Faq, questions: readonly RealQuestion[], change: (q: string) => string): Coverage {
  let [first, firstThree, reciprocal] = [0, 0, 0];
  for (const { q, rel } of questions) {
    const rank = faq.search(change(q)).findIndex(({ id }) => rel.includes(id));
    if (rank === 0) first += 1;
    if (rank >= 0 && rank < 3) firstThree += 1;
    if (rank >= 0 && rank < 10) reciprocal += 1 / (rank + 1);
  }
  const count = Math.max(1, questions.length);
  return {
    questions: questions.length,
    ...{ first: first / count, firstThree: firstThree / count, reciprocalRank: reciprocal / count },
  };
}

export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

/**
 * Makes one typing mistake in one word of at least four letters: two letters change places, one is left out, typed twice
 * or missed by a key. Always the same one for the same text, so that two reports can be compared.
 *
 * @param nth - Another number, another mistake.
 */
export function withOneTypo(text: string, nth = 0): string {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  let seed = (2_166_136_261 + nth * 97) >>> 0;
  for (const letter of text) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const word = words[next(words.length)];
  if (!word) return text;
  const letters = [...word[0]];
  const at = 1 + next(letters.length - 2);
  const letter = letters[at] ?? '';
  const mistakes = [
    () => letters.splice(at, 2, letters[at + 1] ?? '', letter),
    () => letters.splice(at, 1),
    () => letters.splice(at, 0, letter),
    () => letters.splice(at, 1, 'azertyuiopqsdfghjklmwxcvbn'[next(26)] ?? 'e'),
  ];
  mistakes[next(4)]?.();
  return text.slice(0, word.index) + letters.join('') + text.slice(word.index + word[0].length);
}
