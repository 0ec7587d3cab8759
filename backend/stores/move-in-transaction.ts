import type { AppointmentMovedFact } from '../../src/contracts/appointment-events.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import type { Reschedule } from '../journeys/appointment-port.ts';
import type { BookedAppointment } from '../journeys/journey-ports.ts';
import { appointmentFact, appointmentOf, bookingColumns, type BookingRow } from './booking-row.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import { stateFact, type FactContext } from './state-fact.ts';
import { takeTime } from './take-time.ts';

/**
 * Moves a locked appointment. The old time is given back first, for the new one may overlap it; nobody else can have it
 * before the new one is committed, and when that one is taken, everything is as it was.
 *
 * @throws Rollback, or an exclusion violation, when the new time is not to be had.
 */
export async function moveInTransaction(
  sql: Sql,
  { change, appointment }: { change: Reschedule; appointment: BookedAppointment },
  context: FactContext,
): Promise<BookedAppointment> {
  const { clinic, place, nowMs } = change;
  const { id } = appointment;
  await sql.query('delete from occupancy where clinic_id = $1 and booking_id = $2', [clinic.id, id]);
  const candidate = await takeTime(sql, {
    ...{ place, clinic: clinic.id, bookingId: id, newId: context.newId, nowMs },
  });
  const moved = await updateBooking(sql, { change, candidate });
  const data: AppointmentMovedFact = {
    ...appointmentFact(moved, clinic),
    from: {
      start: isoWithOffset(appointment.startMs, clinic.timeZone),
      end: isoWithOffset(appointment.endMs, clinic.timeZone),
      practitioner: appointment.practitioner,
      location: appointment.location,
      mode: appointment.mode,
    },
  };
  await stateFact(sql, { clinic: clinic.id, type: 'appointment.moved', subject: id, data, nowMs }, context);
  return moved;
}

async function updateBooking(
  sql: Sql,
  { change, candidate }: { change: Reschedule; candidate: Candidate },
): Promise<BookedAppointment> {
  const { practitioner, location, mode, startMs, endMs } = candidate;
  const rows = await sql.query<BookingRow>(
    `update booking set practitioner_id = $3, location_id = $4, mode = $5, start_at = $6, end_at = $7,
            sequence = sequence + 1, changed_at = $8
      where clinic_id = $1 and id = $2 returning ${bookingColumns}`,
    [
      ...[change.clinic.id, change.appointmentId, practitioner, location, mode],
      ...[startMs, endMs, change.nowMs].map(instantText),
    ],
  );
  if (!rows[0]) throw new Error('A locked appointment has gone.');
  return appointmentOf(rows[0]);
}
