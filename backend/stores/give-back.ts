import type { AppointmentFact } from '../../src/contracts/appointment-events.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Mode } from '../../src/contracts/slot.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import type { Sql } from './db.ts';
import { stateFact, type FactContext } from './state-fact.ts';

interface CancelledRow {
  service_id: string;
  practitioner_id: string;
  location_id: string;
  mode: Mode;
  start_at: Date;
  end_at: Date;
}

/**
 * Gives an appointment back in the transaction of the one that takes its place: cancelled, its time free, the fact
 * stated. Nothing happens to one that is cancelled already.
 */
export async function giveBack(
  sql: Sql,
  { clinic, appointmentId, nowMs }: { clinic: ClinicFile; appointmentId: string; nowMs: number },
  context: FactContext,
): Promise<void> {
  const rows = await sql.query<CancelledRow>(
    `update booking set status = 'cancelled', sequence = sequence + 1
      where clinic_id = $1 and id = $2 and status <> 'cancelled' returning *`,
    [clinic.id, appointmentId],
  );
  const row = rows[0];
  if (!row) return;
  await sql.query('delete from occupancy where clinic_id = $1 and booking_id = $2', [
    clinic.id,
    appointmentId,
  ]);
  const data: AppointmentFact = {
    appointmentId,
    start: isoWithOffset(row.start_at.getTime(), clinic.timeZone),
    end: isoWithOffset(row.end_at.getTime(), clinic.timeZone),
    timezone: clinic.timeZone,
    service: row.service_id,
    practitioner: row.practitioner_id,
    location: row.location_id,
    mode: row.mode,
  };
  const fact = { clinic: clinic.id, type: 'appointment.cancelled', subject: appointmentId, data, nowMs };
  await stateFact(sql, fact, context);
}
