import type { SurveyQuestionResults, SurveyResults } from '../../src/contracts/survey.ts';

/** Writes the results of a survey for people. */
export function resultsText(results: SurveyResults): string {
  const { form, from, to, sent, answered, responseRate, answers, leastAnswers, questions } = results;
  const period = [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ');
  const rate = responseRate === undefined ? '' : ` (${(responseRate * 100).toFixed(1)} %)`;
  return [
    [form, period].filter(Boolean).join(', '),
    `links: ${sent} sent, ${answered} of them answered${rate}`,
    `answers: ${answers}`,
    ...questions.flatMap((question) => ['', ...questionLines(question, leastAnswers)]),
    '',
  ].join('\n');
}

function questionLines(
  { linkId, text, answers, counts, nps, mean }: SurveyQuestionResults,
  leastAnswers: number,
): string[] {
  const title = `${linkId}: ${text}`;
  if (!counts) return [title, `  ${answers} answers: nothing is told of fewer than ${leastAnswers}`];
  const figures = [
    ...(nps
      ? [
          `  NPS ${nps.score}: ${nps.promoters} promoters, ${nps.passives} passives, ${nps.detractors} detractors`,
        ]
      : []),
    ...(mean === undefined ? [] : [`  mean ${mean.toFixed(2)}`]),
  ];
  return [
    title,
    `  ${answers} answers`,
    ...figures,
    `  ${counts.map(({ answer, count }) => `${answer}: ${count}`).join(', ')}`,
  ];
}
