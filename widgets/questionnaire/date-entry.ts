import { extensionOf } from '../../src/domain/questionnaire/extension-of.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { autofillOf } from './own-extensions.ts';

/** Year, month and day as they are typed, each alone; what is not known is empty. */
export type DateParts = readonly [year: string, month: string, day: string];

export const dateParts = (text: string): DateParts => {
  const [year = '', month = '', day = ''] = text.split('-');
  return [year, month, day];
};

/**
 * Which parts are asked for, by their place in {@link DateParts}: the form says it by `entryFormat`, such as `MM/YYYY`.
 */
export function askedParts({ source }: FormItem): readonly (0 | 1 | 2)[] {
  const format = extensionOf(source, 'entryFormat')?.valueString?.toUpperCase() ?? 'DMY';
  return [...(/[DJT]/.test(format) ? [2 as const] : []), ...(/M/.test(format) ? [1 as const] : []), 0];
}

/** Whether nothing may be left empty: the form has named all three, or it is the date of a birth. */
export const isWholeDate = (item: FormItem): boolean =>
  autofillOf(item) === 'bday' ||
  (extensionOf(item.source, 'entryFormat') !== undefined && askedParts(item).length === 3);

const names = ['-year', '-month', '-day'];

/** Ids of the fields of a date: the first of them bears that of the question. */
export const partId = (item: FormItem, id: string, place: 0 | 1 | 2): string =>
  place === askedParts(item)[0] ? id : id + names[place];
