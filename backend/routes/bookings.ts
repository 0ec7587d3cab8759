import { Refusal } from '../journeys/refusal.ts';
import { bookAppointment } from '../scheduling/book-appointment.ts';
import { receiptText } from '../scheduling/booking-receipt.ts';
import type { ClinicCall } from './api-context.ts';
import { countStep } from './count-step.ts';
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
  const step = { service: serviceIn(body, call), once: holdIn(body) ?? idempotencyKey };
  try {
    const { receipt, isNew } = await bookAppointment(body, { clinic, idempotencyKey }, context);
    countStep(call, { ...step, step: 'sent' });
    if (isNew) countStep(call, { step: 'booked', service: step.service });
    return jsonResponse(receipt, 201);
  } catch (error) {
    // The widget sends it again for the slot itself, under another name.
    const isSentAgain = error instanceof Refusal && error.code === 'hold_expired';
    if (!isSentAgain) countStep(call, { ...step, step: 'sent' });
    throw error;
  }
}

/** A service that there is: what is typed into a request must not become a name among the figures. */
function serviceIn(body: unknown, { clinic }: ClinicCall): string {
  const { service } = Object(body) as { service?: unknown };
  return clinic.services.find(({ id }) => id === service)?.id ?? '';
}

/** However often the request for one hold is sent, it is one. */
function holdIn(body: unknown): string | undefined {
  const { holdId } = Object(body) as { holdId?: unknown };
  return typeof holdId === 'string' ? holdId.slice(0, 64) : undefined;
}

/** `GET /v1/bookings/by-key/:key`: what became of a request whose answer was lost. */
export async function getBookingByKey({ params, clinic, context }: ClinicCall): Promise<Response> {
  const key = params['key'] ?? '';
  const found = keyForm.test(key) ? await context.scheduling.findByKey(clinic, key) : undefined;
  if (!found) throw new Refusal('not_found');
  return jsonResponse(receiptText(found.receipt, context.secret));
}
