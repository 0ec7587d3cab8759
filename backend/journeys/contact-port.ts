import type { NoticeDecision } from '../../src/contracts/booking-request.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { LocalText } from '../../src/contracts/local-text.ts';

/** How long an address waits for its owner to confirm it. */
export const pendingDays = 30;
/** How long the address of somebody who has left is kept, for whoever changes their mind. */
export const leftDays = 30;

/**
 * Somebody whom the clinic may write to outside an appointment: whoever signed up for its news, or a patient who agreed to
 * hear from it. One contact stands for one person at one address.
 */
export interface Contact {
  id: string;
  clinic: string;
  /** How they came: by signing up, with an appointment, with a booking that was not sent, or by writing to the desk. */
  source: 'newsletter' | 'booking' | 'unfinished' | 'message';
  /** Pseudonym of the person: that of their appointments where they have one, and else of their address. Caps go by it. */
  person: string;
  email: string;
  given?: string | undefined;
  family?: string | undefined;
  /** BCP 47. */
  locale: string;
  /** Ids of the topics of the clinic file that they said interest them. */
  interests: readonly string[];
  /** The address has been confirmed by its owner: by a link, or because an appointment was confirmed there. */
  isConfirmed: boolean;
  /** Whose appointment they agreed in; left out for whoever signed up without one. */
  appointmentId?: string | undefined;
  /** What an unfinished booking was for. */
  service?: string | undefined;
  /** Id under which their decisions are recorded: `appointmentId`, or the contact's own. */
  consentsOf: string;
}

/** One message that the clinic writes to many: its news, or something they have to know. */
export interface Campaign {
  id: string;
  /** `newsletter` goes to those who agreed to the news; `information` to those whom a closure or a replacement concerns. */
  kind: 'newsletter' | 'information';
  /** Of a stopped one nothing more goes out. */
  state: 'draft' | 'planned' | 'sent' | 'stopped';
  subject: LocalText;
  /** Paragraphs of plain text; an empty line divides them. */
  body: LocalText;
  /** Where to read on. */
  link?: { label: LocalText; url: string } | undefined;
}

/** To whom a message goes that is about no appointment, and what it is about. */
export interface Addressee {
  contact: Contact;
  /** Where the message is one of a campaign. */
  campaign?: Campaign | undefined;
}

/** Reads contacts as they are at this moment. */
export interface ContactReaderPort {
  /**
   * @param key - What a run is about: the id of a contact, of a place in the audience of a campaign, or of a message to
   *   the desk that waits for its answer.
   * @returns `undefined` for who is not there any more.
   */
  find(clinic: string, key: string): Promise<Addressee | undefined>;
}

interface ContactRequest {
  clinic: ClinicFile;
  /** Of the contact, where the address is a new one. */
  id: string;
  idempotencyKey: string;
  /** SHA-256 of the request: the same key with another request is refused. */
  requestHash: string;
  email: string;
  given?: string | undefined;
  locale: string;
  /** The notice as it stood on the screen. */
  notice: Omit<NoticeDecision, 'decision'>;
  nowMs: number;
}

/** Somebody asks for the newsletter at an address that may not be theirs. */
export interface NewsletterRequest extends ContactRequest {
  /** Ids of topics. */
  interests: readonly string[];
}

/** Somebody went away from a booking and agreed to be written to about it. */
export interface UnfinishedBooking extends ContactRequest {
  /** Id of the service. */
  service: string;
}

export type RequestOutcome = 'accepted' | 'key_reused';

/**
 * Where contacts are kept. Whoever provides it promises: each is kept once for an address, what happens to one and the
 * fact that tells of it are both there or neither is, and a stranger changes nothing of an address that is confirmed.
 */
export interface ContactPort extends ContactReaderPort {
  /** Asks the owner of an address to confirm it: at most once an hour and three times a day, and never again after that. */
  request(request: NewsletterRequest): Promise<RequestOutcome>;
  /** Records the consent that was waiting for its confirmation. Repeatable. `undefined` where nothing waits any more. */
  confirm(clinic: string, id: string, nowMs: number): Promise<'confirmed' | undefined>;
  changeInterests(clinic: string, id: string, interests: readonly string[]): Promise<void>;
  noteUnfinished(booking: UnfinishedBooking): Promise<RequestOutcome>;
  /**
   * Forgets whoever did not confirm in time, of every clinic, some hundred at a time.
   *
   * @returns How many; 0 when none is left.
   */
  forgetExpired(nowMs: number): Promise<number>;
}
