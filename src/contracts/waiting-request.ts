import * as z from 'zod/mini';
import { isCalendarDate } from '../lib/is-calendar-date.ts';
import { Booker, Contact, EligibilityAnswer, NoticeDecision, Patient } from './booking-request.ts';
import { Weekday } from './clinic-file.ts';
import { Mode } from './slot.ts';

const CalendarDate = z.string().check(z.refine(isCalendarDate, { error: 'not_a_date' }));
const WallTime = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));
const Ids = z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(50));

/** Hours that suit the patient, on the clinic's wall clock. */
export const SuitableHours = z.strictObject({
  days: z.array(Weekday).check(z.minLength(1), z.maxLength(7)),
  from: WallTime,
  to: WallTime,
});
export type SuitableHours = z.infer<typeof SuitableHours>;

/**
 * Body of `POST /v1/waitlist` (FHIR Appointment `waitlist` with `requestedPeriod`); the header `Idempotency-Key` is
 * required. Whoever has an appointment and wants an earlier one says so with `appointment`, and is then known.
 */
export const WaitingRequest = z
  .strictObject({
    service: z.string().check(z.minLength(1), z.maxLength(80)),
    /** Any when left out. */
    practitioners: z.optional(Ids),
    locations: z.optional(Ids),
    modes: z.optional(z.array(Mode)),
    /** Any hour when left out. */
    hours: z.optional(z.array(SuitableHours).check(z.maxLength(14))),
    /** First and last day that suit, at the clinic. */
    notBefore: z.optional(CalendarDate),
    notAfter: z.optional(CalendarDate),
    /** How long before the start the patient must know. */
    noticeMinutes: z._default(z.int().check(z.minimum(0), z.maximum(14 * 24 * 60)), 24 * 60),
    /** Manage token of the later appointment that an accepted offer takes the place of. */
    appointment: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    patient: z.optional(Patient),
    booker: z.optional(Booker),
    contact: z.optional(Contact),
    /** As for a booking: whoever is refused there is refused here. Left out by the holder of an appointment. */
    audience: z.optional(z.enum(['new', 'known'])),
    answers: z.optional(z.array(EligibilityAnswer).check(z.maxLength(8))),
    notices: z._default(z.array(NoticeDecision).check(z.maxLength(20)), []),
    locale: z.string().check(z.minLength(2), z.maxLength(20)),
  })
  .check(
    z.refine(({ appointment, patient, contact }) => appointment !== undefined || (!!patient && !!contact), {
      error: 'appointment_or_patient',
      path: ['patient'],
    }),
  );
export type WaitingRequest = z.infer<typeof WaitingRequest>;
