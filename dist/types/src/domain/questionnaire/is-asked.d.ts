import type { AnswerValue, EnableOperator, EnableWhen } from '../../contracts/questionnaire.ts';
import type { Children, FormNode } from './form-node.ts';
/**
 * Whether an item is asked. What is not asked counts as unanswered, so `!=` holds for it and nothing else does; and
 * nothing in it is asked, whatever its own conditions say.
 *
 * @param top - The outermost level, to find the questions of its conditions.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen
 */
export declare function isAsked(node: FormNode, top: Children): boolean;
/** Whether answers to a question fulfil what is compared with them. */
export declare function satisfies({ operator, wanted }: {
    operator: EnableOperator;
    wanted: AnswerValue;
}, answers: readonly AnswerValue[]): boolean;
/** `answerCoding` is compared as the `valueCoding` of an answer. */
export declare function wantedBy(condition: EnableWhen): AnswerValue;
