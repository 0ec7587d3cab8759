import type { AnswerValue } from '../../contracts/questionnaire.ts';
import type { FormItem } from './form.ts';
/** Whether an answer is of the type that the question asks for, and well formed. */
export declare function hasItsType(answer: AnswerValue, item: FormItem): boolean;
