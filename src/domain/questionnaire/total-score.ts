import type { AnswerValue } from '../../contracts/questionnaire.ts';
import { sameAnswer } from './compare-answers.ts';
import { extensionOf, numberOf } from './extension-of.ts';
import type { FormItem } from './form.ts';
import { nodesIn } from './form-node.ts';
import type { Children } from './form-node.ts';

/**
 * The sum of the scores of what was chosen. A question without an answer adds nothing, and is not a zero.
 *
 * @returns Nothing where no chosen option has a score.
 */
export function totalScore(top: Children): number | undefined {
  let total: number | undefined;
  for (const { enabled, answers, item } of nodesIn([top])) {
    if (!enabled) continue;
    for (const answer of answers) {
      const score = scoreOf(answer, item);
      if (score !== undefined) total = (total ?? 0) + score;
    }
  }
  return total;
}

function scoreOf(answer: AnswerValue, { options = [] }: FormItem): number | undefined {
  const { valueCoding } = answer;
  const own =
    numberOf(extensionOf(valueCoding, 'ordinalValue')) ?? numberOf(extensionOf(valueCoding, 'itemWeight'));
  return options.find(({ value }) => sameAnswer(value, answer))?.score ?? own;
}
