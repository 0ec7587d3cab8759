import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import type { PlannedOffer } from '../../src/domain/booking/waitlist/plan-offers.ts';
import type { WaitingPerson, WaitingWish } from '../../src/domain/booking/waitlist/waiting-person.ts';
import type { BookedPatient, BookOutcome, DiaryStorePort, NewBooking } from './scheduling-port.ts';

/** A place on the waiting list, as it is now. */
export interface Waiting {
  id: string;
  idempotencyKey: string;
  /** `offered` is `waiting` with an offer that is open. */
  status: 'waiting' | 'offered' | 'booked' | 'left' | 'expired';
  service: string;
  /** The later appointment that an accepted offer takes the place of. */
  appointmentId?: string | undefined;
  patient: BookedPatient;
  expiresMs: number;
}

export interface NewWaiting extends Pick<NewBooking, 'id' | 'clinic' | 'patient' | 'decisions' | 'nowMs'> {
  idempotencyKey: string;
  /** SHA-256 of the request: the same key with another request is refused. */
  requestHash: string;
  /** The same for every request that names this person. */
  person: string;
  wish: WaitingWish;
  appointmentId?: string | undefined;
  expiresMs: number;
}

export type JoinOutcome =
  /** The entry that was answered: a new one, or the one of this very request or this very appointment. */
  { kind: 'joined'; id: string } | { kind: 'key_reused' };

/**
 * The waiting list. Whoever provides it promises one place a person and service, and that nobody learns from an answer
 * whether somebody else has one.
 */
export interface WaitingPort {
  join(entry: NewWaiting): Promise<JoinOutcome>;
  find(clinic: string, id: string, nowMs: number): Promise<Waiting | undefined>;
  /** Leaving changes nothing where there is nothing to leave. An open offer is given back with it. */
  leave(clinic: string, id: string, nowMs: number): Promise<void>;
}

/** A time kept for one person. Its id becomes the id of the appointment. */
export interface Offer {
  id: string;
  waitingId: string;
  state: 'open' | 'accepted' | 'declined' | 'expired';
  candidate: Candidate;
  expiresMs: number;
  /** Start of the appointment that is given back on acceptance, as it stands now. */
  replacesStartMs?: number | undefined;
  patient: BookedPatient;
}

export interface Acceptance {
  clinic: ClinicFile;
  offerId: string;
  idempotencyKey: string;
  requestHash: string;
  receipt: string;
  nowMs: number;
}

export type AcceptOutcome =
  BookOutcome | { kind: 'not_found' } | { kind: 'offer_taken' } | { kind: 'offer_expired' };

export interface Refused {
  clinic: string;
  offerId: string;
  /** A code of the contract. */
  reason: string | undefined;
  nowMs: number;
}

/**
 * Offers and their answers. Whoever provides it promises that accepting turns what kept the time into the appointment
 * and gives the later one back, all of it or nothing, once.
 */
export interface OfferPort {
  find(clinic: string, id: string): Promise<Offer | undefined>;
  accept(acceptance: Acceptance): Promise<AcceptOutcome>;
  decline(refused: Refused): Promise<'declined' | 'not_found' | 'offer_taken' | 'offer_expired'>;
}

/** What a look at the waiting list needs, all of it in one transaction that no other look of the clinic shares. */
export interface WaitlistLookPort extends Pick<DiaryStorePort, 'importedFree' | 'occupied'> {
  /** Ends what has run out: offers, and places on the list. */
  endOverdue(nowMs: number): Promise<void>;
  /** Those who wait and have no open offer. */
  inLine(): Promise<WaitingPerson[]>;
  /** Times that were offered before and are still to come, whatever came of it. */
  offeredBefore(nowMs: number): Promise<(Pick<WaitingPerson, 'person'> & OfferedTime)[]>;
  /** Keeps the time and plans the messages; `false` when someone else has taken it at this moment. */
  offer(planned: PlannedOffer, times: { nowMs: number; endsMs: number }): Promise<boolean>;
  /** When the next time is known to fall free: the end of a hold or of an offer. */
  nextRelease(nowMs: number): Promise<number | undefined>;
  /** Sets when to look next; not at all when nobody waits. */
  lookNext(atMs: number | undefined): Promise<void>;
}

/** What makes a time the same one for a person. */
export type OfferedTime = Pick<Candidate, 'service' | 'practitioner' | 'startMs'>;
