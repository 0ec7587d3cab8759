import type { AppointmentFact } from '../../src/contracts/appointment-events.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { firstStatusOf } from '../journeys/first-status.ts';
import type { BookOutcome, NewBooking } from '../journeys/scheduling-port.ts';
import { Rollback, type Sql } from './db.ts';
import { insertDecisions } from './insert-decisions.ts';
import { insertOccupancy } from './insert-occupancy.ts';
import { instantText } from './instant-text.ts';
import { requestedFact, stateFact, type FactContext } from './state-fact.ts';

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
  const earlier = await claimKey(sql, booking);
  if (earlier) return earlier;
  const candidate = await takeTime(sql, booking, context);
  await insertBooking(sql, booking, candidate);
  await insertDecisions(sql, booking, context.newId);
  await tellJourneys(sql, { booking, candidate }, context);
  return { kind: 'booked', receipt: booking.receipt };
}

/** A second request with the same key waits here until the first is committed, and then finds its receipt. */
async function claimKey(sql: Sql, booking: NewBooking): Promise<BookOutcome | undefined> {
  const { clinic, idempotencyKey, requestHash, receipt, nowMs } = booking;
  const claimed = await sql.query(
    `insert into idempotency (clinic_id, key, request_hash, receipt, created_at) values ($1, $2, $3, $4, $5)
     on conflict (clinic_id, key) do nothing returning key`,
    [clinic.id, idempotencyKey, requestHash, receipt, instantText(nowMs)],
  );
  if (claimed.length > 0) return undefined;
  const rows = await sql.query<{ request_hash: string; receipt: string }>(
    'select request_hash, receipt from idempotency where clinic_id = $1 and key = $2',
    [clinic.id, idempotencyKey],
  );
  if (rows[0]?.request_hash !== requestHash) return { kind: 'key_reused' };
  return { kind: 'replayed', receipt: rows[0].receipt };
}

/** The patient's own hold becomes the appointment in place, so it can never be in the way of it. */
async function takeTime(sql: Sql, booking: NewBooking, { newId }: BookingContext): Promise<Candidate> {
  const { place, clinic, id, nowMs } = booking;
  if ('candidate' in place) {
    await insertOccupancy(sql, {
      id: newId(),
      clinic: clinic.id,
      candidate: place.candidate,
      nowMs,
      bookingId: id,
    });
    return place.candidate;
  }
  const converted = await sql.query(
    `update occupancy set booking_id = $3, expires_at = null
      where clinic_id = $1 and id = $2 and booking_id is null and expires_at > $4 returning id`,
    [clinic.id, place.hold.id, id, instantText(nowMs)],
  );
  if (converted.length === 0) throw new Rollback<BookOutcome>({ kind: 'hold_expired' });
  return place.hold.candidate;
}

async function insertBooking(sql: Sql, { id, clinic, patient, nowMs }: NewBooking, candidate: Candidate) {
  const { service, practitioner, location, mode, startMs, endMs } = candidate;
  const { given, family, birthDate, email, phone, locale, notices } = patient;
  await sql.query(
    `insert into booking
       (id, clinic_id, status, service_id, practitioner_id, location_id, mode, start_at, end_at,
        given, family, birth_date, email, phone, locale, notices, booked_at)
     values ($1, $2, $17, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::jsonb, $16)`,
    [
      ...[id, clinic.id, service, practitioner, location, mode, instantText(startMs), instantText(endMs)],
      ...[given, family, birthDate, email, phone, locale, JSON.stringify(notices), instantText(nowMs)],
      firstStatusOf(clinic),
    ],
  );
}

async function tellJourneys(
  sql: Sql,
  { booking, candidate }: { booking: NewBooking; candidate: Candidate },
  context: BookingContext,
): Promise<void> {
  const { clinic, id: subject, nowMs } = booking;
  const data: AppointmentFact = {
    appointmentId: booking.id,
    start: isoWithOffset(candidate.startMs, clinic.timeZone),
    end: isoWithOffset(candidate.endMs, clinic.timeZone),
    timezone: clinic.timeZone,
    service: candidate.service,
    practitioner: candidate.practitioner,
    location: candidate.location,
    mode: candidate.mode,
  };
  // A request is no appointment yet: no journey may confirm it or remind of it.
  const type = firstStatusOf(clinic) === 'pending' ? requestedFact : 'appointment.booked';
  await stateFact(sql, { clinic: clinic.id, type, subject, data, nowMs }, context);
}
