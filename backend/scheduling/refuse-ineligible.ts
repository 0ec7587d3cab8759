import type { BookingRequest } from '../../src/contracts/booking-request.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { FieldProblem } from '../../src/contracts/problem.ts';
import type { WaitingRequest } from '../../src/contracts/waiting-request.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import { eligibilityFaults, waitingFaults } from '../../src/domain/booking/eligibility.ts';
import { visitFaults } from '../../src/domain/booking/visit-faults.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { Refusal } from '../journeys/refusal.ts';

/** Whoever is to be seen, as far as the rules of a service ask. */
export interface Applicant extends Pick<BookingRequest, 'audience' | 'answers'> {
  birthDate: string;
}

/**
 * Holds an appointment to the rules of its service, on the day of the appointment at the clinic.
 *
 * @throws Refusal `ineligible` that names every rule.
 */
export function refuseIneligible(applicant: Applicant, candidate: Candidate, clinic: ClinicFile): void {
  const service = clinic.services.find(({ id }) => id === candidate.service);
  const practitioner = clinic.practitioners.find(({ id }) => id === candidate.practitioner);
  if (!service) return;
  const day = isoDateAt(candidate.startMs, clinic.timeZone);
  refuse(eligibilityFaults(service, { ...applicant, day, acceptsNew: practitioner?.acceptsNew ?? true }));
}

/**
 * Holds another time to the rules that depend on it, for a patient who answered the questions before.
 *
 * @throws Refusal `ineligible` that names every rule.
 */
export function refuseOtherTime(
  patient: Omit<Applicant, 'answers'>,
  candidate: Candidate,
  clinic: ClinicFile,
): void {
  refuse(visitFaults(candidate, patient, clinic));
}

/**
 * Refuses a place on the waiting list to whom no time of the period could be offered: with the answer that a booking
 * would get.
 *
 * @throws Refusal `ineligible` that names every rule.
 */
export function refuseWaiting(
  { service: id, practitioners: wanted = [], patient, audience, answers }: WaitingRequest,
  period: { firstDay: string; lastDay: string },
  { services, practitioners }: ClinicFile,
): void {
  const service = services.find((one) => one.id === id);
  if (!service || !patient) return;
  const doers = practitioners.filter(
    (one) => one.services.includes(id) && (wanted.length === 0 || wanted.includes(one.id)),
  );
  const acceptsNew = doers.length === 0 || doers.some((one) => one.acceptsNew);
  const { birthDate } = patient;
  refuse(waitingFaults(service, { birthDate, audience, answers, acceptsNew }, period));
}

function refuse(errors: readonly FieldProblem[]): void {
  if (errors.length > 0) throw new Refusal('ineligible', { errors });
}
