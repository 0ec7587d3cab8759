import type { LocalText } from '../../src/contracts/local-text.ts';

/**
 * Somebody whom the clinic may write to outside an appointment: whoever signed up for its news, or a patient who agreed to
 * hear from it. One contact stands for one person at one address.
 */
export interface Contact {
  id: string;
  clinic: string;
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
  /** Id under which their decisions are recorded: `appointmentId`, or the contact's own. */
  consentsOf: string;
}

/** One message that the clinic writes to many: its news, or something they have to know. */
export interface Campaign {
  id: string;
  /** `newsletter` goes to those who agreed to the news; `information` to those whom a closure or a replacement concerns. */
  kind: 'newsletter' | 'information';
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
   * @param key - What a run is about: the id of a contact, or of a place in the audience of a campaign.
   * @returns `undefined` for who is not there any more.
   */
  find(clinic: string, key: string): Promise<Addressee | undefined>;
}
