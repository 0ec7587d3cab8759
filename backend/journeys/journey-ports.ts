import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { JourneyClass, SendStep } from './definition.ts';
import type { Clock, OutgoingEmail, OutgoingSms } from './ports.ts';
import type { Anchors, JourneyCommand, JourneyRun } from './run.ts';
import type { BookedPatient } from './scheduling-port.ts';

/** A fact as it lies in the inbox. */
export interface InboxFact {
  clinic: string;
  type: string;
  data: Record<string, unknown>;
}

/** Names a fact in the inbox. */
export interface FactRef {
  clinic: string;
  source: string;
  id: string;
}

/**
 * Where runs live. Everything here happens in one transaction, the caller's, together with the job it works on:
 * a crash leaves either the fact unread or the run, its timers and its messages all in place.
 */
export interface JourneyStorePort {
  /** Takes a fact for good; `undefined` when it was taken before. */
  takeFact(ref: FactRef, nowMs: number): Promise<InboxFact | undefined>;
  /** Takes a timer that is due; `undefined` when it has fired or was cancelled. */
  takeTimer(id: string): Promise<{ run: string; step: string; version: number } | undefined>;
  /** Locks a run until the transaction ends. */
  findRun(id: string): Promise<JourneyRun | undefined>;
  /** Locks all runs about one thing. */
  findRunsAbout(clinic: string, key: string): Promise<JourneyRun[]>;
  /** @returns `false` when the journey already has a run about that key. */
  insertRun(run: JourneyRun, nowMs: number): Promise<boolean>;
  save(
    run: JourneyRun,
    commands: readonly JourneyCommand[],
    how: { class: JourneyClass; nowMs: number },
  ): Promise<void>;
}

/** Names one message of a run, over all its attempts. */
export interface SendRef {
  run: string;
  step: string;
}

/** An attempt that is now this worker's to make. */
export interface ClaimedSend extends SendRef {
  attempt: number;
  send: SendStep['send'];
  clinic: string;
  /** What the run is about: the id of an appointment. */
  key: string;
  class: JourneyClass;
  /** The times for which the message was planned. */
  anchors: Anchors;
  /** The run has ended since, and this is not what its end has to say. */
  isOver: boolean;
  /** The person has had as much of this class as the clinic allows. */
  isCapped: boolean;
  /** A worker died between taking this attempt and knowing its outcome. */
  crashed: boolean;
}

/** Why a message that was planned is not sent. */
export type DropReason =
  | 'cancelled'
  /** It says that the appointment is off, and it is not. */
  | 'not_cancelled'
  /** It is about a time that the appointment has no more. */
  | 'moved'
  | 'past'
  | 'no_consent'
  /** It is for whoever came, and they did not. */
  | 'not_visited'
  /** The run that planned it has ended. */
  | 'exited'
  /** The person has had as much of its class as the clinic allows. */
  | 'capped'
  /** Nothing arrives at the address, or its owner wants nothing of this. */
  | 'suppressed'
  /** The clinic has given nothing for it to say. */
  | 'nothing_to_say'
  | 'not_found';

export type SendOutcome =
  | { state: 'accepted' }
  /** Not sent, and rightly so. */
  | { state: 'dropped'; reason: DropReason }
  /** Nobody is written to at this hour. */
  | { state: 'postponed'; code: 'quiet_hours'; retryAtMs: number }
  /** `retryAtMs` plans the next attempt; without it, this was the last. */
  | { state: 'failed' | 'unknown'; code: string; retryAtMs?: number };

/**
 * The send ledger: every attempt to send, written before the provider is called. It promises that no message
 * is forgotten, and that a second one goes out only where a step allows it.
 */
export interface SendLedgerPort {
  /**
   * Takes the latest attempt if it is still to be made, has it made, and writes down what came of it. "Being
   * made" is committed before `make` is called, so no crash can hide that the provider may have been asked.
   *
   * @returns What came of it; `undefined` when there was nothing to do.
   */
  attempt(
    ref: SendRef,
    clock: Clock,
    make: (claimed: ClaimedSend) => Promise<SendOutcome>,
  ): Promise<SendOutcome | undefined>;
}

/** An appointment as it is now, for whoever writes to its patient. */
export interface BookedAppointment {
  id: string;
  status: 'booked' | 'pending' | 'cancelled';
  /** Counts the changes; the SEQUENCE of RFC 5545. */
  sequence: number;
  service: string;
  practitioner: string;
  location: string;
  mode: 'AMB' | 'VR' | 'HH';
  startMs: number;
  endMs: number;
  bookedMs: number;
  /** When it was last moved or cancelled; left out while it is as it was booked. */
  changedMs?: number | undefined;
  /** Whether the patient came, once somebody has said so. */
  attendance?: 'attended' | 'noshow' | undefined;
  patient: BookedPatient;
}

/** One of the visits of a person, as far as the journeys ask. */
export interface KnownVisit {
  service: string;
  startMs: number;
  attendance?: BookedAppointment['attendance'];
}

export interface AppointmentReaderPort {
  find(clinic: string, appointmentId: string): Promise<BookedAppointment | undefined>;
  /** What else the same person has ahead of them: same name, date of birth and e-mail. The nearest first. */
  findOthers?(clinic: string, appointment: BookedAppointment, nowMs: number): Promise<BookedAppointment[]>;
}

/** What a message is made from. */
export interface MessageContext {
  clinic: ClinicFile;
  appointment: BookedAppointment;
  /** What the same person has ahead of them for the same thing, the nearest first. */
  others?: readonly BookedAppointment[];
  /** The send ledger's key. */
  key: string;
}

/** Writes messages; each template belongs to one channel. */
export interface MessagePort {
  email(template: string, context: MessageContext): Promise<OutgoingEmail>;
  sms(template: string, context: MessageContext): OutgoingSms;
}
