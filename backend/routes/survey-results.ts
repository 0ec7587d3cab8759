import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { isCalendarDate } from '../../src/lib/is-calendar-date.ts';
import { formsOf } from '../forms/forms-of.ts';
import { chooseLanguage } from '../journeys/local-text.ts';
import { Refusal } from '../journeys/refusal.ts';
import { readSurvey } from '../surveys/read-survey.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { requireDesk } from './require-desk.ts';
import { wantedLanguages } from './wanted-languages.ts';

/** `GET /v1/survey-results?form=…&from=…&to=…`: what a survey says, for the desk. */
export async function getSurveyResults(call: ClinicCall): Promise<Response> {
  const { request, url, clinic, context } = call;
  requireDesk(call, ['desk', 'answers']);
  const form = url.searchParams.get('form') ?? '';
  if (!isSurvey(clinic, form)) throw new Refusal('not_found', { detail: 'The clinic has no such survey.' });
  const [from, to] = [dayIn(url, 'from'), dayIn(url, 'to')];
  const language = chooseLanguage(
    wantedLanguages(request.headers.get('accept-language') ?? ''),
    clinic.languages,
  );
  const results = await readSurvey(clinic, form, { ...context, from, to, language });
  return jsonResponse(results);
}

const isSurvey = (clinic: ClinicFile, form: string) =>
  clinic.surveys.forms.includes(form) && formsOf(clinic).some(({ id }) => id === form);

function dayIn(url: URL, name: 'from' | 'to'): string | undefined {
  const day = url.searchParams.get(name) ?? undefined;
  if (day === undefined || isCalendarDate(day)) return day;
  throw new Refusal('invalid_request', { errors: [{ pointer: `/${name}`, code: 'invalid' }] });
}
