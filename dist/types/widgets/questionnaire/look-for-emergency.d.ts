import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
/**
 * Looks for an emergency in free words, on the device: nothing of it leaves the page or is written down. Where what it
 * takes cannot be brought, the form goes on; whom to call stands below it in any case.
 */
export declare function lookForEmergency(model: QuestionnaireModel, node: FormNode, text: string): Promise<void>;
