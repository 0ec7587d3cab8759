import type { NoticeDecision } from '../../src/contracts/booking-request.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ClaimedSend, SendOutcome } from './journey-ports.ts';
import type { Clock, EmailPort, OutgoingEmail } from './ports.ts';
import type { NewBooking } from './scheduling-port.ts';

/** What someone wrote to the desk. What identifies them, and the text, are gone once it is erased. */
export interface DeskMessage {
  id: string;
  state: 'open' | 'done' | 'erased';
  receivedMs: number;
  name: string;
  email?: string | undefined;
  /** E.164. */
  phone?: string | undefined;
  text: string;
  /** BCP 47. */
  locale: string;
}

export interface NewDeskMessage extends Omit<DeskMessage, 'state' | 'receivedMs'> {
  clinic: ClinicFile;
  idempotencyKey: string;
  /** SHA-256 of the request: the same key with another request is refused. */
  requestHash: string;
  /** What a repeat is answered from, as JSON text; it holds nothing of the message. */
  receipt: string;
  notices: readonly NoticeDecision[];
  decisions: NewBooking['decisions'];
  nowMs: number;
}

/** Whoever provides it promises: one message and one e-mail to the desk for each key, or neither. */
export interface DeskMessagePort {
  receive(message: NewDeskMessage): Promise<{ kind: 'received'; receipt: string } | { kind: 'key_reused' }>;
  find(clinic: string, id: string): Promise<DeskMessage | undefined>;
  /** Marks it as dealt with. Repeatable. */
  settle(clinic: string, id: string, nowMs: number): Promise<void>;
  /** Takes out whatever identifies a person and what they wrote; that there was a message stays. Repeatable. */
  erase(clinic: string, id: string, nowMs: number): Promise<void>;
  /**
   * Erases the messages whose time is over, some hundred at a time, oldest first.
   *
   * @returns How many; 0 when none is left.
   */
  eraseOld(clinic: string, limits: MessageLimits, nowMs: number): Promise<number>;
  /**
   * Erases all that came from an address.
   *
   * @param from - E-mail address, or telephone number in E.164.
   * @returns How many messages.
   */
  eraseFrom(clinic: string, from: string, nowMs: number): Promise<number>;
}

/** Up to which moments messages are to be erased. */
export interface MessageLimits {
  receivedUntilMs: number;
  /** For those that were dealt with: the moment at which they were. */
  doneUntilMs: number;
}

export interface DeskMessageContext {
  clinic: ClinicFile;
  /** The send ledger's key. */
  key: string;
  message: DeskMessage;
}

/** Writes the e-mails about a message; none of them holds its text. */
export interface DeskMessageWriter {
  /** @param template - `desk-message` for the clinic, `desk-message-received` for the patient. */
  email(template: string, context: DeskMessageContext): Promise<OutgoingEmail>;
}

export interface DeskMessageDelivery {
  store: Pick<DeskMessagePort, 'find'>;
  messages: DeskMessageWriter;
}

/** How long an e-mail about a message makes sense. */
export const deskMessageDays = 7;

export function isAboutDeskMessage({ key }: Pick<ClaimedSend, 'key'>): boolean {
  return key.startsWith('message:');
}

/** Reads the message as it is at this moment: about one that was erased, or dealt with, nothing goes out. */
export async function prepareDeskMessage(
  claimed: Pick<ClaimedSend, 'key' | 'send'>,
  { clinic, key }: { clinic: ClinicFile; key: string },
  { desk, clock, email }: { desk: DeskMessageDelivery; clock: Clock; email: EmailPort },
): Promise<(() => Promise<void>) | SendOutcome> {
  const message = await desk.store.find(clinic.id, claimed.key.slice('message:'.length));
  if (!message || message.state === 'erased') return { state: 'dropped', reason: 'not_found' };
  const { template } = claimed.send;
  if (message.state === 'done' && template === 'desk-message')
    return { state: 'dropped', reason: 'cancelled' };
  if (message.receivedMs + deskMessageDays * 24 * 60 * 60_000 <= clock.now())
    return { state: 'dropped', reason: 'past' };
  return async () => email.send(await desk.messages.email(template, { clinic, key, message }));
}
