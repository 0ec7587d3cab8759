import type { ConsentPurpose } from '../../src/contracts/consent.ts';

/** What of an appointment counts when an audience is made. */
export interface AudienceBooking {
  id: string;
  given: string;
  family: string;
  birthDate: string;
  email: string;
  locale: string;
  audience?: 'new' | 'known' | undefined;
  service: string;
  status: 'booked' | 'pending' | 'cancelled';
  attendance?: 'attended' | 'noshow' | undefined;
  startMs: number;
  endMs: number;
  /** Purposes to which the last word was yes. */
  agreed: readonly ConsentPurpose[];
  interests: readonly string[];
}

/** Somebody who signed up without an appointment. */
export type AudienceContact = Pick<AudienceBooking, 'id' | 'email' | 'locale' | 'agreed' | 'interests'>;

export interface AudiencePage<Row> {
  rows: readonly Row[];
  /** After what to read on; `undefined` when there are no more. */
  next: string | undefined;
}

/** Days on the clinic's calendar, as instants: the first belongs to them, the last does not. */
export interface VisitDays {
  fromMs: number;
  untilMs: number;
  practitioner?: string | undefined;
}

/** Where a reading goes on. */
export interface From {
  /** A birth date, or an id; empty at the beginning. */
  after: string;
  /** About how much at a time. */
  size: number;
}

/** Reads everybody of a clinic, some at a time. Erased people are not there. */
export interface AudienceReaderPort {
  /** All appointments of whoever is born on the next so many birth dates: all of one person are in one page. */
  patients(clinic: string, from: From): Promise<AudiencePage<AudienceBooking>>;
  /** Appointments that stand on these days. */
  visits(
    clinic: string,
    days: VisitDays,
    from: From,
  ): Promise<AudiencePage<Pick<AudienceBooking, 'id' | 'email'>>>;
  /** Those who signed up without an appointment and confirmed their address. */
  contacts(clinic: string, from: From): Promise<AudiencePage<AudienceContact>>;
  /** Which of these addresses get no message of a class any more, by their hashes. */
  suppressed(
    clinic: string,
    messageClass: 'care' | 'marketing',
    hashes: readonly string[],
  ): Promise<ReadonlySet<string>>;
}
