/** Of words that may be misspelt: shorter ones have too many neighbours that mean something else. */
const shortest = 6;

/** Words that patterns are made of, by their first letter: fingers seldom miss that one. */
export type KnownWords = Readonly<Record<string, readonly string[]>>;

/** @param patterns - In which every longer run of letters is a word, or the beginning of one. */
export function knownWords(patterns: string): KnownWords {
  const known: Record<string, string[]> = {};
  for (const word of new Set(patterns.match(/\p{Ll}{5,}|\p{Lo}{5,}/gu)))
    (known[word.charAt(0)] ??= []).push(word);
  return known;
}

/** Sets right what is one slip away from a known word: a letter too many, too few, another one, or two swapped. */
export function mendSpelling(text: string, known: KnownWords): string {
  const seen = new Map<string, string>();
  return text.replace(/\p{L}{5,}/gu, (word) => {
    let mended = seen.get(word);
    if (mended === undefined) {
      const near = known[word.charAt(0)] ?? [];
      const isKnown = (typed: string) => known[typed.charAt(0)]?.some((one) => typed.startsWith(one));
      mended = isKnown(word)
        ? word
        : // "mecrase" is "m'écrase".
          /^[cdjlmnst][aeiou]/.test(word) && isKnown(word.slice(1))
          ? word.slice(1)
          : (near.find((one) => isOneSlipAway(word, one)) ?? word);
      seen.set(word, mended);
    }
    return mended;
  });
}

function isOneSlipAway(typed: string, known: string): boolean {
  let at = 1;
  while (typed[at] === known[at]) at++;
  const [one, two] = [known.slice(at + 1), known.slice(at + 2)];
  if (known.length < shortest || typed.length + 1 < known.length) return false;
  if (typed.startsWith(known.slice(at), at + 1)) return true;
  // The last letter of a beginning says nothing by itself.
  return (
    one !== '' &&
    (typed.startsWith(one, at + 1) ||
      typed.startsWith(one, at) ||
      (typed[at] === known[at + 1] && typed[at + 1] === known[at] && typed.startsWith(two, at + 2)))
  );
}
