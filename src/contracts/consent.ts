import * as z from 'zod/mini';
import { Instant } from './slot.ts';

/** What a patient may be asked to agree to. Each is asked for by itself, and a message by each channel by itself. */
export const ConsentPurpose = z.enum([
  /** Preparing and confirming the appointment that was asked for. */
  'care',
  'reminder-email',
  'reminder-sms',
  /** Being asked, after a visit, how it was. */
  'survey',
  /** Being told when the next check is due. */
  'recall',
  /** Being written to about a booking that was begun and not sent. */
  'unfinished-booking',
  /** The clinic's news, by e-mail. */
  'newsletter',
  /** Whatever else promotes the clinic. */
  'marketing-email',
  'marketing-sms',
  /** Counting visits and steps beyond what needs no consent. */
  'measurement',
]);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** Purposes for which an appointment may never depend on the answer: consent is free or it is none (GDPR, article 7(4)). */
export const freePurposes: readonly ConsentPurpose[] = [
  'survey',
  'recall',
  'unfinished-booking',
  'newsletter',
  'marketing-email',
  'marketing-sms',
  'measurement',
];

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export const Sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * One decision of one patient, as it is kept and as it is answered: a record after ISO/IEC TS 27560:2023. Records
 * are only ever added; the latest for a purpose is the one that counts. It names no person.
 */
export const ConsentRecord = z.strictObject({
  // Record metadata
  schemaVersion: z.literal('1'),
  recordId: z.uuid(),
  /** Whom it concerns, as a pseudonym: the appointment in which the decision was taken, or the contact who took it. */
  appointmentId: z.uuid(),
  // Parties
  /** Who decides about the data: the clinic. */
  controller: z.strictObject({ id: z.string(), name: z.string() }),
  // Processing
  notice: z.strictObject({
    id: z.string(),
    version: z.string(),
    language: z.string(),
    /** Of the text on the screen; absent when the browser could not compute it, as on a page without TLS. */
    hash: z.optional(Sha256Hex),
  }),
  purpose: ConsentPurpose,
  // Event
  decision: z.enum(['given', 'refused', 'withdrawn']),
  /** How it was expressed. */
  method: z.enum(['booking-form', 'manage-token', 'double-opt-in']),
  /** By the clock of the backend. */
  recordedAt: Instant,
});
export type ConsentRecord = z.infer<typeof ConsentRecord>;
export type ConsentDecision = ConsentRecord['decision'];
