import * as z from 'zod/mini';
import { isCalendarDate } from '../lib/is-calendar-date.ts';
import { Sha256Hex } from './consent.ts';

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** Who is seen: FHIR Patient, reduced to what the desk needs to recognise the person. */
export const Patient = z.strictObject({
  given: name,
  family: name,
  /** ISO 8601 calendar date. Whether it is plausible is decided against the backend's clock. */
  birthDate: z.string().check(z.refine(isCalendarDate, { error: 'not_a_date' })),
});
export type Patient = z.infer<typeof Patient>;

export const Contact = z.strictObject({
  email: z.string().check(z.trim(), z.maxLength(254), z.email()),
  /** As typed; the backend reads it in the clinic's country and stores E.164. */
  phone: z.string().check(z.trim(), z.minLength(4), z.maxLength(40)),
});
export type Contact = z.infer<typeof Contact>;

/** What the patient decided about a notice, and which wording of it was on the screen. */
export const NoticeDecision = z.strictObject({
  id: z.string().check(z.maxLength(80)),
  version: z.string().check(z.maxLength(80)),
  language: z.string().check(z.maxLength(20)),
  /** Of the text as shown. A browser computes it only on a page that came by TLS. */
  hash: z.optional(Sha256Hex),
  decision: z._default(z.enum(['given', 'refused']), 'given'),
});
export type NoticeDecision = z.infer<typeof NoticeDecision>;

/** Who books, where it is not the patient: messages go to them. */
export const Booker = z.strictObject({
  given: name,
  family: name,
  /** What they are to the patient. */
  relation: z.enum(['parent', 'guardian', 'partner', 'child', 'carer', 'other']),
});
export type Booker = z.infer<typeof Booker>;

/** What was answered to an eligibility question. */
export const EligibilityAnswer = z.strictObject({
  question: z.string().check(z.minLength(1), z.maxLength(80)),
  answer: z.string().check(z.minLength(1), z.maxLength(80)),
});
export type EligibilityAnswer = z.infer<typeof EligibilityAnswer>;

/**
 * Body of `POST /v1/bookings` (IHE `$book`); the header `Idempotency-Key` is required. Exactly one of
 * `holdId` and `slotId` is given: a hold that ran out is no obstacle while the slot is still free, so a
 * widget may always fall back to the slot.
 */
export const BookingRequest = z
  .strictObject({
    holdId: z.optional(z.uuid()),
    slotId: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
    service: z.string().check(z.minLength(1), z.maxLength(80)),
    patient: Patient,
    /** Left out when the patient books for themselves. */
    booker: z.optional(Booker),
    /** Of the booker, where there is one. */
    contact: Contact,
    /** Whether the patient says that the clinic has seen them before. */
    audience: z.optional(z.enum(['new', 'known'])),
    /** One for each question of the service. */
    answers: z.optional(z.array(EligibilityAnswer).check(z.maxLength(8))),
    /** Manage token of an appointment that this one takes the place of: both happen, or neither. */
    replaces: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    /** One for each notice that was shown, whatever the decision. */
    notices: z.array(NoticeDecision).check(z.maxLength(20)),
    locale: z.string().check(z.minLength(2), z.maxLength(20)),
  })
  .check(
    z.refine((request) => (request.holdId === undefined) !== (request.slotId === undefined), {
      error: 'hold_or_slot',
      path: ['holdId'],
    }),
  );
export type BookingRequest = z.infer<typeof BookingRequest>;
