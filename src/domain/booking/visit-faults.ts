import type { ClinicFile } from '../../contracts/clinic-file.ts';
import type { FieldProblem } from '../../contracts/problem.ts';
import { isoDateAt } from '../../lib/iso-date-at.ts';
import type { Candidate } from './diary-candidate.ts';
import { eligibilityFaults } from './eligibility.ts';
import type { EligibilityClaims } from './eligibility.ts';

/**
 * Holds a time to those rules of its service that depend on it: the age on its day at the clinic, and whom its
 * practitioner sees. For a patient who answered the questions before, when they booked or joined the waiting list.
 *
 * @returns As `eligibilityFaults` does.
 */
export function visitFaults(
  { service, practitioner, startMs }: Pick<Candidate, 'service' | 'practitioner' | 'startMs'>,
  { birthDate, audience }: Pick<EligibilityClaims, 'birthDate' | 'audience'>,
  { services, practitioners, timeZone }: Pick<ClinicFile, 'services' | 'practitioners' | 'timeZone'>,
): FieldProblem[] {
  const rules = services.find(({ id }) => id === service);
  const { acceptsNew = true } = practitioners.find(({ id }) => id === practitioner) ?? {};
  const day = isoDateAt(startMs, timeZone);
  return eligibilityFaults({ ...rules, questions: [] }, { birthDate, audience, day, acceptsNew });
}
