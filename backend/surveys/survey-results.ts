import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import type { SurveyQuestionResults, SurveyResults } from '../../src/contracts/survey.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import { isQuestion } from '../../src/domain/questionnaire/form.ts';
import type { Form, FormItem } from '../../src/domain/questionnaire/form.ts';
import { itemText } from '../../src/domain/questionnaire/localise-form.ts';
import { scaleOf, scoreOfAnswer, type ScoreAnswer } from '../../src/domain/questionnaire/score-form.ts';
import type { KeptSurvey, SurveyPeriod } from '../journeys/survey-port.ts';

/** Of fewer answers nothing is told: who was there that day could be told from them. */
export const leastSurveyAnswers = 5;

interface Given {
  /** The question as it was when it was answered. */
  item: FormItem;
  answer: ScoreAnswer;
}

/**
 * Works out what a survey says.
 *
 * @param versions - The form as it is now and as it was: a score is that of the question that was asked.
 * @param language - Of the questions.
 */
export function surveyResults(
  kept: KeptSurvey,
  versions: readonly ClinicForm[],
  { from, to, language }: SurveyPeriod & { language: string },
): SurveyResults {
  const forms = versions.flatMap((source) => {
    const { form } = compileForm(source);
    return form ? [{ version: source.version, form }] : [];
  });
  const given = new Map<string, Given[]>();
  for (const { formVersion, answers } of kept.answers) {
    const form = forms.find(({ version }) => version === formVersion)?.form;
    for (const [linkId, answer] of Object.entries(answers)) {
      const item = form?.byLinkId.get(linkId);
      if (item) given.set(linkId, [...(given.get(linkId) ?? []), { item, answer }]);
    }
  }
  const { sent, answered } = kept;
  return {
    form: versions[0]?.id ?? '',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...{ sent, answered },
    ...(sent > 0 && { responseRate: rounded(answered / sent, 4) }),
    ...{ answers: kept.answers.length, leastAnswers: leastSurveyAnswers },
    questions: questionsOf(forms.map(({ form }) => form)).map((asked) =>
      resultsOf(asked, given.get(asked.item.linkId) ?? [], language),
    ),
  };
}

interface Asked {
  item: FormItem;
  language: string | undefined;
}

/** Every question of every version, those of the first before what the others had. */
function questionsOf(forms: readonly Form[]): Asked[] {
  const found = new Map<string, Asked>();
  for (const { all, source } of forms)
    for (const item of all)
      if (isQuestion(item) && !found.has(item.linkId))
        found.set(item.linkId, { item, language: source.language });
  return [...found.values()];
}

function resultsOf(
  { item, language: written }: Asked,
  given: readonly Given[],
  language: string,
): SurveyQuestionResults {
  const { linkId } = item;
  const text = itemText(item, written, language)?.text ?? linkId;
  const known = { linkId, text, answers: given.length };
  if (given.length < leastSurveyAnswers) return known;
  const counts = countsOf(given);
  const numbers = given.flatMap((one) => scoreOfAnswer(one.item, one.answer) ?? []);
  if (isNps(item)) return { ...known, counts, nps: npsOf(numbers) };
  if (numbers.length < leastSurveyAnswers) return { ...known, counts };
  return { ...known, counts, mean: rounded(sum(numbers) / numbers.length, 2) };
}

/** A scale from 0 to 10 may ask for pain as well: which one asks for a recommendation is said by its name. */
function isNps(item: FormItem): boolean {
  const { min, max } = scaleOf(item) ?? {};
  return /^nps(?:$|[-_.])/i.test(item.linkId) && min === 0 && max === 10;
}

/** Net Promoter Score as Reichheld defined it (Harvard Business Review, December 2003): 9 and 10 less 0 to 6, in percent. */
function npsOf(numbers: readonly number[]) {
  const promoters = numbers.filter((number) => number >= 9).length;
  const detractors = numbers.filter((number) => number <= 6).length;
  const score = Math.round((100 * (promoters - detractors)) / numbers.length) || 0;
  return { score, promoters, passives: numbers.length - promoters - detractors, detractors };
}

function countsOf(given: readonly Given[]) {
  const counted = new Map<string, { score: number; count: number }>();
  for (const { item, answer } of given) {
    const before = counted.get(String(answer));
    const score = scoreOfAnswer(item, answer) ?? Number(answer === true);
    counted.set(String(answer), { score, count: (before?.count ?? 0) + 1 });
  }
  return [...counted]
    .sort(([, one], [, other]) => one.score - other.score)
    .map(([answer, { count }]) => ({ answer, count }));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const rounded = (number: number, places: number) => Number(number.toFixed(places));
