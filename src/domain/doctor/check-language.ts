import { locales } from '../../contracts/locale.ts';
import type { Locale } from '../../contracts/locale.ts';
import type { Verdict } from './finding.ts';
import type { PageFacts } from './page-facts.ts';
import { placesOf, writtenAt } from './written-config.ts';

/** Whether the page says in which language it is, so that no visitor's browser decides in its place. */
export function checkLanguage(facts: PageFacts): Verdict {
  const { language } = facts;
  const said = placesOf(facts).map((place) => writtenAt(place, 'locale').value);
  if (isSpoken(language) || said.every(isSpoken))
    return { seen: isSpoken(language) ? language : (said[0] ?? ''), faults: [] };
  const values = { written: `lang="${language}"` };
  const paste = `<html lang="${locales[0]}">`;
  return { seen: '', faults: [{ status: 'warning', code: 'language_unknown', values, paste }] };
}

const isSpoken = (tag: string) => spokenLocale([tag]) !== undefined;

/** The first of some language tags that we have texts for. */
export const spokenLocale = (tags: readonly string[]): Locale | undefined =>
  tags.flatMap((tag) => locales.find((locale) => locale === tag.toLowerCase().split('-')[0]) ?? []).at(0);
