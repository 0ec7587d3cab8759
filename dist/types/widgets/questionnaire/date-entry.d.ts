import type { FormItem } from '../../src/domain/questionnaire/form.ts';
/** Year, month and day as they are typed, each alone; what is not known is empty. */
export type DateParts = readonly [year: string, month: string, day: string];
export declare const dateParts: (text: string) => DateParts;
/**
 * Which parts are asked for, by their place in {@link DateParts}: the form says it by `entryFormat`, such as `MM/YYYY`.
 */
export declare function askedParts({ source }: FormItem): readonly (0 | 1 | 2)[];
/** Whether nothing may be left empty: the form has named all three, or it is the date of a birth. */
export declare const isWholeDate: (item: FormItem) => boolean;
/** Ids of the fields of a date: the first of them bears that of the question. */
export declare const partId: (item: FormItem, id: string, place: 0 | 1 | 2) => string;
