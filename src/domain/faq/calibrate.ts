import type { Band, Found } from './asked.ts';
import type { FaqIndex } from './build-index.ts';
import { scoresOf } from './rank.ts';

/** From which score on an entry may be shown, and from which it may be offered. */
export interface Thresholds {
  answer: number;
  choices: number;
}

/**
 * Where a FAQ is too small to say: measured on two public sets with one to six phrasings an entry. Nine in ten of
 * what then counts as an answer are right, and of foreign questions 2 in 100 get one.
 */
export const usual: Thresholds = { answer: 0.48, choices: 0.23 };

/** What a FAQ can suggest itself: its own phrasings are kinder to it than patients. */
const [least, most]: readonly [Thresholds, Thresholds] = [
  { answer: 0.36, choices: 0.16 },
  { answer: 0.63, choices: 0.26 },
];

/** Phrasings that are left out in turn: enough to tell, and soon done. */
const samples = 24;

/** Fewer say nothing. */
const enough = 8;

/** Of answers that are shown, this share is to be right. */
const right = 0.9;

/**
 * Scores grow with the number of phrasings and with how alike they are. So each FAQ is asked its own phrasings, one
 * left out at a time, and its thresholds are half the usual ones and half those its own answers suggest.
 */
export function calibrate(index: FaqIndex): Thresholds {
  const { entryOf, phrasingsPerEntry, entries } = index;
  const several = [...entryOf.keys()].filter((phrasing) => phrasingsPerEntry[entryOf[phrasing]!]! > 1);
  const step = Math.max(1, several.length / samples);
  const asked: { score: number; isRight: boolean }[] = [];
  for (let at = 0; at < several.length; at += step) {
    const phrasing = several[Math.floor(at)]!;
    const entry = entryOf[phrasing]!;
    const { question, alternates } = entries[entry]!;
    const own = [question, ...(alternates ?? [])][phrasing - entryOf.indexOf(entry)]!;
    const scores = scoresOf(index, own, phrasing);
    let found = 0;
    for (let other = 1; other < scores.length; other += 1) if (scores[other]! > scores[found]!) found = other;
    const score = scores[found]!;
    asked.push({ score, isRight: score > 0 && found === entry });
  }
  if (asked.length < enough) return usual;
  asked.sort((one, other) => other.score - one.score);
  let rightSoFar = 0;
  let answer = most.answer;
  asked.forEach(({ score, isRight }, at) => {
    if (isRight) rightSoFar += 1;
    if (rightSoFar / (at + 1) >= right) answer = at + 1 < asked.length ? score : least.answer;
  });
  const good = asked.filter(({ isRight }) => isRight);
  const choices = good[Math.floor(good.length * right)]?.score ?? usual.choices;
  return {
    answer: (usual.answer + between(answer, least.answer, most.answer)) / 2,
    choices: (usual.choices + between(choices, least.choices, most.choices)) / 2,
  };
}

const between = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** An answer that another one follows so closely is a choice, unless it says the question almost word for word. */
const lead = 0.95;

/** What may be done with what was found. */
export function bandOf([first, second]: readonly Found[], { answer, choices }: Thresholds): Band {
  if (!first || first.score < choices) return 'none';
  const isClear = !second || second.score < first.score * lead || first.score > 0.9;
  return first.score >= answer && isClear ? 'answer' : 'choices';
}
