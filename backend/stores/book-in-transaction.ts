import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import { firstStatusOf } from '../journeys/first-status.ts';
import type { BookOutcome, NewBooking } from '../journeys/scheduling-port.ts';
import { appointmentFact } from './booking-row.ts';
import { cancelInTransaction, lockBooking } from './cancel-in-transaction.ts';
import { claimKey } from './claim-key.ts';
import { finishBooking, patientJoins } from './contact-changes.ts';
import { Rollback, type Sql } from './db.ts';
import { insertDecisions } from './insert-decisions.ts';
import { instantText } from './instant-text.ts';
import { requestedFact, stateFact, type FactContext } from './state-fact.ts';
import { takeTime } from './take-time.ts';

export type BookingContext = FactContext;

/**
 * Books, all of it or nothing: the key, the practitioner's time, the appointment, the patient's decisions, the fact
 * for the journeys and the job that tells them.
 *
 * @throws Rollback with the outcome when the booking cannot be made.
 */
export async function bookInTransaction(
  sql: Sql,
  booking: NewBooking,
  context: BookingContext,
): Promise<BookOutcome> {
  const { id, clinic, place, nowMs } = booking;
  const earlier = await claimKey(sql, { ...booking, clinic: clinic.id, kind: 'booking' });
  if (earlier) return earlier;
  // First, for the new time may overlap the old one.
  await cancelReplaced(sql, booking, context);
  const time = { place, clinic: clinic.id, bookingId: id, newId: context.newId, nowMs };
  const candidate = await takeTime(sql, time);
  await insertBooking(sql, booking, candidate);
  await insertDecisions(sql, booking, context.newId);
  const data = appointmentFact({ id, ...candidate }, clinic);
  // A request is no appointment yet: no journey may confirm it or remind of it.
  const type = firstStatusOf(clinic) === 'pending' ? requestedFact : 'appointment.booked';
  await stateFact(sql, { clinic: clinic.id, type, subject: id, data, nowMs }, context);
  await changeContacts(sql, booking, context);
  return { kind: 'booked', receipt: booking.receipt };
}

/** Whoever agreed to the newsletter is a contact from now on, and nobody is reminded of a booking that is made. */
async function changeContacts(
  sql: Sql,
  { id, clinic, patient, decisions, nowMs }: NewBooking,
  context: BookingContext,
): Promise<void> {
  await finishBooking(sql, { clinic: clinic.id, email: patient.email, nowMs }, context);
  if (decisions.some(({ purpose, decision }) => purpose === 'newsletter' && decision === 'given'))
    await patientJoins(sql, { clinic: clinic.id, bookingId: id, nowMs }, context);
}

/** What is cancelled already needs no more: the patient has what they asked for. */
async function cancelReplaced(
  sql: Sql,
  { clinic, replaces, nowMs }: NewBooking,
  context: BookingContext,
): Promise<void> {
  if (replaces === undefined) return;
  const appointment = await lockBooking(sql, clinic.id, replaces);
  if (!appointment) throw new Rollback<BookOutcome>({ kind: 'unknown_appointment' });
  if (appointment.status !== 'cancelled')
    await cancelInTransaction(sql, { clinic, appointment, nowMs }, context);
}

async function insertBooking(sql: Sql, { id, clinic, patient, nowMs }: NewBooking, candidate: Candidate) {
  const { service, practitioner, location, mode, startMs, endMs } = candidate;
  const { given, family, birthDate, email, phone, locale, notices, booker, audience } = patient;
  await sql.query(
    `insert into booking
       (id, clinic_id, status, service_id, practitioner_id, location_id, mode, start_at, end_at,
        given, family, birth_date, email, phone, locale, notices, booked_at, booker, audience)
     values ($1, $2, $19, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::jsonb, $16, $17::jsonb, $18)`,
    [
      ...[id, clinic.id, service, practitioner, location, mode, instantText(startMs), instantText(endMs)],
      ...[given, family, birthDate, email, phone, locale, JSON.stringify(notices), instantText(nowMs)],
      ...[booker ? JSON.stringify(booker) : null, audience ?? null, firstStatusOf(clinic)],
    ],
  );
}
