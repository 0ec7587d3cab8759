import type { AnswerValue } from '../../contracts/questionnaire.ts';
import type { FormItem } from './form.ts';
/**
 * Makes an answer of what an expression came to, if it is one that the question can have.
 *
 * @param value - FHIR JSON: a number, a text, a boolean, a Coding, a Quantity.
 */
export declare function answerFrom(value: unknown, item: FormItem): AnswerValue | undefined;
