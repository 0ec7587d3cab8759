import type { BookingRequest } from '../../src/contracts/booking-request.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import { eligibilityFaults } from '../../src/domain/booking/eligibility.ts';
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
  const errors = eligibilityFaults(service, {
    ...applicant,
    day,
    acceptsNew: practitioner?.acceptsNew ?? true,
  });
  if (errors.length > 0) throw new Refusal('ineligible', { errors });
}
