import type { RecordedDecision } from '../../src/domain/consent/permits.ts';
import type { Clock } from '../journeys/ports.ts';

/**
 * What other systems are told of a fact: neutral names, and of the person no more than the clinic file lets out and
 * the person agreed to.
 */
export interface OutwardFact {
  /** UUID of the fact, and the idempotency key of every attempt to tell of it. */
  id: string;
  /** One of `outwardNames`; it says nothing of why somebody came. */
  name: string;
  occurredAtMs: number;
  person: OutwardPerson;
  data: Readonly<Record<string, string | number | boolean>>;
}

export interface OutwardPerson {
  /** The same for one person in one connector, and of no use in another. */
  pseudonym: string;
  email?: string;
  /** E.164. */
  phone?: string;
  traits: Readonly<Record<string, string>>;
}

/** What came of one attempt. Codes are neutral and stable: they are stored and logged. */
export type Outcome =
  | { kind: 'accepted'; reference?: string }
  /** Not taken, and may be later; not before `afterMs` have passed. */
  | { kind: 'retry'; code: string; afterMs?: number }
  /** Will never be taken like this. */
  | { kind: 'refused'; reason: string }
  /** The request went out and no answer came: it may have been taken. */
  | { kind: 'unknown'; code: string };

export interface Attempt {
  /** Aborts when nobody waits any more. */
  signal: AbortSignal;
  /** The same in every attempt for one fact. */
  key: string;
}

/** Who may hear what: `crm` and `analytics` are marketing, `webhook` is anybody, `care` is another system of care. */
export type Audience = 'crm' | 'analytics' | 'webhook' | 'care';

/** One system outside, told of facts one at a time. */
export interface Connector {
  /** Of the clinic file. */
  id: string;
  kind: string;
  /**
   * Whether a fact of which nobody knows if it arrived is told again under the same key. Only where the other side
   * drops what it has had; elsewhere it stays unknown and is never told twice.
   */
  afterUnknown: 'repeat' | 'leave';
  /** Never rejects for what the other side did. */
  deliver(fact: OutwardFact, attempt: Attempt): Promise<Outcome>;
  /**
   * Has the other side delete what it has of a person. Doing it twice is doing it once, and whoever is not there is as
   * good as gone. Left out where there is no way to.
   */
  erase?(person: PersonToErase, attempt: Attempt): Promise<Outcome>;
  close?(): void;
}

/** Somebody whom another system is to forget, by what it may know them by. */
export interface PersonToErase {
  pseudonym: string;
  emails: readonly string[];
  /** E.164. */
  phones: readonly string[];
  erasedAtMs: number;
}

/** The key of somebody of whom no more is known than what a fact is about. */
export const keyOfSubject = (subject: string): string => `subject:${subject}`;

/** Somebody who was erased here. It waits sealed until a system that had heard of them has been told. */
export interface ErasedPerson {
  /** Names the person within this backend; their pseudonyms are made from it. */
  key: string;
  /** Those whose use they had once agreed to. */
  emails: readonly string[];
  phones: readonly string[];
}

/** Names one fact on its way to one connector. */
export interface DeliveryRef {
  clinic: string;
  connector: string;
  fact: string;
}

/** The person a fact is about, as the booking has them at this moment. */
export interface SourcePerson {
  given: string;
  family: string;
  birthDate: string;
  email: string;
  phone: string;
  language: string;
}

/** A fact as it lies in the inbox, with what is known now of whom it is about. */
export interface SourceEvent {
  clinic: string;
  id: string;
  type: string;
  subject: string | null;
  occurredMs: number;
  data: Readonly<Record<string, unknown>>;
  /** Nobody, once erased. */
  person?: SourcePerson | undefined;
  /** The oldest first. What a provider reported back, such as a STOP, is one of them. */
  decisions: readonly RecordedDecision[];
  /** The connector has taken an earlier fact about the same appointment. */
  wasTold: boolean;
}

/** An attempt that is now this worker's to make. */
interface ClaimedAttempt extends DeliveryRef {
  /** From 1. */
  attempt: number;
  /** When the fact was stored. */
  plannedMs: number;
  /** A worker died between taking this attempt and knowing its outcome. */
  crashed: boolean;
}
export interface ClaimedFact extends ClaimedAttempt {
  event: SourceEvent;
}
export interface ClaimedErasure extends ClaimedAttempt {
  erased: ErasedPerson;
}
export type ClaimedDelivery = ClaimedFact | ClaimedErasure;

export type DeliveryResult =
  | { state: 'accepted'; reference?: string }
  | { state: 'dropped' | 'failed' | 'unknown'; code: string; reference?: string }
  | { state: 'planned'; code: string; retryAtMs: number };

/**
 * The ledger of what other systems were told. Rows hold no person: what leaves is made at the moment of sending, so
 * that a consent taken back and a person erased count, and nothing of them waits in a queue.
 */
export interface DeliveryLedgerPort {
  /**
   * Takes a delivery that is still to be made, has it made, and writes down what came of it. "Being made" is
   * committed before `make` is called, so no crash can hide that the other system may have been told.
   *
   * @returns What came of it; `undefined` when there was nothing to do.
   */
  attempt(
    ref: DeliveryRef,
    clock: Clock,
    make: (claimed: ClaimedDelivery) => Promise<DeliveryResult>,
  ): Promise<DeliveryResult | undefined>;
}

/** What a provider reports back of a message, or of somebody who wants no more. */
export type HookReport =
  | { kind: 'message'; reference: string; state: 'delivered' | 'failed'; code?: string }
  | {
      kind: 'suppress';
      channel: 'email' | 'sms';
      address: string;
      scope: 'marketing' | 'all';
      reason: string;
    };

/** Reports that came together, once their sender is known to be who they say. */
export interface HookDelivery {
  clinic: string;
  /** Name of the hook. */
  hook: string;
  /** Of what came, so that a replay is told. */
  digest: string;
  reports: readonly HookReport[];
}

export interface HookStorePort {
  /**
   * Takes reports, all or none.
   *
   * @returns `unmatched` when a message is not known here, perhaps not yet: nothing was taken then.
   */
  take(delivery: HookDelivery, nowMs: number): Promise<'taken' | 'duplicate' | 'unmatched'>;
}

/** A fact of the practice system. */
export interface PracticeFactRef {
  clinic: string;
  id: string;
  type: string;
  appointmentId: string;
  occurredMs: number;
}

export interface PracticeFactPort {
  /** Keeps a fact and the job that tells of it. A second one of the same id changes nothing. */
  state(fact: PracticeFactRef, nowMs: number): Promise<'accepted' | 'duplicate' | 'unknown_appointment'>;
}

/** Names an SMS at a provider. */
export interface NamedSms {
  clinic: string;
  provider: string;
  /** Made from the key: what the provider knows the message by, where it takes such a name. */
  tag: string;
}

/** One SMS on its way to a provider. */
export interface SmsClaim extends NamedSms {
  /** The send ledger's key. */
  key: string;
  /** E.164. */
  to: string;
  perNumberPerDay: number;
  perDay: number;
}

/** Whether an SMS may go out: `again` means that the provider may have it from an earlier attempt. */
export type SmsAdmission = 'first' | 'again' | 'accepted' | 'suppressed' | 'number_cap' | 'clinic_cap';

/** Counts the SMS of each clinic, and knows which may have reached a provider. */
export interface SmsLedgerPort {
  /** The clinic of a message; `undefined` when there is no such run. */
  clinicOf(key: string): Promise<string | undefined>;
  /** Notes, before the provider is asked, that it will be; or says why it may not be. An attempt counts once. */
  begin(claim: SmsClaim, nowMs: number): Promise<SmsAdmission>;
  accepted(message: NamedSms, nowMs: number, reference?: string): Promise<void>;
  /** What is noted of a message. */
  stateOf(message: NamedSms): Promise<'attempting' | 'accepted' | undefined>;
}
