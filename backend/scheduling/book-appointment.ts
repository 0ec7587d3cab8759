import type { BookingRequest } from '../../src/contracts/booking-request.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { NewBooking } from '../journeys/scheduling-port.ts';
import { receiptText, storedReceipt } from './booking-receipt.ts';
import { readReplaced, type ChangeContext } from './change-appointment.ts';
import { candidateOf, findPlace, refuseTaken } from './find-place.ts';
import { readBookingRequest, type CheckedRequest } from './read-booking-request.ts';
import { refuseIneligible } from './refuse-ineligible.ts';
import { requestHashOf } from './request-hash.ts';

export interface BookAppointmentContext extends ChangeContext {
  newId: () => string;
}

/**
 * Books an appointment (IHE `$book`), once for each idempotency key however often it is asked.
 *
 * @param body - Parsed JSON.
 * @returns The receipt as JSON text, byte for byte the same for a repeated request, and whether this one booked.
 * @throws Refusal if it cannot be booked.
 */
export async function bookAppointment(
  body: unknown,
  { clinic, idempotencyKey }: { clinic: ClinicFile; idempotencyKey: string },
  context: BookAppointmentContext,
): Promise<{ receipt: string; isNew: boolean }> {
  const { scheduling, clock, newId, secret } = context;
  const nowMs = clock.now();
  const checked = readBookingRequest(body, clinic, nowMs);
  const requestHash = requestHashOf(checked.request);

  // Before the slot is looked at: a repeated request finds its own appointment there.
  const earlier = await scheduling.findByKey(clinic, idempotencyKey);
  if (earlier && earlier.requestHash !== requestHash) throw new Refusal('key_reused');
  if (earlier) return { receipt: receiptText(earlier.receipt, secret), isNew: false };

  const place = await findPlace(checked.request, clinic, context);
  const candidate = candidateOf(place);
  if (candidate.service !== checked.request.service) {
    throw new Refusal('invalid_request', { errors: [{ pointer: '/service', code: 'not_of_this_slot' }] });
  }
  refuseIneligible({ ...checked.request, birthDate: checked.request.patient.birthDate }, candidate, clinic);
  const id = newId();
  const { locale, replaces: token } = checked.request;
  const replaces = token === undefined ? undefined : await readReplaced({ clinic, token }, context);
  const outcome = await scheduling.book({
    ...{ id, clinic, idempotencyKey, requestHash, place, replaces, nowMs },
    patient: patientOf(checked),
    decisions: decisionsOf(checked.request, clinic),
    receipt: storedReceipt({ id, idempotencyKey, clinic, candidate, locale, nowMs }),
  });
  switch (outcome.kind) {
    case 'booked':
    case 'replayed':
      return { receipt: receiptText(outcome.receipt, secret), isNew: outcome.kind === 'booked' };
    case 'slot_taken':
      return refuseTaken(scheduling, clinic, candidate);
    case 'unknown_appointment':
      throw new Refusal('invalid_request', { errors: [{ pointer: '/replaces', code: 'unknown' }] });
    default:
      throw new Refusal(outcome.kind);
  }
}

function patientOf({ request, phone }: CheckedRequest): NewBooking['patient'] {
  const { patient, contact, locale, notices, booker, audience } = request;
  return { ...patient, email: contact.email, phone, locale, notices, booker, audience };
}

function decisionsOf({ notices }: BookingRequest, clinic: ClinicFile): NewBooking['decisions'] {
  return notices.map((decided) => {
    const purpose = clinic.notices.find(({ id }) => id === decided.id)?.purpose ?? 'care';
    return { ...decided, purpose };
  });
}
