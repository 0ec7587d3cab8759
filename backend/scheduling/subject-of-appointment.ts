import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { ageOn } from '../../src/domain/booking/age-on.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import type { Facts } from '../journeys/condition.ts';
import type { BookedAppointment, KnownVisit } from '../journeys/journey-ports.ts';
import type { Subject } from '../journeys/take-step.ts';
import { personKey } from './person-key.ts';
import { recallDue } from './recall-due.ts';

const dayMs = 24 * 60 * 60_000;

/** What is known elsewhere about an appointment. */
export interface KnownBeside {
  /** The backend's key. */
  secret: string;
  /** The form of the appointment has been sent. */
  hasAnswered: boolean;
  /** All visits of the person, this one too; read only where something hangs on them. */
  visits?: readonly KnownVisit[] | undefined;
  /** Whether an SMS reaches a number in E.164. */
  getsSms: (phone: string) => Promise<boolean>;
}

/** Says whom an appointment is for, as the journeys know it: by a pseudonym, and by what they may ask about. */
export async function subjectOfAppointment(
  appointment: BookedAppointment,
  clinic: ClinicFile,
  { secret, hasAnswered, visits, getsSms }: KnownBeside,
): Promise<Subject> {
  const { patient } = appointment;
  return {
    person: personKey(patient, secret),
    facts: factsOf(appointment, clinic, { hasAnswered, visits }),
    times: timesOf(appointment, clinic),
    getsSms: await getsSms(patient.phone),
  };
}

/** What the journeys may ask about an appointment and its patient. */
export function factsOf(
  appointment: BookedAppointment,
  clinic: ClinicFile,
  { hasAnswered, visits }: Pick<KnownBeside, 'hasAnswered' | 'visits'>,
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
    hasRecall: entry?.recall !== undefined,
    ...(visits && factsOfVisits(appointment, clinic, visits)),
  };
}

/** Whether anything that a journey may ask hangs on the other visits of the person. */
export function asksForVisits({ service }: Pick<BookedAppointment, 'service'>, clinic: ClinicFile): boolean {
  return (
    clinic.recommendation !== undefined || clinic.services.some(({ id, recall }) => id === service && recall)
  );
}

function factsOfVisits(
  { service, startMs }: BookedAppointment,
  clinic: ClinicFile,
  visits: readonly KnownVisit[],
): Facts {
  const groupOf = (id: string) => {
    const found = clinic.services.find((each) => each.id === id);
    return JSON.stringify(found?.group ?? id);
  };
  const attended = visits.filter(({ attendance }) => attendance === 'attended').length;
  return {
    hasLaterVisit: visits.some(
      (visit) =>
        visit.startMs > startMs &&
        visit.attendance !== 'noshow' &&
        groupOf(visit.service) === groupOf(service),
    ),
    isRecommendationDue: attended === clinic.recommendation?.afterVisits,
  };
}

/** The times of an appointment, and when its next check is due. */
export function timesOf(
  { service, startMs, endMs }: Pick<BookedAppointment, 'service' | 'startMs' | 'endMs'>,
  { timeZone, services }: ClinicFile,
): NonNullable<Subject['times']> {
  const recall = services.find(({ id }) => id === service)?.recall;
  return { startMs, endMs, timeZone, ...(recall && { dueMs: recallDue(endMs, recall, timeZone) }) };
}
