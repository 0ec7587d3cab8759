import type { TermReader } from './read-terms.ts';

/** Words that join two questions, or begin one that goes on from the last, in the languages that have a pack. */
const joining = / (?=(?:et|and|y|und|e|و|aussi|sinon|also|además|außerdem|também|أيضا) )/iu;

/** A question in a message; more are another message. */
const maximumParts = 3;

/**
 * Parts of a message that may be questions of their own: sentences, and what follows an "and" when it asks.
 *
 * @example "Où se garer et combien ça coûte ?" → ["Où se garer", "et combien ça coûte"]
 */
export function splitMessage(message: string, { wordsOf, isInterrogative }: TermReader): string[] {
  const sentences = message.slice(0, 2_000).split(/[?!;؟؛\n]+|\.(?=\s|$)/u);
  const parts = sentences.flatMap((sentence) => {
    const joined: string[] = [];
    for (const piece of sentence.trim().split(joining)) {
      // "Monday and Tuesday" is one question; "and how much …" begins another.
      const asks = wordsOf(piece).slice(1, 4).some(isInterrogative);
      if (joined.length && !asks) joined[joined.length - 1] += ` ${piece}`;
      else joined.push(piece);
    }
    return joined;
  });
  return parts.filter((part) => /\p{L}/u.test(part)).slice(0, maximumParts);
}
