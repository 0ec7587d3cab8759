import type { FaqIndex, KnownWord } from './build-index.ts';
import { trigramsOf } from './read-terms.ts';

/** A word that was probably meant. */
export interface Repair {
  word: KnownWord;
  edits: number;
}

/**
 * The nearest word the questions use: one edit from four letters on, two from seven. For unknown words only, because
 * a word that is known was meant.
 */
export function repairWord(index: FaqIndex, text: string): Repair | undefined {
  let allowed = text.length >= 7 ? 2 : 1;
  if (text.length < 4 || text.length > 30) return undefined;
  // Whatever is mended, three characters stay together somewhere.
  const near = new Set(trigramsOf(text).flatMap((key) => index.trigrams.get(key)?.words ?? []));
  let found: Repair | undefined;
  for (const number of near) {
    const word = index.words[number]!;
    const { length } = word.text;
    if (length < 3 || Math.abs(length - text.length) > allowed) continue;
    const edits = editsBetween(text, word.text);
    if (edits > allowed || edits === found?.edits) continue;
    found = { word, edits };
    allowed = edits;
  }
  return found;
}

/** Insertions, deletions, exchanges and swaps of neighbours (Damerau, optimal string alignment). */
export function editsBetween(one: string, other: string): number {
  let twoBefore: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      let edits = Math.min(before[at]! + 1, now[at - 1]! + 1, before[at - 1]! + (isSame ? 0 : 1));
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        edits = Math.min(edits, twoBefore[at - 2]! + 1);
      now.push(edits);
    }
    [twoBefore, before] = [before, now];
  }
  return before[other.length]!;
}
