import type { AnswerValue, EnableOperator, EnableWhen } from '../../contracts/questionnaire.ts';
import { compareAnswers, sameAnswer } from './compare-answers.ts';
import { findQuestion } from './find-question.ts';
import type { Condition } from './form.ts';
import type { Children, FormNode } from './form-node.ts';

/**
 * Whether an item is asked. What is not asked counts as unanswered, so `!=` holds for it and nothing else does; and
 * nothing in it is asked, whatever its own conditions say.
 *
 * @param top - The outermost level, to find the questions of its conditions.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen
 */
export function isAsked(node: FormNode, top: Children): boolean {
  if (node.parent?.enabled === false || !node.allowed) return false;
  const { conditions, behavior } = node.item;
  if (conditions.length === 0) return true;
  const holds = (condition: Condition) =>
    satisfies(
      { operator: condition.operator, wanted: wantedBy(condition) },
      answersFor(condition, node, top),
    );
  return behavior === 'all' ? conditions.every(holds) : conditions.some(holds);
}

function answersFor({ target }: Condition, node: FormNode, top: Children): readonly AnswerValue[] {
  const question = target && findQuestion(node, target, top);
  return question?.enabled ? question.answers : [];
}

/** Whether answers to a question fulfil what is compared with them. */
export function satisfies(
  { operator, wanted }: { operator: EnableOperator; wanted: AnswerValue },
  answers: readonly AnswerValue[],
): boolean {
  if (operator === 'exists') return answers.length > 0 === (wanted.valueBoolean ?? true);
  if (operator === '=') return answers.some((answer) => sameAnswer(answer, wanted));
  if (operator === '!=') return !answers.some((answer) => sameAnswer(answer, wanted));
  return answers.some((answer) => {
    const order = compareAnswers(answer, wanted);
    if (order === undefined || Number.isNaN(order)) return false;
    if (operator === '>') return order > 0;
    if (operator === '<') return order < 0;
    return operator === '>=' ? order >= 0 : order <= 0;
  });
}

/** `answerCoding` is compared as the `valueCoding` of an answer. */
export function wantedBy(condition: EnableWhen): AnswerValue {
  for (const [name, value] of Object.entries(condition)) {
    if (name.startsWith('answer') && value !== undefined) return { [`value${name.slice(6)}`]: value };
  }
  return {};
}
