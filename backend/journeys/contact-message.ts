import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ConsentState } from '../../src/domain/consent/permits.ts';
import type { ConsentStorePort } from './consent-port.ts';
import type { Addressee, ContactReaderPort } from './contact-port.ts';
import type { JourneyClass } from './definition.ts';
import type { ClaimedSend, DropReason, SendOutcome } from './journey-ports.ts';
import { hindranceNow, refusalOfAny, type MomentContext } from './may-send.ts';
import type { EmailPort, OutgoingEmail } from './ports.ts';

/** The messages about no appointment, by their templates: all of them are e-mails. */
export const contactTemplates = [
  'newsletter-confirm',
  'newsletter-welcome',
  'campaign',
  'unfinished-booking',
  'request-followup',
] as const;

/** What a message to a contact is made from. */
export interface ContactMessageContext {
  clinic: ClinicFile;
  addressee: Addressee;
  /** The send ledger's key. */
  key: string;
}

/** Writes messages to contacts. */
export interface ContactMessagePort {
  /** @param template - One of `contactTemplates`. */
  email(template: string, context: ContactMessageContext): Promise<OutgoingEmail>;
}

export interface ContactDelivery {
  reader: ContactReaderPort;
  messages: ContactMessagePort;
  /** Has a message tell whether it was read, where it offers something and its reader agreed to be counted. */
  counted: (email: OutgoingEmail, how: { class: JourneyClass } & ConsentState) => Promise<OutgoingEmail>;
}

interface PrepareContext extends MomentContext {
  contacts: ContactDelivery;
  consents: Pick<ConsentStorePort, 'decisions'>;
  email: EmailPort;
}

/** Tells whether a message is about a contact, or a place in the audience of a campaign. */
export function isAboutContact({ send }: Pick<ClaimedSend, 'send'>): boolean {
  return (contactTemplates as readonly string[]).includes(send.template);
}

/** Reads whom a message is for as they are at this moment: who has left, or was forgotten, gets none. */
export async function prepareContact(
  claimed: ClaimedSend,
  { clinic, key }: { clinic: ClinicFile; key: string },
  context: PrepareContext,
): Promise<(() => Promise<void>) | SendOutcome> {
  const { contacts, consents, clock, email } = context;
  const addressee = await contacts.reader.find(clinic.id, claimed.key);
  if (!addressee?.contact.email) return { state: 'dropped', reason: 'not_found' };
  const { contact } = addressee;
  const asked = clinic.notices.map(({ purpose }) => purpose);
  const decisions = await consents.decisions(clinic.id, contact.consentsOf);
  const refusal =
    reasonOfContact(claimed, addressee) ?? refusalOfAny(claimed, { asked, decisions }, clock.now());
  if (refusal) return { state: 'dropped', reason: refusal };
  const hindrance = await hindranceNow(claimed, { email: contact.email, phone: '' }, context);
  if (hindrance) return hindrance;
  const how = { class: claimed.class, asked, decisions };
  return async () => {
    const written = await contacts.messages.email(claimed.send.template, { clinic, addressee, key });
    await email.send(await contacts.counted(written, how));
  };
}

/** Who has not confirmed an address is offered nothing there; of a campaign that was stopped, nothing more goes out. */
function reasonOfContact(
  { class: journeyClass }: ClaimedSend,
  { contact, campaign }: Addressee,
): DropReason | undefined {
  if (campaign?.state === 'stopped') return 'cancelled';
  return journeyClass === 'marketing' && !contact.isConfirmed ? 'no_consent' : undefined;
}
