import type { FaqContent, FaqEntry } from '../../contracts/faq.ts';
import { isSafeLink } from '../../lib/is-safe-link.ts';

/** What is wrong with a piece of content, and where. */
export interface FaqMistake {
  /** Such as `entries.3.answer`. */
  path: string;
  code:
    'not_content' | 'not_an_entry' | 'no_id' | 'duplicate_id' | 'no_question' | 'no_answer' | 'unsafe_link';
}

/** What could be read, and what could not. */
export interface FaqReading {
  content: FaqContent;
  mistakes: FaqMistake[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isLink = (url: unknown) => isText(url) && isSafeLink(url);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

/**
 * Reads questions and answers that were written by hand. What cannot be used is left out and named, and the rest is
 * kept: one slip in a file of a hundred entries takes no answer from a patient. It never throws.
 *
 * @param value - As parsed: from a file, a page or a backend. A list of contents is one for each language.
 * @param language - The wanted one, BCP 47: chosen where there are several, and taken where the content names none.
 *
 * @example
 * ```ts
 * readFaqContent({ language: 'fr', entries: [{ id: 'a', question: 'Où ?', answer: 'Ici.' }] }, 'fr').mistakes; // => []
 * ```
 */
export function readFaqContent(value: unknown, language: string): FaqReading {
  const all = (Array.isArray(value) ? value : [value]) as (Partial<FaqContent> | null)[];
  const written = all.find((one) => one?.language?.startsWith?.(language)) ?? all[0];
  const mistakes: FaqMistake[] = [];
  const known = new Set<unknown>();
  const faultOf = (entry: Partial<FaqEntry> | null): FaqMistake['code'] | undefined => {
    if (typeof entry !== 'object' || !entry) return 'not_an_entry';
    if (!isText(entry.id)) return 'no_id';
    if (known.has(entry.id)) return 'duplicate_id';
    if (!isText(entry.question)) return 'no_question';
    return isText(entry.answer) ? undefined : 'no_answer';
  };
  const list = Array.isArray(written?.entries) ? (written.entries as (FaqEntry | null)[]) : undefined;
  if (!list) mistakes.push({ path: 'entries', code: 'not_content' });
  const entries = (list ?? []).flatMap((entry, place) => {
    const code = faultOf(entry);
    const at = `entries.${place}`;
    if (code) mistakes.push({ path: at, code });
    if (code || !entry) return [];
    known.add(entry.id);
    const { source, actions, alternates, keywords, ...rest } = entry;
    const safe = (isSafe: boolean, path: string) => {
      if (!isSafe) mistakes.push({ path: `${at}.${path}`, code: 'unsafe_link' });
      return isSafe;
    };
    const kept = (Array.isArray(actions) ? actions : []).filter(
      (action, index) => action?.kind !== 'link' || safe(isLink(action.url), `actions.${index}`),
    );
    return {
      ...rest,
      ...{ alternates: texts(alternates), keywords: texts(keywords), actions: kept },
      ...(source && safe(isLink(source.url), 'source') && { source }),
    };
  });
  const clinic = written?.clinic;
  return {
    content: {
      language: isText(written?.language) ? written.language : language,
      entries,
      ...(clinic && isText(clinic.phone) && { clinic }),
    },
    mistakes,
  };
}
