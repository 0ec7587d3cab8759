import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
/** An answer as it is read once more, in the language of the patient. */
export declare function answerText(answer: AnswerValue, item: FormItem, model: QuestionnaireModel): string;
