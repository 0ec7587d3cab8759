import type { AppointmentReaderPort } from '../journeys/journey-ports.ts';
import { appointmentOf, bookingColumns, type BookingRow } from './booking-row.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import { prepared } from './preparing-client.ts';

/** Reads appointments as they are at this moment. */
export function appointmentReader(db: Sql): AppointmentReaderPort {
  return {
    async find(clinic, appointmentId) {
      const rows = await db.query<BookingRow>(
        prepared(`select ${bookingColumns} from booking where clinic_id = $1 and id = $2`),
        [clinic, appointmentId],
      );
      return rows[0] && appointmentOf(rows[0]);
    },
    async findOthers(clinic, { id, patient }, nowMs) {
      const { email, given, family, birthDate } = patient;
      const rows = await db.query<BookingRow>(
        `select ${bookingColumns} from booking
          where clinic_id = $1 and birth_date = $2 and lower(email) = lower($3)
            and lower(given) = lower($4) and lower(family) = lower($5)
            and status <> 'cancelled' and start_at > $6 and id <> $7
          order by start_at limit 5`,
        [clinic, birthDate, email, given, family, instantText(nowMs), id],
      );
      return rows.map(appointmentOf);
    },
  };
}
