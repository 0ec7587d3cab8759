import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { SealedSubmission, type SealedReceipt } from '../../src/contracts/sealed-response.ts';
import type { FieldProblem } from '../../src/contracts/problem.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { readSealedHeader } from '../../src/transport/sealing/read-sealed.ts';
import { formsOf, keysOf } from '../forms/forms-of.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import { Refusal } from '../journeys/refusal.ts';
import { idOfWaitingToken } from '../scheduling/waiting-token.ts';
import { requestHashOf } from '../scheduling/request-hash.ts';
import type { ApiContext, ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { limitRate } from './rate-limit.ts';
import { readJson, readText } from './read-body.ts';
import { readIdempotencyKey } from './read-idempotency-key.ts';
import { requireDesk } from './require-desk.ts';
import { sealedEntryOf, sealedFileOf } from './sealed-entry.ts';
import { spentLink, surveyLinkUse } from './survey-link.ts';

/** Sealing writes each byte of an attachment as 1.8 letters: this is about 2.9 MB of files. */
const mostMegabytes = 5;
const noBodyBytes = 4 * 1024;

/** `POST /v1/questionnaire-responses`: answers under the clinic's seal. Once for each key, and the same bytes for a repeat. */
export async function postResponse(call: ClinicCall): Promise<Response> {
  const { request, clinic, context, address } = call;
  limitRate(address, context.strictLimit);
  const event = readIdempotencyKey(request);
  const sent = await readSubmission(request);
  const { form, formVersion, jwe, needsPerson } = sent;
  if (!(await isKnownForm(sent, clinic, context))) throw new Refusal('not_found', { detail: noSuchForm });
  const errors = sealProblems({ ...sent, event }, clinic);
  if (errors.length > 0) throw new Refusal('invalid_request', { errors });
  const nowMs = context.clock.now();
  const id = context.newId();
  const receipt: SealedReceipt = {
    ...{ id, idempotencyKey: event, status: 'received', phone: clinic.phone },
    receivedAt: isoWithOffset(nowMs, clinic.timeZone),
  };
  const outcome = await context.answers.receive({
    ...{ id, clinic, form, formVersion, event, needsPerson, receivedMs: nowMs },
    jwe: JSON.stringify(jwe),
    // What is wrong with it costs nobody their answers.
    appointment: idOfWaitingToken('visit', sent.visit ?? '', context.secret),
    requestHash: requestHashOf(sent),
    receipt: JSON.stringify(receipt),
    // A survey with words of one's own comes by a link as well.
    ...(request.headers.has('authorization') && { survey: surveyLinkUse(call, { key: event, sent }) }),
  });
  if (outcome.kind !== 'received') throw spentLink(outcome);
  return jsonResponse(outcome.receipt, 201);
}

/** `GET /v1/questionnaire-responses`: what has been received, for the desk: all but the answers. */
export async function getResponses(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  requireDesk(call, ['desk', 'answers']);
  const kept = await context.answers.list(clinic.id);
  return jsonResponse({ responses: kept.map((one) => sealedEntryOf(one, clinic)) });
}

/** `GET /v1/questionnaire-responses/:id`: one of them with its ciphertext. */
export async function getResponse(call: ClinicCall): Promise<Response> {
  const { clinic, context, params } = call;
  requireDesk(call, ['desk', 'answers']);
  const found = await context.answers.find(clinic.id, params['id'] ?? '');
  if (!found) throw new Refusal('not_found');
  return jsonResponse(sealedFileOf(found, clinic));
}

/** `POST /v1/questionnaire-responses/:id/opened`: the desk has read them. Repeatable; begins their last days. */
export async function postResponseOpened(call: ClinicCall): Promise<Response> {
  const { request, clinic, context, params } = call;
  requireDesk(call, ['desk', 'answers']);
  await readText(request, noBodyBytes);
  await context.answers.markOpened(clinic, params['id'] ?? '', context.clock.now());
  return new Response(null, { status: 204 });
}

const noSuchForm = 'The clinic has no form of this name and version.';

async function readSubmission(request: Request): Promise<SealedSubmission> {
  const body = await readJson(request, mostMegabytes * 1024 * 1024).catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.code !== 'body_too_large') throw error;
    throw new Refusal('body_too_large', {
      detail: `Sealed answers may have ${mostMegabytes} MB with all attachments. Send fewer or smaller files.`,
    });
  });
  const read = SealedSubmission.safeParse(body);
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
  return read.data;
}

async function isKnownForm(
  { form, formVersion }: SealedSubmission,
  clinic: ClinicFile,
  { answers }: Pick<ApiContext, 'answers'>,
): Promise<boolean> {
  const isCurrent = formsOf(clinic).some(({ id, version }) => id === form && version === formVersion);
  return isCurrent || (await answers.findForm(clinic.id, form, formVersion)) !== undefined;
}

/** Nobody here can look under the seal, but what it says of itself must be what it is sent as. */
function sealProblems(
  { form, formVersion, event, jwe }: SealedSubmission & { event: string },
  clinic: ClinicFile,
): FieldProblem[] {
  const header = readSealedHeader(jwe.protected);
  if (!header) return [{ pointer: '/jwe/protected', code: 'invalid' }];
  const problems: FieldProblem[] = [];
  if (header.form !== form) problems.push({ pointer: '/form', code: 'other_than_sealed' });
  if (header.formVersion !== formVersion)
    problems.push({ pointer: '/formVersion', code: 'other_than_sealed' });
  if (header.event !== event) problems.push({ pointer: '/jwe/protected', code: 'other_idempotency_key' });
  const known = keysOf(clinic).map(({ kid }) => kid);
  // What no key of the clinic opens would be kept for nobody: the patient has to know.
  if (!jwe.recipients.some((one) => known.includes(one.header.kid)))
    problems.push({ pointer: '/jwe/recipients', code: 'unknown_key' });
  return problems;
}
