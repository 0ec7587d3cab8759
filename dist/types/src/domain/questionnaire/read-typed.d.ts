import type { AnswerValue } from '../../contracts/questionnaire.ts';
import type { Rule } from './finding.ts';
import type { FormItem } from './form.ts';
/** What a patient typed, as an answer; nothing typed is no answer. */
export type Typed = {
    answers: readonly AnswerValue[];
    rule?: never;
} | {
    rule: Rule;
    answers?: never;
};
/**
 * Reads what was typed into a field: numbers with a comma or a point and with the digits of the patient's script,
 * dates as far as they are known, the time as it is said.
 *
 * @param locale - BCP 47: the order of day and month, and which sign groups thousands.
 *
 * @example
 * ```ts
 * readTyped(weight, '72,5', 'fr').answers; // => [{ valueDecimal: 72.5 }]
 * readTyped(since, '03/2021', 'fr').answers; // => [{ valueDate: '2021-03' }]
 * ```
 */
export declare function readTyped(item: FormItem, typed: string, locale: string): Typed;
