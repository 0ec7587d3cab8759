import { Refusal } from '../journeys/refusal.ts';
import { bookAppointment } from '../scheduling/book-appointment.ts';
import { receiptText } from '../scheduling/booking-receipt.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { limitNumbers } from './limit-numbers.ts';
import { readJson } from './read-body.ts';
import { keyForm, readIdempotencyKey } from './read-idempotency-key.ts';

const limitBytes = 32 * 1024;

/** `POST /v1/bookings` (IHE `$book`). */
export async function postBooking(call: ClinicCall): Promise<Response> {
  const { request, clinic, context } = call;
  const idempotencyKey = readIdempotencyKey(request);
  const body = await readJson(request, limitBytes);
  await limitNumbers(call, body);
  return jsonResponse(await bookAppointment(body, { clinic, idempotencyKey }, context), 201);
}

/** `GET /v1/bookings/by-key/:key`: what became of a request whose answer was lost. */
export async function getBookingByKey({ params, clinic, context }: ClinicCall): Promise<Response> {
  const key = params['key'] ?? '';
  const found = keyForm.test(key) ? await context.scheduling.findByKey(clinic, key) : undefined;
  if (!found) throw new Refusal('not_found');
  return jsonResponse(receiptText(found.receipt, context.secret));
}
