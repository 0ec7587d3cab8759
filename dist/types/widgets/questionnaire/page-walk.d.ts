import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
/** To the next page, to the one before, or from the review to one answer. */
export type Way = 'on' | 'back' | FormNode;
/** Goes to another page of a form, where nothing has to be put right first. */
export declare function walk(model: QuestionnaireModel, way: Way): void;
