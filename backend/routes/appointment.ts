import type { RescheduleRequest } from '../../src/contracts/change-request.ts';
import type { ChangeReceipt } from '../../src/contracts/managed-appointment.ts';
import { Refusal } from '../journeys/refusal.ts';
import {
  cancelAppointment,
  readAppointment,
  rescheduleAppointment,
  type ChangeCall,
} from '../scheduling/change-appointment.ts';
import type { ClinicCall } from './api-context.ts';
import { countStep } from './count-step.ts';
import { jsonResponse } from './json-response.ts';
import { readBearerToken } from './read-bearer-token.ts';
import { readJson } from './read-body.ts';
import { readIdempotencyKey } from './read-idempotency-key.ts';
import { etagOf, readIfMatch } from './read-if-match.ts';

const limitBytes = 4 * 1024;

/** `GET /v1/appointment` (IHE ITI-118): reads, and changes nothing. Scanners of mail follow links. */
export async function getAppointment({ request, clinic, context }: ClinicCall): Promise<Response> {
  const token = readBearerToken(request);
  const appointment = await readAppointment({ clinic, token }, context);
  const response = jsonResponse(appointment);
  response.headers.set('etag', etagOf(appointment.version));
  return response;
}

/** `POST /v1/appointment/reschedule` (IHE `$book`, modify). */
export async function postReschedule(call: ClinicCall): Promise<Response> {
  const change = await readChange(call);
  if (!call.request.headers.has('if-match')) {
    throw new Refusal('precondition_failed', { detail: 'Send If-Match with the ETag of the appointment.' });
  }
  const receipt = await rescheduleAppointment(change, call.context);
  const { holdId } = change.body as RescheduleRequest;
  if (holdId !== undefined)
    countStep(call, { step: 'moved', service: receipt.appointment.service, once: holdId });
  return receiptResponse(receipt);
}

/** `POST /v1/appointment/cancel`. */
export async function postCancel(call: ClinicCall): Promise<Response> {
  return receiptResponse(await cancelAppointment(await readChange(call), call.context));
}

async function readChange({ request, clinic }: ClinicCall): Promise<ChangeCall> {
  const token = readBearerToken(request);
  const idempotencyKey = readIdempotencyKey(request);
  const ifVersion = readIfMatch(request);
  return { clinic, token, idempotencyKey, ifVersion, body: await readJson(request, limitBytes) };
}

function receiptResponse(receipt: ChangeReceipt): Response {
  const response = jsonResponse(receipt);
  response.headers.set('etag', etagOf(receipt.appointment.version));
  return response;
}
