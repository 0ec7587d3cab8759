import * as z from 'zod/mini';
import { FileId } from './file-id.ts';
import { isCalendarDate } from '../lib/is-calendar-date.ts';
import { isTimeZone } from '../lib/is-time-zone.ts';
import { AnswersEntry, ClinicForms, ClinicKeys } from './clinic-form.ts';
import { ConnectorsEntry, PracticeFactsEntry } from './connector-entry.ts';
import { clinicContent } from './content-entry.ts';
import { ConsentPurpose, freePurposes } from './consent.ts';
import { FaqFile } from './faq-file.ts';
import { MessagingEntry } from './messaging-entry.ts';
import { LocalText } from './local-text.ts';
import { NewsletterEntry, RecommendationEntry } from './newsletter-entry.ts';
import { AssistantEntry, SchedulingEntry } from './other-systems.ts';
import { RetentionEntry, retentionStandard } from './retention-entry.ts';
import { SegmentEntry } from './segment-entry.ts';
import { Mode } from './slot.ts';
import { SmsEntry } from './sms-entry.ts';
import { SurveysEntry } from './survey.ts';
import { clinicMessages, serviceMessages } from './visit-messages.ts';
import { weekdays } from './weekdays.ts';

const Time = z
  .string()
  .check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'write a time such as "08:30"' }));
const CalendarDate = z
  .string()
  .check(z.refine(isCalendarDate, { error: 'write a date such as "2027-03-28"' }));
const positiveMinutes = z.int().check(z.minimum(1), z.maximum(24 * 60));

export { LocalText };
export { weekdays };
export const Weekday = z.enum(weekdays);
export type Weekday = z.infer<typeof Weekday>;

/** Opening hours on the wall clock of the clinic. */
export const OpeningHours = z.strictObject({
  days: z.array(Weekday).check(z.minLength(1)),
  from: Time,
  to: Time,
  location: FileId,
  /** Only these services in these hours; all of the practitioner's when left out. */
  services: z.optional(z.array(FileId)),
});
export type OpeningHours = z.infer<typeof OpeningHours>;

const Age = z.int().check(z.minimum(0), z.maximum(130));

/** What is asked before the slots of a service, and what follows from each answer. */
export const EligibilityEntry = z.strictObject({
  id: FileId,
  text: LocalText,
  answers: z
    .array(
      z.strictObject({
        id: FileId,
        text: LocalText,
        /** `stop`: this service is not for them, and `explanation` says why and what to do instead. */
        outcome: z._default(z.enum(['go', 'stop']), 'go'),
        /** Shown with either outcome; required where the answer stops. */
        explanation: z.optional(LocalText),
        /** Another service that fits, offered in its place. */
        service: z.optional(FileId),
      }),
    )
    .check(z.minLength(2), z.maxLength(12)),
});
export type EligibilityEntry = z.infer<typeof EligibilityEntry>;

export const ServiceEntry = z.strictObject({
  id: FileId,
  name: LocalText,
  group: z.optional(LocalText),
  description: z.optional(LocalText),
  instructions: z.optional(LocalText),
  minutes: positiveMinutes,
  /** Time kept free after each appointment, for cleaning or reporting. */
  bufferMinutes: z.optional(z.int().check(z.minimum(0), z.maximum(240))),
  /** Starts are offered every so many minutes; the duration with its buffer when left out. */
  everyMinutes: z.optional(positiveMinutes),
  modes: z._default(z.array(Mode).check(z.minLength(1)), ['AMB']),
  /** The latest moment to book before the start. */
  minimumNoticeMinutes: z._default(z.int().check(z.minimum(0)), 120),
  /** Shown, but booked by telephone only. */
  bookable: z._default(z.boolean(), true),
  /** Its name says what someone suffers from: it is left out of titles, subjects, SMS, calendar files and events. */
  sensitive: z._default(z.boolean(), false),
  /** Only for patients the clinic knows, or does not know yet; for both when left out. */
  audience: z.optional(z.enum(['new', 'known'])),
  /** Whole years on the day of the appointment, both included. */
  age: z.optional(z.strictObject({ from: z.optional(Age), to: z.optional(Age) })),
  questions: z._default(z.array(EligibilityEntry).check(z.maxLength(8)), []),
  /** What to bring, one thing an entry. */
  documents: z._default(z.array(LocalText), []),
  ...serviceMessages,
  /** The latest moment to move or cancel by oneself, before the start; the clinic's when left out. */
  changeBeforeMinutes: z.optional(z.int().check(z.minimum(0))),
  /** FHIR codes (of any system), or texts, by which a `Slot.serviceType` is recognised as this service. */
  fhirServiceTypes: z.optional(z.array(z.string())),
});
export type ServiceEntry = z.infer<typeof ServiceEntry>;

export const PractitionerEntry = z.strictObject({
  id: FileId,
  name: z.string().check(z.minLength(1)),
  role: z.optional(LocalText),
  services: z.array(FileId).check(z.minLength(1)),
  /** Whether patients the clinic does not know yet may book with them. */
  acceptsNew: z._default(z.boolean(), true),
  hours: z._default(z.array(OpeningHours), []),
  /**
   * By which a `Schedule.actor` is recognised as this practitioner: references such as `Practitioner/12`, or national
   * identifiers such as `urn:oid:1.2.250.1.71.4.2.1|810000000001`.
   */
  fhirActors: z.optional(z.array(z.string())),
});
export type PractitionerEntry = z.infer<typeof PractitionerEntry>;

export const LocationEntry = z.strictObject({
  id: FileId,
  name: LocalText,
  address: z.string(),
  access: z.optional(LocalText),
  parking: z.optional(LocalText),
  phone: z.optional(z.string()),
  /** A map or a page that shows the way; a search for the address when left out. */
  directions: z.optional(z.url()),
});
export type LocationEntry = z.infer<typeof LocationEntry>;

/** Days on which the clinic, or one practitioner, sees nobody. Both ends are included. */
export const Closure = z.strictObject({
  from: CalendarDate,
  to: CalendarDate,
  practitioner: z.optional(FileId),
  reason: z.optional(LocalText),
});
export type Closure = z.infer<typeof Closure>;

/** A text on which the patient decides, for one purpose. Another wording is another version. */
export const NoticeEntry = z.pipe(
  z
    .strictObject({
      id: FileId,
      version: z.string().check(z.minLength(1)),
      text: LocalText,
      url: z.optional(z.url()),
      purpose: z._default(ConsentPurpose, 'care'),
      /** Whether there is no booking without it. Left out: yes for care, no for everything else. */
      required: z.optional(z.boolean()),
    })
    .check(
      z.refine(({ purpose, required }) => !(required && freePurposes.includes(purpose)), {
        path: ['required'],
        error: 'must be false here: nobody may have to accept surveys, marketing or measurement to be seen',
      }),
    ),
  z.transform((notice) => ({ ...notice, required: notice.required ?? notice.purpose === 'care' })),
);
export type NoticeEntry = z.infer<typeof NoticeEntry>;

const waitlistStandard = { offerMinutes: 30, quiet: { from: '21:00', to: '08:00' }, leadMinutes: 120 };

/** How a time that falls free is offered to those who wait for one. */
export const WaitlistEntry = z.strictObject({
  /** How long an offer keeps its slot. */
  offerMinutes: z._default(z.int().check(z.minimum(5), z.maximum(24 * 60)), waitlistStandard.offerMinutes),
  /** On the clinic's wall clock, no offer goes out in these hours. */
  quiet: z._default(z.strictObject({ from: Time, to: Time }), waitlistStandard.quiet),
  /** A slot that starts sooner than this after the offer would end is not offered. */
  leadMinutes: z._default(z.int().check(z.minimum(0)), waitlistStandard.leadMinutes),
});
export type WaitlistEntry = z.infer<typeof WaitlistEntry>;

/** When somebody answers the telephone, on the wall clock of the clinic. */
export const DeskHours = z.strictObject({
  days: z.array(Weekday).check(z.minLength(1)),
  from: Time,
  to: Time,
});
export type DeskHours = z.infer<typeof DeskHours>;

/** One clinic, in one file that its staff can read: who works there, when, and for what. */
export const ClinicFile = z.strictObject({
  id: FileId,
  name: z.string().check(z.minLength(1)),
  timeZone: z.string().check(z.refine(isTimeZone, { error: 'name an IANA zone such as "Europe/Paris"' })),
  /** ISO 3166-1 country in which a telephone number without a prefix is read. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'write two capitals such as "FR"' })),
  /** Languages in which messages go out; the first is the default. */
  languages: z.array(z.string().check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/))).check(z.minLength(1)),
  phone: z.string().check(z.minLength(3)),
  email: z.email(),
  /** Shown as the sender of an SMS: 3 to 11 letters or digits. */
  smsSender: z.string().check(z.regex(/^[A-Za-z0-9]{3,11}$/, { error: 'use 3 to 11 letters or digits' })),
  /** Web origins on which the widgets may run, such as `https://www.clinic.example`. */
  origins: z.array(
    z
      .string()
      .check(
        z.regex(/^https?:\/\/[^/\s]+$/, { error: 'write an origin such as "https://www.clinic.example"' }),
      ),
  ),
  /**
   * The page of the clinic's website with the booking widget: links in messages lead there. A page of the backend
   * when left out.
   */
  bookingPage: z.optional(z.url()),
  /** The latest moment to move or cancel by oneself, before the start. */
  changeBeforeMinutes: z._default(z.int().check(z.minimum(0)), 240),
  waitlist: z._default(WaitlistEntry, waitlistStandard),
  holdMinutes: z._default(positiveMinutes, 10),
  /** The diary in this file when left out. */
  scheduling: z.optional(SchedulingEntry),
  /** How far ahead patients may book. */
  horizonDays: z._default(z.int().check(z.minimum(1), z.maximum(730)), 120),
  locations: z.array(LocationEntry).check(z.minLength(1)),
  services: z.array(ServiceEntry).check(z.minLength(1)),
  practitioners: z.array(PractitionerEntry).check(z.minLength(1)),
  closures: z._default(z.array(Closure), []),
  /** When the telephone is answered; nothing is said of it when left out. */
  hours: z._default(z.array(DeskHours), []),
  /**
   * The questions and answers, one file a language: paths as seen from this file, which the loader replaces by what the
   * files hold. The first is the one for whoever wants a language that has none.
   */
  faq: z._default(z.array(z.union([z.string().check(z.minLength(1)), FaqFile])).check(z.maxLength(20)), []),
  retention: z._default(RetentionEntry, retentionStandard),
  forms: ClinicForms,
  formKeys: ClinicKeys,
  answers: AnswersEntry,
  surveys: SurveysEntry,
  messaging: MessagingEntry,
  /** Off when left out. */
  newsletter: z.optional(NewsletterEntry),
  /** Off when left out. */
  recommendation: z.optional(RecommendationEntry),
  ...clinicMessages,
  ...clinicContent,
  /** Whom a campaign may be for, beside everybody who agreed. */
  segments: z._default(z.array(SegmentEntry).check(z.maxLength(50)), []),
  /** Off when left out. */
  assistant: z.optional(AssistantEntry),
  connectors: ConnectorsEntry,
  /** Off when left out: then nobody may state facts from outside. */
  practiceFacts: z.optional(PracticeFactsEntry),
  sms: z.optional(SmsEntry),
  notices: z.array(NoticeEntry).check(z.minLength(1)),
});
export type ClinicFile = z.infer<typeof ClinicFile>;
