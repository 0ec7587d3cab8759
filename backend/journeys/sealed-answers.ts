import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import type { ClaimedSend, SendOutcome } from './journey-ports.ts';
import type { EmailPort, OutgoingEmail } from './ports.ts';
import type { SpentLink, SurveyLinkUse } from './survey-port.ts';

/** Answers under the clinic's seal, and all that is known of them without its key. */
export interface KeptAnswers {
  id: string;
  form: string;
  formVersion: string;
  /** The idempotency key of the submission, which is under the seal too. */
  event: string;
  needsPerson: boolean;
  receivedMs: number;
  openedMs?: number | undefined;
  /** When they are deleted, as things stand. */
  deletedMs: number;
}

export interface NewAnswers extends Omit<KeptAnswers, 'openedMs' | 'deletedMs'> {
  clinic: ClinicFile;
  /** The JWE as JSON text. */
  jwe: string;
  /** SHA-256 of the request: the same key with another request is refused. */
  requestHash: string;
  /** What a repeat is answered from, as JSON text. */
  receipt: string;
  /** The appointment for which the form was asked, where the link of a message led to it. */
  appointment?: string | undefined;
  /** The link by which they came, which is used up with them. They are not kept with it. */
  survey?: SurveyLinkUse;
}

/** Whoever provides it promises: kept once for each key and told to the desk, or neither; deleted when their time is over. */
export interface SealedAnswersPort {
  receive(answers: NewAnswers): Promise<{ kind: 'received'; receipt: string } | SpentLink>;
  /** Newest first; what needs a person and is not opened, before all others. */
  list(clinic: string): Promise<KeptAnswers[]>;
  find(clinic: string, id: string): Promise<(KeptAnswers & { jwe: string }) | undefined>;
  /** Notes that the desk has read them, which begins their last days. Repeatable; only the first time counts. */
  markOpened(clinic: ClinicFile, id: string, nowMs: number): Promise<void>;
  /** A form as it was when it was filled in. */
  findForm(clinic: string, form: string, version: string): Promise<ClinicForm | undefined>;
}

/** Writes the e-mail that tells the desk; it says neither who, nor which form. */
export interface SealedAnswersWriter {
  email(clinic: ClinicFile, key: string): Promise<OutgoingEmail>;
}

export interface SealedAnswersDelivery {
  store: Pick<SealedAnswersPort, 'find'>;
  messages: SealedAnswersWriter;
}

export function isAboutSealedAnswers({ key }: Pick<ClaimedSend, 'key'>): boolean {
  return key.startsWith('answers:');
}

/** Looks once more before the desk is told: of what somebody has read already, nothing goes out. */
export async function prepareSealedAnswers(
  claimed: Pick<ClaimedSend, 'key'>,
  { clinic, key }: { clinic: ClinicFile; key: string },
  { answers, email }: { answers: SealedAnswersDelivery; email: EmailPort },
): Promise<(() => Promise<void>) | SendOutcome> {
  const found = await answers.store.find(clinic.id, claimed.key.slice('answers:'.length));
  if (!found) return { state: 'dropped', reason: 'not_found' };
  if (found.openedMs !== undefined) return { state: 'dropped', reason: 'cancelled' };
  return async () => email.send(await answers.messages.email(clinic, key));
}
