import type { AppointmentFact } from '../../src/contracts/appointment-events.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import type { BookedAppointment } from '../journeys/journey-ports.ts';
import { patientOf, type PatientRow } from './patient-row.ts';

/** The columns of a `BookingRow`. The date as text: a driver would make a local midnight of it, elsewhere another day. */
export const bookingColumns =
  'id, status, sequence, service_id, practitioner_id, location_id, mode, start_at, end_at, booked_at, changed_at, ' +
  'given, family, birth_date::text as birth_date, email, phone, locale, notices, booker, audience, attendance';

export interface BookingRow extends PatientRow {
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
  changed_at: Date | null;
  attendance: 'attended' | 'noshow' | null;
}

export function appointmentOf(row: BookingRow): BookedAppointment {
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
    ...(row.changed_at && { changedMs: row.changed_at.getTime() }),
    ...(row.attendance && { attendance: row.attendance }),
    patient: patientOf(row),
  };
}

/** What a fact says of an appointment. */
export function appointmentFact(
  appointment: Pick<
    BookedAppointment,
    'id' | 'startMs' | 'endMs' | 'service' | 'practitioner' | 'location' | 'mode'
  >,
  { timeZone }: Pick<ClinicFile, 'timeZone'>,
): AppointmentFact {
  const { id, startMs, endMs, service, practitioner, location, mode } = appointment;
  return {
    appointmentId: id,
    start: isoWithOffset(startMs, timeZone),
    end: isoWithOffset(endMs, timeZone),
    timezone: timeZone,
    ...{ service, practitioner, location, mode },
  };
}
