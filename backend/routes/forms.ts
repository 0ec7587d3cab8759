import type { ServedForm } from '../../src/contracts/clinic-form.ts';
import { formsOf, keysOf } from '../forms/forms-of.ts';
import { Refusal } from '../journeys/refusal.ts';
import { isUnsealedSurvey } from '../surveys/is-unsealed-survey.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';

/**
 * `GET /v1/forms/:id`: a questionnaire in all its languages, with the keys that answers are sealed for. `version` asks
 * for an earlier one, by which earlier answers are read.
 */
export async function getForm({ url, params, clinic, context }: ClinicCall): Promise<Response> {
  const current = formsOf(clinic).find(({ id }) => id === params['id']);
  const version = url.searchParams.get('version') ?? current?.version;
  const form =
    version === undefined || version === current?.version
      ? current
      : await context.answers.findForm(clinic.id, params['id'] ?? '', version);
  if (!form) throw new Refusal('not_found');
  const served: ServedForm = { form, keys: keysOf(clinic), sealed: !isUnsealedSurvey(clinic, form) };
  return jsonResponse(served);
}
