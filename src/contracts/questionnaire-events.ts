import * as z from 'zod/mini';
import type { DataClass } from './cloud-event.ts';
import { FormId } from './sealed-response.ts';

/**
 * Data of `questionnaire.submitted`: a fact that the backend states once answers are kept. Which form, and whether
 * somebody has to look at it, are all that it knows.
 */
export const QuestionnaireSubmitted = z.strictObject({
  form: FormId,
  needsPerson: z.boolean(),
});
export type QuestionnaireSubmitted = z.infer<typeof QuestionnaireSubmitted>;

export const questionnaireSubmittedClasses: {
  readonly [Field in keyof QuestionnaireSubmitted]: DataClass;
} = {
  form: 'none',
  needsPerson: 'none',
};
