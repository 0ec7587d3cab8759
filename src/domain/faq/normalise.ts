import type { LanguagePack } from './asked.ts';

/** A message may be pasted; nobody's question is longer. */
export const maximumCharacters = 2_000;

/** Letters that no decomposition takes apart, and the forms that Arabic and Persian typing mixes. */
const alike: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ـ: '',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ک: 'ك',
  ی: 'ي',
};

/**
 * Lower case, no accents, one apostrophe: two texts that differ in these alone become one.
 *
 * @example fold('Où est l’Échographie ?') // "ou est l'echographie ?"
 */
export function fold(text: string): string {
  if (plainWord.test(text)) return text;
  return text
    .slice(0, maximumCharacters)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[’ʼ`´]/g, "'")
    .replaceAll(/[œæßøłـىةؤکی]/g, (letter) => alike[letter] ?? '');
}

/** Cuts folded text into words. */
export type WordReader = (text: string) => string[];

/**
 * Words of a language: elisions gone ("l'IRM" is "irm"), digits apart from letters, scripts that put no space
 * between words in pairs of characters.
 */
export function wordReader(pack: Pick<LanguagePack, 'elisions'>): WordReader {
  const elisions = pack.elisions
    ? new RegExp(`(?<!\\p{L})(?:${pack.elisions.replaceAll(' ', '|')})'`, 'gu')
    : /'(?=\p{L})/gu;
  return (text) =>
    (plainWord.test(text) && [text]) ||
    (fold(text)
      .replaceAll(/<[^<>]*>/g, ' ')
      .replaceAll(elisions, pack.elisions ? ' ' : '')
      .match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|\p{L}+|\p{N}+/gu) ??
      []);
}

/** Most words of a content and of a lexicon: they are read as they are. */
const plainWord = /^[a-z]{1,30}$/;

/**
 * What a word and its inflections share: a light ending off, then the first five letters. It does for French,
 * English and German what a stemmer does, and needs to know none of them.
 */
export function stemOf(word: string): string {
  const stem = word.replace(/^(?:وال|بال|ال)(?=..)/, '').replace(/(?<=...)[اه]$|(?<=..[^s])s$/, '');
  return stem.replace(/(?<=...)(?:ing|e[drsz]?)$/, '').slice(0, 5);
}
