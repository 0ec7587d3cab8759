import type { ClinicFile } from '../src/contracts/clinic-file.ts';
import { personNames } from './contact-delivery.ts';
import type { JourneyDefinition } from './journeys/definition.ts';
import { publishedJourneys } from './journeys/definitions/published.ts';
import { fireTimer } from './journeys/fire-timer.ts';
import type { FactRef } from './journeys/journey-ports.ts';
import type { Clock } from './journeys/ports.ts';
import { journeyRegistry } from './journeys/registry.ts';
import type { SendingCalendar } from './journeys/sending-hours.ts';
import { startJourneys } from './journeys/start-journeys.ts';
import type { Subject } from './journeys/take-step.ts';
import { smsReader } from './sms-reader.ts';
import { sendingCalendar } from './scheduling/sending-calendar.ts';
import { asksForVisits, subjectOfAppointment } from './scheduling/subject-of-appointment.ts';
import { appointmentReader } from './stores/appointment-reader.ts';
import { contactReader } from './stores/contact-reader.ts';
import type { Sql } from './stores/db.ts';
import { publishJourneys } from './stores/journey-definition-store.ts';
import { hasAnsweredForm, journeyStore } from './stores/journey-store.ts';
import type { Storage } from './stores/open-storage.ts';
import { personVisits } from './stores/person-visits.ts';

export interface JourneyOptions {
  clock: Clock;
  newId: () => string;
  /** The backend's key. */
  secret: string;
  findClinic: (id: string) => ClinicFile | undefined;
  calendarOf: (clinic: string) => SendingCalendar | undefined;
  /** Beside those that come with the backend. */
  journeys?: readonly JourneyDefinition[];
}

/** All that may begin: those that come with the backend, and those beside them. */
export const journeysOf = (own: readonly JourneyDefinition[] = []): readonly JourneyDefinition[] => [
  ...publishedJourneys,
  ...own,
];

/** What is known of a person of whom nothing is. */
const nobody: Subject = { person: '', facts: {}, getsSms: true };

/**
 * Publishes the journeys and lets them run: on facts, and on timers that are due.
 *
 * @throws Error if a version that ran before is another one now.
 */
export async function runJourneys({ db, queue }: Storage, options: JourneyOptions): Promise<void> {
  const { clock, newId, findClinic, calendarOf } = options;
  const all = journeysOf(options.journeys);
  // Before anything is written: two of one version must not get into the database.
  journeyRegistry(all);
  const archived = await db.tx((sql) => publishJourneys(sql, all, clock.now()));
  const journeys = journeyRegistry(all, archived);
  const engine = (sql: Sql) => ({
    ...{ store: journeyStore(sql, { queue, newId }), journeys, nowMs: clock.now(), newId, calendarOf },
    subjectOf: subjectReader(sql, options),
    isOff: (clinic: string, journey: string) => findClinic(clinic)?.messaging.off.includes(journey) ?? true,
    timeZoneOf: (clinic: string) => findClinic(clinic)?.timeZone ?? 'UTC',
  });
  await queue.workInTransaction<FactRef>('fact', (ref, sql) => startJourneys(ref, engine(sql)));
  await queue.workInTransaction<{ timer: string }>('timer', ({ timer }, sql) =>
    fireTimer(timer, engine(sql)),
  );
}

/** Reads the hours of a clinic; its holidays take some milliseconds to work out, once. */
export function calendarsOf(findClinic: JourneyOptions['findClinic']) {
  const calendars = new Map<string, SendingCalendar>();
  return (id: string): SendingCalendar | undefined => {
    const clinic = findClinic(id);
    if (clinic && !calendars.has(id)) calendars.set(id, sendingCalendar(clinic));
    return calendars.get(id);
  };
}

function subjectReader(sql: Sql, { secret, findClinic }: JourneyOptions) {
  return async (clinicId: string, key: string): Promise<Subject> => {
    const clinic = findClinic(clinicId);
    const appointment = await appointmentReader(sql).find(clinicId, key);
    if (!clinic) return nobody;
    if (!appointment) return contactSubject(sql, { clinicId, key, secret });
    const hasAnswered = await hasAnsweredForm(sql, clinicId, key);
    const getsSms = smsReader(sql, clinicId, secret);
    const visits = asksForVisits(appointment, clinic) ? await personVisits(sql, clinicId, key) : undefined;
    return subjectOfAppointment(appointment, clinic, { secret, hasAnswered, visits, getsSms });
  };
}

/** Who is not there any more, or was never a contact, is nobody. */
async function contactSubject(
  sql: Sql,
  { clinicId, key, secret }: { clinicId: string; key: string; secret: string },
): Promise<Subject> {
  const found = await contactReader(sql, personNames(secret)).find(clinicId, key);
  if (!found) return nobody;
  const { person, locale, appointmentId } = found.contact;
  const facts = { language: locale.split('-')[0], isPatient: appointmentId !== undefined };
  return { person, facts, getsSms: nobody.getsSms };
}
