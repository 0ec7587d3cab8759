import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { SurveyResults } from '../../src/contracts/survey.ts';
import { formsOf } from '../forms/forms-of.ts';
import type { SealedAnswersPort } from '../journeys/sealed-answers.ts';
import type { SurveyPeriod, SurveyPort } from '../journeys/survey-port.ts';
import { surveyResults } from './survey-results.ts';

export interface SurveyReading extends SurveyPeriod {
  surveys: Pick<SurveyPort, 'read'>;
  /** Has the forms as they were. */
  answers: Pick<SealedAnswersPort, 'findForm'>;
  language: string;
}

/** Reads what was answered to a survey, by the questions of the time, and works out what it says. */
export async function readSurvey(
  clinic: ClinicFile,
  form: string,
  { surveys, answers, from, to, language }: SurveyReading,
): Promise<SurveyResults> {
  const kept = await surveys.read(clinic.id, form, { from, to });
  const current = formsOf(clinic).filter(({ id }) => id === form);
  const before = [...new Set(kept.answers.map(({ formVersion }) => formVersion))].filter(
    (version) => !current.some((one) => one.version === version),
  );
  const earlier = await Promise.all(before.map((version) => answers.findForm(clinic.id, form, version)));
  const versions = [...current, ...earlier.flatMap((one) => one ?? [])];
  return surveyResults(kept, versions, { from, to, language });
}
