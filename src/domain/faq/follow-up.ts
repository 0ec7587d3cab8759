import type { Asked } from './asked.ts';
import type { TermReader } from './read-terms.ts';

/** How a message that goes on from the last begins, folded, in the languages that have a pack. */
const opening =
  /^(?:et|mais|ou|sinon|meme|pareil|and|but|or|what about|how about|same|y|pero|und|aber|oder|e|mas|و|ماذا عن)(?:$|[^\p{L}])/u;

/** A question that stands alone has more words than this. */
const fewWords = 5;

/** Beyond this it is a question of its own, however it begins. */
const manyWords = 8;

/**
 * What a short message means after another: "et le samedi ?" after the opening hours is the question before with
 * this added.
 *
 * @returns `begins` where the message says so itself, `may-be` where it is only short.
 */
export function isFollowUp(folded: string, reader: TermReader): 'begins' | 'may-be' | undefined {
  const words = reader.wordsOf(folded);
  const telling = words.filter(
    (word) => reader.meaningOf(word).weight === 1 && !reader.isInterrogative(word),
  );
  if (!telling.length) return undefined;
  if (opening.test(folded.trim()) && words.length <= manyWords) return 'begins';
  return words.length <= fewWords && telling.length <= 2 ? 'may-be' : undefined;
}

/** What was asked last and found something, to be asked again with more. */
export function askedBefore(before: Asked | undefined): string | undefined {
  return before?.parts.findLast(({ band }) => band !== 'none')?.text;
}
