import type { ConsentPurpose } from '../../src/contracts/consent.ts';
import { ageOn } from '../../src/domain/booking/age-on.ts';
import type { Facts } from '../journeys/condition.ts';
import type { AudienceBooking, AudienceContact } from './audience-port.ts';

/** What a segment may ask about a person, with the type of each answer. There is nothing else to ask. */
export const personFactTypes = {
  /** Whole years today. */
  age: 'number',
  /** `new` or `known`, as the latest appointment has it. */
  audience: 'string',
  /** Language of the person, without a region. */
  language: 'string',
  /** Services of past visits. May be about health: a segment that asks this stays inside the backend, as all do. */
  hadService: 'list',
  /** Past appointments that were kept, as far as anybody knows. */
  visits: 'number',
  daysSinceVisit: 'number',
  /** Appointments marked as missed. */
  noshows: 'number',
  hasAppointmentAhead: 'boolean',
  /** Topics that they chose. */
  interest: 'list',
  agreesNewsletter: 'boolean',
  agreesEmail: 'boolean',
  agreesSms: 'boolean',
  agreesRecall: 'boolean',
  agreesSurvey: 'boolean',
} as const;
export type PersonFactName = keyof typeof personFactTypes;
export type PersonFacts = Facts<PersonFactName>;

/** The moment, and what day it is then at the clinic. */
export interface Today {
  nowMs: number;
  day: string;
}

const dayMs = 24 * 60 * 60_000;

/** What is known of a patient by their appointments, of which there is at least one; the latest is the last. */
export function patientFacts(
  bookings: readonly [AudienceBooking, ...AudienceBooking[]],
  today: Today,
): PersonFacts {
  const { nowMs, day } = today;
  const latest = bookings.at(-1) ?? bookings[0];
  const kept = bookings.filter(
    ({ status, attendance, endMs }) => status === 'booked' && endMs <= nowMs && attendance !== 'noshow',
  );
  const lastVisitMs = Math.max(...kept.map(({ startMs }) => startMs));
  return {
    age: ageOn(latest.birthDate, day),
    audience: latest.audience,
    language: mainLanguage(latest.locale),
    hadService: kept.map(({ service }) => service),
    visits: kept.length,
    daysSinceVisit: kept.length > 0 ? Math.floor((nowMs - lastVisitMs) / dayMs) : undefined,
    noshows: bookings.filter(({ attendance }) => attendance === 'noshow').length,
    hasAppointmentAhead: bookings.some(({ status, startMs }) => status !== 'cancelled' && startMs > nowMs),
    interest: bookings.flatMap(({ interests }) => interests),
    ...agreements((purpose) => bookings.some(({ agreed }) => agreed.includes(purpose))),
  };
}

/** What is known of somebody who signed up without an appointment. */
export function contactFacts({ locale, interests, agreed }: AudienceContact): PersonFacts {
  return {
    language: mainLanguage(locale),
    interest: interests,
    ...agreements((purpose) => agreed.includes(purpose)),
  };
}

function agreements(agrees: (purpose: ConsentPurpose) => boolean): PersonFacts {
  return {
    agreesNewsletter: agrees('newsletter'),
    agreesEmail: agrees('marketing-email'),
    agreesSms: agrees('marketing-sms'),
    agreesRecall: agrees('recall'),
    agreesSurvey: agrees('survey'),
  };
}

const mainLanguage = (locale: string) => (locale.split('-')[0] ?? '').toLowerCase();
