import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import type { FieldProblem } from '../../src/contracts/problem.ts';
import { SurveySubmission, type OpenSurvey, type SurveyReceipt } from '../../src/contracts/survey.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import { isScoreForm, responseOfScores, scoresOf } from '../../src/domain/questionnaire/score-form.ts';
import type { ScoreAnswers } from '../../src/domain/questionnaire/score-form.ts';
import { validateResponse } from '../../src/domain/questionnaire/validate-response.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { formsOf } from '../forms/forms-of.ts';
import { fieldProblems, pointerTo } from '../journeys/field-problems.ts';
import { Refusal } from '../journeys/refusal.ts';
import { surveyTokenHash } from '../surveys/survey-token.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { limitRate } from './rate-limit.ts';
import { readBearerToken } from './read-bearer-token.ts';
import { readJson } from './read-body.ts';
import { readIdempotencyKey } from './read-idempotency-key.ts';
import { spentLink, surveyLinkUse } from './survey-link.ts';

const limitBytes = 32 * 1024;

/** `GET /v1/survey`: what the link of a survey is for, before anybody fills it in. It changes nothing. */
export async function getSurvey({ request, clinic, context }: ClinicCall): Promise<Response> {
  const tokenHash = surveyTokenHash(readBearerToken(request));
  const today = isoDateAt(context.clock.now(), clinic.timeZone);
  const found = await context.surveys.findLink({ clinic: clinic.id, tokenHash, today });
  if (found.kind === 'used') throw spentLink({ kind: 'already_answered' });
  if (found.kind !== 'open') throw spentLink(found);
  const survey: OpenSurvey = { form: found.form, until: found.until };
  return jsonResponse(survey);
}

/** `POST /v1/survey-answers`: the scores of one survey by its link, once. */
export async function postSurveyAnswers(call: ClinicCall): Promise<Response> {
  const { request, context, address } = call;
  limitRate(address, context.strictLimit);
  const key = readIdempotencyKey(request);
  readBearerToken(request);
  const body = await readJson(request, limitBytes);
  const read = SurveySubmission.safeParse(body);
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
  const use = surveyLinkUse(call, { key, sent: read.data });
  const link = await context.surveys.findLink(use);
  if (link.kind !== 'open' && link.kind !== 'used') throw spentLink(link);
  if (link.form !== read.data.form)
    throw new Refusal('invalid_request', { errors: [{ pointer: '/form', code: 'other_than_link' }] });
  // Of a link that is used nothing more is kept, so that nothing has to be looked at either.
  const answers = link.kind === 'used' ? {} : await readAnswers(read.data, call);
  const { form, formVersion } = read.data;
  const outcome = await context.surveys.answer({ use, form, formVersion, answers });
  if (outcome.kind !== 'received') throw spentLink(outcome);
  const receipt: SurveyReceipt = { idempotencyKey: key, status: 'received' };
  return jsonResponse(receipt, 201);
}

/** @throws Refusal unless the form may be answered without a seal, and these are answers to it. */
async function readAnswers(sent: SurveySubmission, call: ClinicCall): Promise<ScoreAnswers> {
  const source = await formOf(sent, call);
  const { form } = compileForm(source);
  if (!form || !call.clinic.surveys.forms.includes(sent.form) || !isScoreForm(form))
    throw new Refusal('invalid_request', { errors: [{ pointer: '/form', code: 'must_be_sealed' }] });
  const { response, misplaced } = responseOfScores(form, sent.answers);
  const errors: FieldProblem[] = [
    ...misplaced.map((linkId) => ({ pointer: pointerTo(['answers', linkId]), code: 'misplaced' })),
    ...validateResponse(form, response).map(({ rule, at = '' }) => ({
      pointer: pointerTo(at === '' ? ['answers'] : ['answers', at]),
      code: rule.replaceAll('-', '_'),
    })),
  ];
  if (errors.length > 0) throw new Refusal('invalid_request', { errors });
  return scoresOf(form, response);
}

async function formOf(
  { form, formVersion }: SurveySubmission,
  { clinic, context }: ClinicCall,
): Promise<ClinicForm> {
  const current = formsOf(clinic).find(({ id, version }) => id === form && version === formVersion);
  const found = current ?? (await context.answers.findForm(clinic.id, form, formVersion));
  if (found) return found;
  throw new Refusal('not_found', { detail: 'The clinic has no form of this name and version.' });
}
