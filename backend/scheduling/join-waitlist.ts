import { createHash } from 'node:crypto';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { FieldProblem } from '../../src/contracts/problem.ts';
import { WaitingRequest } from '../../src/contracts/waiting-request.ts';
import { birthDateFault } from '../../src/domain/booking/birth-date.ts';
import { instantAt } from '../../src/domain/booking/diary-opening.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import type { AppointmentReaderPort } from '../journeys/journey-ports.ts';
import type { Clock } from '../journeys/ports.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { NewWaiting, WaitingPort } from '../journeys/waiting-port.ts';
import { bookingOfToken } from './manage-token.ts';
import { noticeProblems } from './notice-problems.ts';
import { personKey } from './person-key.ts';
import { readPhone } from './read-phone.ts';
import { refuseWaiting } from './refuse-ineligible.ts';

export interface JoinWaitlistContext {
  waitlist: WaitingPort;
  appointments: Pick<AppointmentReaderPort, 'find'>;
  clock: Clock;
  newId: () => string;
  secret: string;
}

interface JoinOrder {
  clinic: ClinicFile;
  idempotencyKey: string;
}

/**
 * Puts a person on the waiting list, once for each idempotency key however often it is asked. Whether they were on it
 * before does not show in the answer: whoever knows a name and a date of birth could else ask who waits for what.
 *
 * @param body - Parsed JSON.
 * @returns Id of the entry to answer.
 * @throws Refusal if it cannot be done.
 */
export async function joinWaitlist(
  body: unknown,
  order: JoinOrder,
  context: JoinWaitlistContext,
): Promise<string> {
  const { clinic, idempotencyKey } = order;
  const read = WaitingRequest.safeParse(body);
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
  const request = read.data;
  const nowMs = context.clock.now();
  refuseUnknown(request, clinic);
  const who = request.appointment === undefined ? stranger(request, clinic, nowMs) : undefined;
  const holder = who ?? (await holderOf(request, clinic, context));
  const { service, practitioners, locations, modes, hours, notBefore, notAfter, noticeMinutes } = request;
  const outcome = await context.waitlist.join({
    ...{ id: context.newId(), clinic, idempotencyKey, nowMs, ...holder },
    requestHash: createHash('sha256').update(JSON.stringify(request)).digest('hex'),
    person: personKey(holder.patient, context.secret),
    wish: { service, practitioners, locations, modes, hours, notBefore, notAfter, noticeMinutes },
    expiresMs: endOf(request, clinic, { nowMs, startMs: holder.startMs }),
  });
  if (outcome.kind === 'key_reused') throw new Refusal('key_reused');
  return outcome.id;
}

type Holder = Pick<NewWaiting, 'patient' | 'decisions' | 'appointmentId'> & { startMs?: number };

function refuseUnknown(request: WaitingRequest, clinic: ClinicFile): void {
  const service = clinic.services.find(({ id }) => id === request.service);
  const errors: FieldProblem[] = service ? [] : [{ pointer: '/service', code: 'unknown' }];
  for (const list of ['practitioners', 'locations'] as const) {
    request[list]?.forEach((wanted, index) => {
      if (!clinic[list].some(({ id }) => id === wanted))
        errors.push({ pointer: `/${list}/${index}`, code: 'unknown' });
    });
  }
  request.hours?.forEach(({ from, to }, index) => {
    if (from >= to) errors.push({ pointer: `/hours/${index}`, code: 'not_a_range' });
  });
  const { notBefore, notAfter } = request;
  if (notBefore !== undefined && notAfter !== undefined && notBefore > notAfter)
    errors.push({ pointer: '/notAfter', code: 'not_a_range' });
  if (errors.length > 0) throw new Refusal('invalid_request', { errors });
  if (service?.bookable === false) throw new Refusal('not_bookable');
}

/** Someone without an appointment here: everything about them has to be said, as for a booking. */
function stranger(request: WaitingRequest, clinic: ClinicFile, nowMs: number): Holder {
  const { patient, booker, contact, notices, locale, audience } = request;
  const errors: FieldProblem[] = noticeProblems(notices, clinic);
  const birthDate = patient && birthDateFault(patient.birthDate, isoDateAt(nowMs, clinic.timeZone));
  if (birthDate) errors.push({ pointer: '/patient/birthDate', code: birthDate });
  const phone = contact && readPhone(contact.phone, clinic.country);
  if (!phone) errors.push({ pointer: '/contact/phone', code: 'invalid' });
  if (errors.length > 0 || !patient || !contact || !phone) throw new Refusal('invalid_request', { errors });
  refuseWaiting(request, periodOf(request, clinic, nowMs), clinic);
  return {
    patient: { ...patient, email: contact.email, phone, locale, notices, booker, audience },
    decisions: notices.map((decided) => ({
      ...decided,
      purpose: clinic.notices.find(({ id }) => id === decided.id)?.purpose ?? 'care',
    })),
  };
}

/** The holder of an appointment is known: who they are and what they decided stands there. */
async function holderOf(
  { appointment: token = '', service, locale }: WaitingRequest,
  clinic: ClinicFile,
  { appointments, clock, secret }: JoinWaitlistContext,
): Promise<Holder> {
  const id = bookingOfToken(token, secret);
  const appointment = id === undefined ? undefined : await appointments.find(clinic.id, id);
  if (!appointment) throw new Refusal('not_found');
  if (appointment.status === 'cancelled') throw new Refusal('already_cancelled');
  if (appointment.startMs <= clock.now()) throw new Refusal('too_late');
  if (appointment.service !== service)
    throw new Refusal('invalid_request', {
      errors: [{ pointer: '/service', code: 'not_of_this_appointment' }],
    });
  const { id: appointmentId, startMs, patient } = appointment;
  return { appointmentId, startMs, patient: { ...patient, locale }, decisions: [] };
}

/** When the clinic stops looking: after the last day that suits, or when the appointment begins. */
function endOf(
  request: WaitingRequest,
  clinic: ClinicFile,
  { nowMs, startMs = Number.POSITIVE_INFINITY }: { nowMs: number; startMs?: number | undefined },
): number {
  const { lastDay } = periodOf(request, clinic, nowMs);
  return Math.min(instantAt(lastDay, '24:00', clinic.timeZone), startMs);
}

/** The days, at the clinic, on which a time may be offered. */
function periodOf(
  { notBefore = '', notAfter }: WaitingRequest,
  { timeZone, horizonDays }: ClinicFile,
  nowMs: number,
) {
  const today = isoDateAt(nowMs, timeZone);
  return {
    firstDay: notBefore > today ? notBefore : today,
    lastDay: notAfter ?? addDays(today, horizonDays),
  };
}
