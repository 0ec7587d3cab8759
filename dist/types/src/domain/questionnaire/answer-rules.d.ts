import type { AnswerValue } from '../../contracts/questionnaire.ts';
import type { Rule } from './finding.ts';
import type { FormItem } from './form.ts';
/**
 * What an answer of the right type does not satisfy.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire-profilelist.html and the extensions listed there.
 */
export declare function brokenRules(answer: AnswerValue, item: FormItem): readonly Rule[];
/** Whether "none of these" is chosen together with one of them. */
export declare const isContradictory: (answers: readonly AnswerValue[], { options }: FormItem) => boolean;
