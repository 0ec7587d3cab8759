/** What was learnt of a language, in words: written by `npm run train:red-flags`, never by hand. */
export interface Evidence {
  /** What a pattern adds to it. */
  pattern: number;
  /** From here on: call now. */
  call: number;
  /** From here on: call if it is happening now. */
  ifNow: number;
  /**
   * Lines such as `7 resp bras$ je_vais`: what each of these signs adds. `suicide 3 mour`: what it adds to that
   * family, for the choice of whom to call.
   */
  weights: string;
  /** Chosen so that no message it was learnt from is judged otherwise by the numbers that are sent than by words. */
  salt: number;
}

/** More than this, in what a family's signs add up to, and the family is likely. */
export const enough = 5;

/** The same as it is sent and read: `packEvidence` has put numbers for the signs. */
export type PackedEvidence = Omit<Evidence, 'weights' | 'salt'> & { packed: string };

/** What a sign adds. */
export type Weigh = (sign: string) => number;

/**
 * What a message is weighed by: how its words begin, short words as they are, and two words that follow each other.
 * The beginning is enough because endings change and are misspelt.
 *
 * @param told - As `foldMessage` leaves it; a comma stands for what is denied.
 */
export function signsOf(told: string): Set<string> {
  const signs = new Set<string>();
  let before = '';
  for (const written of told.split(' ')) {
    if (!written) continue;
    // "And", "so", "with", "for", "like" are one letter before an Arabic word.
    const word = written.replace(/^[وف]?[بلك]?(?=[ء-ي]{3})/, '');
    const begins = word === '.' ? '' : word.slice(0, 4);
    if (begins) signs.add(begins);
    if (word.length > 3) signs.add(word.length > 5 ? word.slice(0, 6) : word + '$');
    if (before && begins) signs.add(`${before}_${begins}`);
    before = begins;
  }
  return signs;
}

/** The sum of what each sign adds. */
export function weigh(signs: Iterable<string>, adds: Weigh | undefined): number {
  let sum = 0;
  for (const sign of signs) sum += adds?.(sign) ?? 0;
  return sum;
}
