import type { ClinicFile } from '../../../contracts/clinic-file.ts';
import type { Candidate } from '../diary-candidate.ts';
import { visitFaults } from '../visit-faults.ts';
import { leavesTime, suitsWish } from './suits-wish.ts';
import type { WaitingPerson } from './waiting-person.ts';

/** A time for one person, to be kept for them while they decide. */
export interface PlannedOffer {
  waiting: WaitingPerson;
  candidate: Candidate;
}

export interface OfferRound {
  clinic: Pick<ClinicFile, 'waitlist' | 'services' | 'practitioners' | 'timeZone'>;
  /** When offers that go out now end. */
  endsMs: number;
  /** Whether this person was offered this time before, whatever came of it. */
  wasOffered: (waiting: WaitingPerson, candidate: Candidate) => boolean;
}

/**
 * Orders those who wait, as it is told to them: first whoever has no appointment for it, then whoever wants an earlier
 * one; in each group by the moment they joined.
 */
export function inFairOrder(waiting: readonly WaitingPerson[]): WaitingPerson[] {
  const rank = ({ currentStartMs }: WaitingPerson) => (currentStartMs === undefined ? 0 : 1);
  return [...waiting].sort((a, b) => rank(a) - rank(b) || a.joinedMs - b.joinedMs || (a.id < b.id ? -1 : 1));
}

/**
 * Gives the free times to those who wait: each in turn gets the earliest one that suits and is for them, and keeps out of the way of
 * those behind once they have one. So whoever is offered a time had nobody before them who could have taken it.
 *
 * @param waiting - Those without an open offer, in any order.
 * @param free - Free times of all services, in any order; they may overlap each other.
 * @returns In the order of the line; no two overlap with one practitioner, and no person is in it twice.
 */
export function planOffers(
  waiting: readonly WaitingPerson[],
  free: readonly Candidate[],
  { clinic, endsMs, wasOffered }: OfferRound,
): PlannedOffer[] {
  const byStart = [...free].sort((a, b) => a.startMs - b.startMs);
  const planned: PlannedOffer[] = [];
  const served = new Set<string>();
  for (const person of inFairOrder(waiting)) {
    if (served.has(person.person)) continue;
    const { noticeMinutes } = person.wish;
    const candidate = byStart.find(
      (one) =>
        suitsWish(one, person, clinic.timeZone) &&
        leavesTime(one, { noticeMinutes, endsMs }, clinic) &&
        !wasOffered(person, one) &&
        visitFaults(one, person, clinic).length === 0 &&
        !planned.some((earlier) => overlap(earlier.candidate, one)),
    );
    if (!candidate) continue;
    planned.push({ waiting: person, candidate });
    served.add(person.person);
  }
  return planned;
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.practitioner === b.practitioner && a.startMs < b.busyUntilMs && b.startMs < a.busyUntilMs;
}
