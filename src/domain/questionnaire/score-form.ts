import type { AnswerValue, QuestionnaireResponse, ResponseItem } from '../../contracts/questionnaire.ts';
import { valueIn } from './compare-answers.ts';
import { isQuestion } from './form.ts';
import type { Form, FormItem, Option } from './form.ts';

/** What a scale of scores may span at most: more is a telephone number, a year, a weight. */
const widestScale = 100;

/** One answer of a survey: a number of a scale, the code of what was chosen, yes or no. */
export type ScoreAnswer = number | string | boolean;
export type ScoreAnswers = Readonly<Record<string, ScoreAnswer>>;

/**
 * Whether nothing but scores can be said in a form: choices that all have one, numbers of a scale with two ends, yes and
 * no. There is no room in it for a word, a date or a file. It does not say that the questions are harmless: a safety form
 * of yes and no is one as well, so that the clinic has to declare which of its forms are surveys.
 */
export function isScoreForm({ all, hasExpressions }: Form): boolean {
  return !hasExpressions && all.some(isQuestion) && all.every(isOfScores);
}

function isOfScores(item: FormItem): boolean {
  const { type, options, repeats } = item;
  if (type === 'display') return true;
  if (repeats) return false;
  if (type === 'group' || type === 'boolean') return true;
  if (type === 'integer' || type === 'decimal') return scaleOf(item) !== undefined;
  const names = options?.map(nameOf) ?? [];
  return (
    type === 'choice' &&
    names.length > 0 &&
    (options ?? []).every(({ score }) => score !== undefined) &&
    !names.includes(undefined) &&
    new Set(names).size === names.length
  );
}

/** The two ends of a scale of numbers. */
export function scaleOf({ limits, type, control }: FormItem): { min: number; max: number } | undefined {
  if (type !== 'integer' && !(type === 'decimal' && control === 'slider')) return undefined;
  const [min, max] = [numberIn(limits.minValue), numberIn(limits.maxValue)];
  if (min === undefined || max === undefined || max < min || max - min > widestScale) return undefined;
  return { min, max };
}

const numberIn = (value: AnswerValue | undefined): number | undefined =>
  value?.valueInteger ?? value?.valueDecimal;

/** By which an option is chosen in a survey. */
function nameOf({ value }: Option): string | number | undefined {
  const chosen = value.valueCoding?.code ?? value.valueInteger ?? value.valueString;
  return chosen === '' ? undefined : chosen;
}

/**
 * Writes the answers of a survey as a response, so that the engine can say what is wrong with them.
 *
 * @returns With the names of the questions whose answer has no place in it: there is no such question, it is of another
 *   kind, or what it stands under was not answered.
 */
export function responseOfScores(
  form: Form,
  answers: ScoreAnswers,
): { response: QuestionnaireResponse; misplaced: readonly string[] } {
  const placed = new Set<string>();
  const itemsOf = (items: readonly FormItem[]): ResponseItem[] =>
    items.flatMap((item): ResponseItem[] => {
      const { linkId } = item;
      if (!isQuestion(item)) {
        const within = itemsOf(item.items);
        return within.length > 0 ? [{ linkId, item: within }] : [];
      }
      const value = Object.hasOwn(answers, linkId) ? answerOf(item, answers[linkId]) : undefined;
      if (!value) return [];
      placed.add(linkId);
      const below = itemsOf(item.items);
      return [{ linkId, answer: [{ ...value, ...(below.length > 0 && { item: below }) }] }];
    });
  const item = itemsOf(form.items);
  return {
    response: { resourceType: 'QuestionnaireResponse', status: 'completed', item },
    misplaced: Object.keys(answers).filter((linkId) => !placed.has(linkId)),
  };
}

function answerOf(item: FormItem, answer: ScoreAnswer | undefined): AnswerValue | undefined {
  if (item.type === 'choice') return item.options?.find((option) => nameOf(option) === answer)?.value;
  if (item.type === 'boolean') return typeof answer === 'boolean' ? { valueBoolean: answer } : undefined;
  if (typeof answer !== 'number') return undefined;
  return item.type === 'integer' ? { valueInteger: answer } : { valueDecimal: answer };
}

/** Reads the answers of a survey out of a response: what `responseOfScores` has written, and nothing else. */
export function scoresOf(form: Form, { item = [] }: Pick<QuestionnaireResponse, 'item'>): ScoreAnswers {
  const found: Record<string, ScoreAnswer> = {};
  const read = ({ linkId, answer = [], item: within = [] }: ResponseItem): void => {
    within.forEach(read);
    for (const { item: below = [], ...value } of answer) {
      const [, given] = valueIn(value) ?? [];
      const code = value.valueCoding?.code;
      const score = code ?? given;
      if (form.byLinkId.has(linkId) && isScoreAnswer(score)) found[linkId] = score;
      below.forEach(read);
    }
  };
  item.forEach(read);
  return found;
}

const isScoreAnswer = (value: unknown): value is ScoreAnswer =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';

/** The score of an answer; nothing for yes and no, which are counted. */
export function scoreOfAnswer(item: FormItem, answer: ScoreAnswer): number | undefined {
  if (item.type === 'choice') return item.options?.find((option) => nameOf(option) === answer)?.score;
  return typeof answer === 'number' ? answer : undefined;
}
