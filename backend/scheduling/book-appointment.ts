import { createHash } from 'node:crypto';
import type { BookingRequest } from '../../src/contracts/booking-request.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import type { Clock } from '../journeys/ports.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { NewBooking, SchedulingPort } from '../journeys/scheduling-port.ts';
import { receiptText, storedReceipt } from './booking-receipt.ts';
import { readBookingRequest, type CheckedRequest } from './read-booking-request.ts';

export const mostAlternatives = 5;

export interface BookAppointmentContext {
  scheduling: SchedulingPort;
  clock: Clock;
  newId: () => string;
  secret: string;
}

/**
 * Books an appointment (IHE `$book`), once for each idempotency key however often it is asked.
 *
 * @param body - Parsed JSON.
 * @returns The receipt as JSON text; byte for byte the same for a repeated request.
 * @throws Refusal if it cannot be booked.
 */
export async function bookAppointment(
  body: unknown,
  { clinic, idempotencyKey }: { clinic: ClinicFile; idempotencyKey: string },
  context: BookAppointmentContext,
): Promise<string> {
  const { scheduling, clock, newId, secret } = context;
  const nowMs = clock.now();
  const checked = readBookingRequest(body, clinic, nowMs);
  const requestHash = createHash('sha256').update(JSON.stringify(checked.request)).digest('hex');

  // Before the slot is looked at: a repeated request finds its own appointment there.
  const earlier = await scheduling.findByKey(clinic, idempotencyKey);
  if (earlier && earlier.requestHash !== requestHash) throw new Refusal('key_reused');
  if (earlier) return receiptText(earlier.receipt, secret);

  const place = await findPlace(checked.request, clinic, context);
  const candidate = 'hold' in place ? place.hold.candidate : place.candidate;
  if (candidate.service !== checked.request.service) {
    throw new Refusal('invalid_request', { errors: [{ pointer: '/service', code: 'not_of_this_slot' }] });
  }
  const id = newId();
  const { locale } = checked.request;
  const outcome = await scheduling.book({
    ...{ id, clinic, idempotencyKey, requestHash, place, nowMs },
    patient: patientOf(checked),
    decisions: decisionsOf(checked.request, clinic),
    receipt: storedReceipt({ id, idempotencyKey, clinic, candidate, locale, nowMs }),
  });
  switch (outcome.kind) {
    case 'booked':
    case 'replayed':
      return receiptText(outcome.receipt, secret);
    case 'slot_taken':
      return refuseTaken(scheduling, clinic, candidate);
    default:
      throw new Refusal(outcome.kind);
  }
}

/**
 * Refuses a time that someone else has, with free ones near it.
 *
 * @throws Refusal always.
 */
export async function refuseTaken(
  scheduling: SchedulingPort,
  clinic: ClinicFile,
  lost: Candidate,
): Promise<never> {
  const alternatives = await scheduling.findNear(clinic, lost, mostAlternatives);
  throw new Refusal('slot_taken', { alternatives });
}

/** @throws Refusal if the hold or the slot is not to be had. */
async function findPlace(
  { holdId, slotId }: BookingRequest,
  clinic: ClinicFile,
  { scheduling, clock }: BookAppointmentContext,
): Promise<NewBooking['place']> {
  if (holdId !== undefined) {
    const hold = await scheduling.findHold(clinic, holdId);
    if (typeof hold === 'string') throw new Refusal(hold);
    // The minimum notice ran while the patient typed; only a time that has begun is too late now.
    if (hold.candidate.startMs <= clock.now()) throw new Refusal('too_late');
    return { hold };
  }
  return { candidate: await offeredCandidate(scheduling, clinic, slotId ?? '') };
}

/** @throws Refusal if the diary does not offer that slot, or not any more. */
export async function offeredCandidate(
  scheduling: SchedulingPort,
  clinic: ClinicFile,
  slotId: string,
): Promise<Candidate> {
  const located = await scheduling.locate(clinic, slotId);
  if (located.kind !== 'offered') throw new Refusal(located.kind);
  return located.candidate;
}

function patientOf({ request, phone }: CheckedRequest): NewBooking['patient'] {
  const { patient, contact, locale, notices } = request;
  return { ...patient, email: contact.email, phone, locale, notices };
}

function decisionsOf({ notices }: BookingRequest, clinic: ClinicFile): NewBooking['decisions'] {
  return notices.map((decided) => {
    const purpose = clinic.notices.find(({ id }) => id === decided.id)?.purpose ?? 'care';
    return { ...decided, purpose };
  });
}
