import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { BookedAppointment } from '../journeys/journey-ports.ts';
import { appointmentFact, appointmentOf, bookingColumns, type BookingRow } from './booking-row.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import { stateFact, type FactContext } from './state-fact.ts';

/** Locks an appointment until the transaction ends, so that two changes of it come one after the other. */
export async function lockBooking(
  sql: Sql,
  clinic: string,
  appointmentId: string,
): Promise<BookedAppointment | undefined> {
  const rows = await sql.query<BookingRow>(
    `select ${bookingColumns} from booking where clinic_id = $1 and id = $2 for update`,
    [clinic, appointmentId],
  );
  return rows[0] && appointmentOf(rows[0]);
}

/** An appointment, locked, that is to be cancelled. */
export interface AppointmentToCancel {
  clinic: ClinicFile;
  appointment: BookedAppointment;
  reason?: string | undefined;
  nowMs: number;
}

/** Cancels a locked appointment: its time is free again and the fact stands in the inbox, with it or not at all. */
export async function cancelInTransaction(
  sql: Sql,
  { clinic, appointment, reason, nowMs }: AppointmentToCancel,
  context: FactContext,
): Promise<BookedAppointment> {
  const { id } = appointment;
  const rows = await sql.query<BookingRow>(
    `update booking set status = 'cancelled', sequence = sequence + 1, changed_at = $3, cancel_reason = $4
      where clinic_id = $1 and id = $2 returning ${bookingColumns}`,
    [clinic.id, id, instantText(nowMs), reason ?? null],
  );
  await sql.query('delete from occupancy where clinic_id = $1 and booking_id = $2', [clinic.id, id]);
  const data = appointmentFact(appointment, clinic);
  await stateFact(
    sql,
    { clinic: clinic.id, type: 'appointment.cancelled', subject: id, data, nowMs },
    context,
  );
  return rows[0] ? appointmentOf(rows[0]) : appointment;
}
