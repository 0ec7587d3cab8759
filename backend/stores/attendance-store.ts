import type { Attendance, AttendanceOutcome, AttendancePort } from '../journeys/attendance-port.ts';
import { lockBooking } from './cancel-in-transaction.ts';
import type { Db, Sql } from './db.ts';
import { stateFact, type FactContext } from './state-fact.ts';

/** Keeps who came. What the journeys live on is committed with it. */
export function attendanceStore(db: Db, context: FactContext): AttendancePort {
  return {
    record: ({ clinic, appointmentId, attendance, nowMs }) =>
      db.tx(async (sql): Promise<AttendanceOutcome> => {
        const appointment = await lockBooking(sql, clinic, appointmentId);
        if (!appointment) return 'not_found';
        if (appointment.status !== 'booked') return 'not_booked';
        if (appointment.startMs > nowMs) return 'too_early';
        if (appointment.attendance === attendance) return 'repeated';
        await writeAttendance(sql, { clinic, appointmentId, attendance });
        const type = `appointment.${attendance}`;
        await stateFact(
          sql,
          { clinic, type, subject: appointmentId, data: { appointmentId }, nowMs },
          context,
        );
        return 'recorded';
      }),
  };
}

/** Writes who came, for whoever states the fact in the same transaction. What is off was visited by nobody. */
export async function writeAttendance(
  sql: Sql,
  { clinic, appointmentId, attendance }: Omit<Attendance, 'nowMs'>,
): Promise<void> {
  await sql.query(
    `update booking set attendance = $3 where clinic_id = $1 and id = $2 and status = 'booked'`,
    [clinic, appointmentId, attendance],
  );
}
