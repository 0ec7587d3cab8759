import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { readTyped } from '../../src/domain/questionnaire/read-typed.ts';
import { askedParts, dateParts, isWholeDate } from './date-entry.ts';

/** Reads the text of a field. */
export type ReadText = typeof readTyped;

/** As most fields are read. */
export const readField: ReadText = (item, text, language) =>
  readTyped(item, item.type === 'date' ? isoDate(text, item) : text, language);

/** `2019-3-` is March 2019; a day without its month is no date, and neither is a part of one that has to be whole. */
export function isoDate(text: string, item: FormItem): string {
  const parts = dateParts(text).map((part, place) =>
    part.trim() ? part.trim().padStart(place ? 2 : 0, '0') : '',
  );
  while (parts.at(-1) === '') parts.pop();
  return parts.length > 0 && parts.length < 3 && isWholeDate(item) ? '?' : parts.join('-');
}

/** The part to go to when a date is none. */
export function faultyPart(text: string, item: FormItem): 0 | 1 | 2 {
  const [year, month, day] = dateParts(text);
  const asked = askedParts(item);
  if (asked.includes(2) && (Number(day) > 31 || (day === '' && isWholeDate(item)))) return 2;
  if (asked.includes(1) && (Number(month) > 12 || (month === '' && (day !== '' || isWholeDate(item)))))
    return 1;
  return /^\p{Nd}{4}$/u.test(year) ? (asked[0] ?? 0) : 0;
}
