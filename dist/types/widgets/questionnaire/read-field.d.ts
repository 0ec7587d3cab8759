import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { readTyped } from '../../src/domain/questionnaire/read-typed.ts';
/** Reads the text of a field. */
export type ReadText = typeof readTyped;
/** As most fields are read. */
export declare const readField: ReadText;
/** `2019-3-` is March 2019; a day without its month is no date, and neither is a part of one that has to be whole. */
export declare function isoDate(text: string, item: FormItem): string;
/** The part to go to when a date is none. */
export declare function faultyPart(text: string, item: FormItem): 0 | 1 | 2;
