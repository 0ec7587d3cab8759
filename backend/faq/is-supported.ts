import { fold } from '../../src/domain/faq/normalise.ts';
import type { SentEntry } from './cited-sentences.ts';

/** Share of the words of a sentence that its entries must have, for it to be about them. */
const leastSupport = 0.5;
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** Folded, in all languages that have a pack: without one of them a sentence says the opposite. */
const negation =
  /(?<!\p{L})(?:n'|(?:ne|ni|pas|non|aucune?s?|jamais|sans|no|not|nor|never|none|without|cannot|nunca|ningun[ao]?|jamas|sin|nicht|kein\p{L}*|nie|niemals|ohne|nao|nem|nenhuma?|sem|لا|لن|لم|ليس\p{L}*|غير|بدون|دون)(?!\p{L}))|\p{L}n't(?!\p{L})/u;

/**
 * Tells whether entries may have said a sentence: it has no number and no address that they have not, denies nothing that
 * they do not deny, leaves out no denial, and half of its words are theirs. Whatever fails is dropped, and the page shows
 * the entries instead; so it may be strict. What passes need not be true.
 */
export function isSupported(text: string, entries: readonly SentEntry[]): boolean {
  const folded = plain(text);
  const source = plain(entries.map(({ question, answer }) => `${question} ${answer}`).join(' '));
  const known = new Set(numbersIn(source));
  if (numbersIn(folded).some((number) => !known.has(number))) return false;
  const addresses = folded.match(address) ?? [];
  if (addresses.some((each) => !source.includes(each.replace(/[.,;:!?)]+$/, '')))) return false;
  if (isTurnedRound(folded, entries)) return false;
  const has = new Set(stemsIn(source));
  const said = stemsIn(folded);
  return said.filter((word) => has.has(word)).length >= said.length * leastSupport;
}

/** Denies what no answer denies, or says what the nearest of their sentences denies. */
function isTurnedRound(folded: string, entries: readonly SentEntry[]): boolean {
  const answers = plain(entries.map(({ answer }) => answer).join('\n'));
  if (negation.test(folded)) return !negation.test(answers);
  const said = new Set(stemsIn(folded));
  const near = answers.split(/[.!?…](?=\s|$)|\n/).map((sentence) => ({
    common: stemsIn(sentence).filter((word) => said.has(word)).length,
    denies: negation.test(sentence),
  }));
  const most = Math.max(1, ...near.map(({ common }) => common));
  const nearest = near.filter(({ common }) => common === most);
  return nearest.length > 0 && nearest.every(({ denies }) => denies);
}

/** Folded, and with digits of every script as those of Europe: ٩ is 9. */
const plain = (text: string) => fold(text).replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));

/** Digits of a script stand in a row of ten, which begins where the one before is no digit or ends the ten before. */
function valueOf(digit: string): number {
  let value = 0;
  const point = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return value;
}

const numbersIn = (text: string) => text.match(/\d+/g) ?? [];
const stemsIn = (text: string) => (text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
