import type { WaitingRequest } from '../../../contracts/waiting-request.ts';
import type { EligibilityClaims } from '../eligibility.ts';

/** What suits someone who waits. A list left out, or empty, means all. */
export type WaitingWish = Pick<
  WaitingRequest,
  'service' | 'practitioners' | 'locations' | 'modes' | 'hours' | 'notBefore' | 'notAfter' | 'noticeMinutes'
>;

/** Someone on the waiting list, as little of them as the rules need. */
export interface WaitingPerson extends Pick<EligibilityClaims, 'birthDate' | 'audience'> {
  /** Id of the entry. */
  id: string;
  /** The same for all entries of one person. */
  person: string;
  wish: WaitingWish;
  joinedMs: number;
  /** Start of the appointment that an earlier one would take the place of; left out by whoever has none. */
  currentStartMs?: number | undefined;
}
