import { CancelRequest, RescheduleRequest } from '../../src/contracts/change-request.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ChangeReceipt, ManagedAppointment } from '../../src/contracts/managed-appointment.ts';
import { changeDeadlineMs } from '../../src/domain/booking/change-deadline.ts';
import type { AppointmentChange, AppointmentPort, ChangeOutcome } from '../journeys/appointment-port.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import type { BookedAppointment } from '../journeys/journey-ports.ts';
import type { Clock } from '../journeys/ports.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { SchedulingPort } from '../journeys/scheduling-port.ts';
import { candidateOf, findPlace, refuseTaken } from './find-place.ts';
import { changeReceipt, managedAppointment } from './managed-appointment.ts';
import { bookingOfToken } from './manage-token.ts';
import { refuseOtherTime } from './refuse-ineligible.ts';
import { requestHashOf } from './request-hash.ts';

export interface ChangeContext {
  appointments: AppointmentPort;
  scheduling: SchedulingPort;
  clock: Clock;
  secret: string;
}

/** Who asks, and about which clinic. */
export interface Bearer {
  clinic: ClinicFile;
  /** The manage token. */
  token: string;
}

/** A change as it was asked for. */
export interface ChangeCall extends Bearer {
  idempotencyKey: string;
  /** The version the patient has seen. */
  ifVersion: number | undefined;
  /** Parsed JSON. */
  body: unknown;
}

/**
 * Reads the appointment of a manage token, and changes nothing.
 *
 * @throws Refusal `not_found`, alike for every token that is not right.
 */
export async function readAppointment(bearer: Bearer, context: ChangeContext): Promise<ManagedAppointment> {
  return managedAppointment(await appointmentOf(bearer, context), bearer.clinic, context.clock.now());
}

/**
 * Moves an appointment to another time of the same service (IHE `$book`, modify), once for each key. The old time stays
 * the patient's until the new one is.
 *
 * @throws Refusal if it cannot be moved; the appointment is then as it was.
 */
export async function rescheduleAppointment(
  call: ChangeCall,
  context: ChangeContext,
): Promise<ChangeReceipt> {
  const read = RescheduleRequest.safeParse(call.body);
  if (!read.success)
    throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, call.body) });
  const { clinic } = call;
  const { appointments, scheduling, clock } = context;
  const { appointment, change } = await begin(call, { kind: 'reschedule', ...read.data }, context);
  const earlier = await appointments.findChange(change);
  if (earlier) return receiptFor(earlier, call);
  if (appointment.status === 'cancelled') throw new Refusal('already_cancelled');
  refuseTooLate(appointment, clinic, clock);
  const place = await findPlace(read.data, clinic, { scheduling, clock });
  const candidate = candidateOf(place);
  if (candidate.service !== appointment.service) {
    const pointer = 'hold' in place ? '/holdId' : '/slotId';
    throw new Refusal('invalid_request', { errors: [{ pointer, code: 'other_service' }] });
  }
  refuseOtherTime(appointment.patient, candidate, clinic);
  const outcome = await appointments.reschedule({ ...change, place });
  if (outcome.kind === 'slot_taken') return refuseTaken(scheduling, clinic, candidate);
  return receiptFor(outcome, call);
}

/**
 * Cancels an appointment. Asking again changes nothing and is answered the same, also after the deadline.
 *
 * @throws Refusal if it cannot be cancelled.
 */
export async function cancelAppointment(call: ChangeCall, context: ChangeContext): Promise<ChangeReceipt> {
  const read = CancelRequest.safeParse(call.body);
  if (!read.success)
    throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, call.body) });
  const { appointment, change } = await begin(call, { kind: 'cancel', ...read.data }, context);
  const earlier = await context.appointments.findChange(change);
  if (earlier) return receiptFor(earlier, call);
  if (appointment.status !== 'cancelled') refuseTooLate(appointment, call.clinic, context.clock);
  // Without a version of their own, the patient means the appointment whose deadline was just looked at.
  const ifVersion = call.ifVersion ?? appointment.sequence;
  return receiptFor(
    await context.appointments.cancel({ ...change, ifVersion, reason: read.data.reason }),
    call,
  );
}

/**
 * Reads which appointment a token may cancel in favour of another one.
 *
 * @throws Refusal if it is none, or it is too late for that.
 */
export async function readReplaced(bearer: Bearer, context: ChangeContext): Promise<string> {
  const id = bookingOfToken(bearer.token, context.secret);
  const appointment = id === undefined ? undefined : await context.appointments.find(bearer.clinic.id, id);
  if (!appointment)
    throw new Refusal('invalid_request', { errors: [{ pointer: '/replaces', code: 'unknown' }] });
  if (appointment.status !== 'cancelled') refuseTooLate(appointment, bearer.clinic, context.clock);
  return appointment.id;
}

async function begin(call: ChangeCall, request: object, context: ChangeContext) {
  const { clinic, idempotencyKey, ifVersion } = call;
  const appointment = await appointmentOf(call, context);
  const change: AppointmentChange = {
    ...{ clinic, appointmentId: appointment.id, ifVersion, idempotencyKey },
    requestHash: requestHashOf({ appointment: appointment.id, ...request }),
    nowMs: context.clock.now(),
  };
  return { appointment, change };
}

async function appointmentOf(
  { clinic, token }: Bearer,
  { appointments, secret }: ChangeContext,
): Promise<BookedAppointment> {
  const id = bookingOfToken(token, secret);
  const appointment = id === undefined ? undefined : await appointments.find(clinic.id, id);
  if (!appointment) throw new Refusal('not_found');
  return appointment;
}

function refuseTooLate(appointment: BookedAppointment, clinic: ClinicFile, clock: Clock): void {
  if (clock.now() > changeDeadlineMs(appointment, clinic)) throw new Refusal('change_too_late');
}

function receiptFor(outcome: ChangeOutcome, call: ChangeCall): ChangeReceipt {
  if ('appointment' in outcome) return changeReceipt(outcome.appointment, call);
  throw new Refusal(outcome.kind);
}
