import type { Booker, BookingRequest, NoticeDecision } from '../../src/contracts/booking-request.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ConsentPurpose } from '../../src/contracts/consent.ts';
import type {
  Candidate,
  CandidateQuery,
  ImportedFreeSlot,
} from '../../src/domain/booking/diary-candidate.ts';
import type { Occupied } from '../../src/domain/booking/diary-free.ts';
import type { ImportedSlot } from '../../src/domain/booking/diary-import.ts';
import type { Interval } from '../../src/domain/booking/diary-opening.ts';

/** What a slot id means at this moment. */
export type Located =
  | { kind: 'offered'; candidate: Candidate }
  /** The diary offers that time, but it is past or inside the minimum notice. */
  | { kind: 'too_late' }
  /** The clinic books that service by telephone only. */
  | { kind: 'not_bookable' }
  | { kind: 'unknown_slot' };

export interface HeldSlot {
  id: string;
  candidate: Candidate;
  expiresMs: number;
}

/** The person and the means to reach them, once checked: the telephone number is E.164. */
export interface BookedPatient {
  given: string;
  family: string;
  birthDate: string;
  email: string;
  phone: string;
  locale: string;
  notices: BookingRequest['notices'];
  /** Who booked for them, and receives the messages. */
  booker?: Booker | undefined;
  /** Whether they say that the clinic has seen them before. */
  audience?: BookingRequest['audience'];
}

/** What the patient decided while booking, with what the decision is for. */
export interface NewDecision extends NoticeDecision {
  purpose: ConsentPurpose;
}

/** A hold to turn into an appointment, or a free slot to take. */
export type BookingPlace = { hold: HeldSlot } | { candidate: Candidate };

export interface NewBooking {
  id: string;
  clinic: ClinicFile;
  patient: BookedPatient;
  /** Recorded with the booking, or not at all. */
  decisions: readonly NewDecision[];
  idempotencyKey: string;
  /** SHA-256 of the request: the same key with another request is refused. */
  requestHash: string;
  place: BookingPlace;
  /** Id of an appointment that this one takes the place of: it is cancelled in the same transaction. */
  replaces?: string | undefined;
  /** What the patient will be answered, without its secret; kept so that a repeat gets the same bytes. */
  receipt: string;
  nowMs: number;
}

export type BookOutcome =
  | { kind: 'booked'; receipt: string }
  /** This very request was already carried out. */
  | { kind: 'replayed'; receipt: string }
  | { kind: 'key_reused' }
  | { kind: 'slot_taken' }
  | { kind: 'hold_expired' }
  /** The appointment to replace does not exist. */
  | { kind: 'unknown_appointment' };

/**
 * The clinic's diary, in the verbs of IHE Scheduling: find, hold, book.
 *
 * Whoever provides it promises that a practitioner is never given to two patients at once, and that a booking
 * and everything that follows from it are either all there or not at all.
 */
export interface SchedulingPort {
  /** Free times that start in the range, in order; those already too late to book are left out. */
  find(clinic: ClinicFile, query: CandidateQuery): Promise<Candidate[]>;
  /** The first free time that starts at or after the end of the range, as far ahead as the clinic allows. */
  findNext(clinic: ClinicFile, query: CandidateQuery): Promise<Candidate | undefined>;
  /** Free times around one that was lost, nearest first. */
  findNear(clinic: ClinicFile, lost: Candidate, limit: number): Promise<Candidate[]>;
  locate(clinic: ClinicFile, slotId: string): Promise<Located>;
  hold(clinic: ClinicFile, candidate: Candidate): Promise<HeldSlot | 'slot_taken'>;
  findHold(clinic: ClinicFile, holdId: string): Promise<HeldSlot | 'hold_expired' | 'unknown_hold'>;
  /** Gives a hold its full time again, once; asking again changes nothing. */
  extendHold(clinic: ClinicFile, holdId: string): Promise<HeldSlot | 'hold_expired' | 'unknown_hold'>;
  release(clinic: ClinicFile, holdId: string): Promise<void>;
  book(booking: NewBooking): Promise<BookOutcome>;
  /** The receipt of an earlier request with this key, and the hash of that request. */
  findByKey(
    clinic: ClinicFile,
    idempotencyKey: string,
  ): Promise<{ receipt: string; requestHash: string } | undefined>;
}

/** A range of the diary of some practitioners. */
export interface DiaryRange extends Interval {
  clinic: string;
  practitioners: readonly string[];
  nowMs: number;
}

/** Where the built-in diary keeps what is taken. */
export interface DiaryStorePort {
  /** Appointments, holds that have not run out, and the busy times of an imported diary. */
  occupied(range: DiaryRange): Promise<Occupied[]>;
  importedFree(range: DiaryRange): Promise<ImportedFreeSlot[]>;
  /** Adds or replaces by slot id; `entered-in-error` removes. */
  saveImported(clinic: string, slots: readonly ImportedSlot[]): Promise<void>;
  insertHold(clinic: string, hold: HeldSlot, nowMs: number): Promise<'held' | 'slot_taken'>;
  findHold(clinic: string, holdId: string): Promise<HeldSlot | undefined>;
  /** @returns When the hold now ends; `undefined` when it ended before. */
  extendHold(
    clinic: string,
    holdId: string,
    times: { expiresMs: number; nowMs: number },
  ): Promise<number | undefined>;
  deleteHold(clinic: string, holdId: string): Promise<void>;
  book(booking: NewBooking): Promise<BookOutcome>;
  findByKey(
    clinic: string,
    idempotencyKey: string,
  ): Promise<{ receipt: string; requestHash: string } | undefined>;
}
