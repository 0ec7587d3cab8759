import type { FormItem } from './form.ts';
import type { Children, FormNode } from './form-node.ts';
/**
 * Finds the occurrence of a question that a condition means: an ancestor, else the nearest before, else the nearest
 * after. Inside a repeating group that is the one of the same instance.
 *
 * @param from - What has the condition.
 * @param top - The outermost level of the form.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen.question
 */
export declare function findQuestion(from: FormNode, question: FormItem, top: Children): FormNode | undefined;
