import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { permits } from '../../src/domain/consent/permits.ts';
import type { ConsentStorePort } from './consent-port.ts';
import type { ClaimedSend, SendOutcome } from './journey-ports.ts';
import type { OutgoingEmail, OutgoingSms } from './ports.ts';
import type { BookedPatient } from './scheduling-port.ts';
import type { Offer, OfferPort, WaitingPort } from './waiting-port.ts';

/** What a message about the waiting list is made from. */
export interface WaitingMessageContext {
  clinic: ClinicFile;
  /** The send ledger's key. */
  key: string;
  service: string;
  patient: BookedPatient;
  /** Id of the place, or of the offer where there is one. */
  id: string;
  offer?: Offer;
}

/** Writes messages about the waiting list. */
export interface WaitingMessagePort {
  email(context: WaitingMessageContext): Promise<OutgoingEmail>;
  sms(context: WaitingMessageContext): OutgoingSms;
}

export interface WaitingReaders {
  waitlist: Pick<WaitingPort, 'find'>;
  offers: Pick<OfferPort, 'find'>;
  consents: Pick<ConsentStorePort, 'decisions'>;
}

type Dropped = Extract<SendOutcome, { state: 'dropped' }>;

/** Tells whether a message is about the waiting list; all others are about an appointment. */
export function isAboutWaiting({ key }: Pick<ClaimedSend, 'key'>): boolean {
  return /^(?:offer|waiting):/.test(key);
}

/**
 * Reads what a message is about, as it is at this moment: an offer that was answered or has run out needs none, and an
 * SMS needs the consent that was given with the appointment or on joining.
 */
export async function readWaitingMessage(
  claimed: Pick<ClaimedSend, 'clinic' | 'key' | 'send'>,
  { clinic, key, nowMs }: { clinic: ClinicFile; key: string; nowMs: number },
  readers: WaitingReaders,
): Promise<WaitingMessageContext | Dropped> {
  const [kind, id = ''] = claimed.key.split(':');
  const offer = kind === 'offer' ? await readers.offers.find(clinic.id, id) : undefined;
  const entry = await readers.waitlist.find(clinic.id, offer?.waitingId ?? id, nowMs);
  if (!entry) return { state: 'dropped', reason: 'not_found' };
  if (offer && offer.state !== 'open') {
    return { state: 'dropped', reason: offer.state === 'expired' ? 'past' : 'cancelled' };
  }
  if (entry.status === 'left') return { state: 'dropped', reason: 'cancelled' };
  if ((offer ?? entry).expiresMs <= nowMs) return { state: 'dropped', reason: 'past' };
  const decisions = await readers.consents.decisions(clinic.id, entry.appointmentId ?? entry.id);
  const asked = clinic.notices.map(({ purpose }) => purpose);
  if (!permits(claimed.send.purpose, { asked, decisions })) return { state: 'dropped', reason: 'no_consent' };
  return { clinic, key, id, service: entry.service, patient: entry.patient, ...(offer && { offer }) };
}
