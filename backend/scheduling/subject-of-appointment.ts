import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { ageOn } from '../../src/domain/booking/age-on.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import type { Facts } from '../journeys/condition.ts';
import type { BookedAppointment } from '../journeys/journey-ports.ts';
import type { Subject } from '../journeys/take-step.ts';
import { personKey } from './person-key.ts';

const dayMs = 24 * 60 * 60_000;

/** What is known elsewhere about an appointment. */
export interface KnownBeside {
  /** The backend's key. */
  secret: string;
  /** The form of the appointment has been sent. */
  hasAnswered: boolean;
  /** Whether an SMS reaches a number in E.164. */
  getsSms: (phone: string) => Promise<boolean>;
}

/** Says whom an appointment is for, as the journeys know it: by a pseudonym, and by what they may ask about. */
export async function subjectOfAppointment(
  appointment: BookedAppointment,
  clinic: ClinicFile,
  { secret, hasAnswered, getsSms }: KnownBeside,
): Promise<Subject> {
  const { patient } = appointment;
  return {
    person: personKey(patient, secret),
    facts: factsOf(appointment, clinic, { hasAnswered }),
    getsSms: await getsSms(patient.phone),
  };
}

/** What the journeys may ask about an appointment and its patient. */
export function factsOf(
  appointment: BookedAppointment,
  clinic: ClinicFile,
  { hasAnswered }: Pick<KnownBeside, 'hasAnswered'>,
): Facts {
  const { patient, startMs, bookedMs } = appointment;
  const { service, practitioner, location, mode } = appointment;
  const entry = clinic.services.find(({ id }) => id === service);
  return {
    ...{ service, practitioner, location, mode, hasAnswered },
    audience: patient.audience,
    language: patient.locale.split('-')[0],
    age: ageOn(patient.birthDate, isoDateAt(startMs, clinic.timeZone)),
    isBookedByOther: patient.booker !== undefined,
    hasPreparation: (entry?.preparation.length ?? 0) > 0,
    hasForm: entry?.form !== undefined,
    hasFollowUp: entry?.followUp !== undefined,
    isPostOperative: entry?.postOperative !== undefined,
    hasReviewPage: clinic.reviewUrl !== undefined,
    leadDays: Math.floor((startMs - bookedMs) / dayMs),
  };
}
