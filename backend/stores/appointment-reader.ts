import type { AppointmentReaderPort, BookedAppointment } from '../journeys/journey-ports.ts';
import type { BookedPatient } from '../journeys/scheduling-port.ts';
import type { Db } from './db.ts';

interface BookingRow {
  id: string;
  status: BookedAppointment['status'];
  sequence: number;
  service_id: string;
  practitioner_id: string;
  location_id: string;
  mode: BookedAppointment['mode'];
  start_at: Date;
  end_at: Date;
  booked_at: Date;
  given: string;
  family: string;
  birth_date: string;
  email: string;
  phone: string;
  locale: string;
  notices: BookedPatient['notices'];
}

/** Reads appointments as they are at this moment. */
export function appointmentReader(db: Db): AppointmentReaderPort {
  return {
    async find(clinic, appointmentId) {
      const rows = await db.query<BookingRow>(
        // As text: the driver would make a local midnight of a date, which is another day elsewhere.
        `select *, birth_date::text as birth_date from booking where clinic_id = $1 and id = $2`,
        [clinic, appointmentId],
      );
      return rows[0] && appointmentOf(rows[0]);
    },
  };
}

function appointmentOf(row: BookingRow): BookedAppointment {
  const { given, family, birth_date: birthDate, email, phone, locale, notices } = row;
  return {
    id: row.id,
    status: row.status,
    sequence: row.sequence,
    service: row.service_id,
    practitioner: row.practitioner_id,
    location: row.location_id,
    mode: row.mode,
    startMs: row.start_at.getTime(),
    endMs: row.end_at.getTime(),
    bookedMs: row.booked_at.getTime(),
    patient: { given, family, birthDate, email, phone, locale, notices },
  };
}
