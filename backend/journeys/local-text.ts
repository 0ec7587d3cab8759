import type { LocalText } from '../../src/contracts/clinic-file.ts';

/**
 * Picks a text of the clinic file in a language: that language, else its main language, else the clinic's
 * first, else whatever there is. A text in the wrong language helps more than none.
 *
 * @param languages - BCP 47, in order of preference.
 */
export function localText(text: LocalText, languages: readonly string[]): string {
  if (typeof text === 'string') return text;
  for (const language of languages) {
    const found = text[language] ?? text[mainLanguage(language)];
    if (found !== undefined) return found;
  }
  return Object.values(text)[0] ?? '';
}

/**
 * Picks the first of the wanted languages that a clinic writes in, else the clinic's own.
 *
 * @param wanted - BCP 47, in order of preference.
 * @param offered - The clinic's languages; the first is its default.
 */
export function chooseLanguage(wanted: readonly string[], offered: readonly string[]): string {
  for (const language of wanted) {
    const exact = offered.find((candidate) => candidate.toLowerCase() === language.toLowerCase());
    const close = offered.find((candidate) => mainLanguage(candidate) === mainLanguage(language));
    const found = exact ?? close;
    if (found) return found;
  }
  return offered[0] ?? 'fr';
}

function mainLanguage(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}
