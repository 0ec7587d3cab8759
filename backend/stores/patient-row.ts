import type { BookedPatient } from '../journeys/scheduling-port.ts';

/** A person as the tables of bookings and of the waiting list have it. The birth date is read as text. */
export interface PatientRow {
  given: string;
  family: string;
  birth_date: string;
  email: string;
  phone: string;
  locale: string;
  notices: BookedPatient['notices'];
  booker: BookedPatient['booker'] | null;
  audience: BookedPatient['audience'] | null;
}

export function patientOf(row: PatientRow): BookedPatient {
  const { given, family, birth_date: birthDate, email, phone, locale, notices, booker, audience } = row;
  return {
    ...{ given, family, birthDate, email, phone, locale, notices },
    ...(booker && { booker }),
    ...(audience && { audience }),
  };
}
