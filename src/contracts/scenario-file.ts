import * as z from 'zod/mini';
import { isCalendarDate } from '../lib/is-calendar-date.ts';
import type { ConsentPurpose } from './consent.ts';

const Share = z.number().check(z.minimum(0), z.maximum(1));
const Weight = z.number().check(z.minimum(0));
const range = (from: number, to: number) =>
  z._default(
    z
      .strictObject({ from: z._default(Weight, from), to: z._default(Weight, to) })
      .check(z.refine((span) => span.from <= span.to, { path: ['to'], error: 'must not be below `from`' })),
    { from, to },
  );
const group = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.prefault(z.strictObject(shape), {} as never);
const FactType = z.string().check(
  z.regex(/^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/, {
    error: 'name a fact such as "appointment.confirmed"',
  }),
);
const Words = (...standard: string[]) =>
  z._default(z.array(z.string().check(z.minLength(1))).check(z.maxLength(50)), standard);

/**
 * How the patients of a simulation behave. Everything has a default: an ordinary practice with a telephone as well. A
 * clinic that knows its own figures writes them here.
 */
export const ScenarioFile = z.strictObject({
  /** The first day, on the calendar of the clinic. */
  start: z._default(
    z.string().check(z.refine(isCalendarDate, { error: 'write a date such as "2027-03-01"' })),
    '2027-03-01',
  ),
  /** How many patients book on a day; `--patients` shared out over the days when left out. */
  arrivalsPerDay: z.optional(Weight),
  /** Days from the booking to the visit: half of all wait less than the median; the spread is that of its logarithm. */
  leadDays: group({
    median: z._default(z.number().check(z.minimum(0.1), z.maximum(365)), 9),
    spread: z._default(z.number().check(z.minimum(0), z.maximum(3)), 0.9),
  }),
  /** Share of those whom the clinic has seen before. */
  known: z._default(Share, 0.6),
  /** Share of bookings made for somebody else, such as a child. */
  bookedForOther: z._default(Share, 0.1),
  /** Share of telephone numbers that get no SMS. */
  landlines: z._default(Share, 0.12),
  /** Weights by language; nine in ten the first of the clinic when left out. */
  languages: z.optional(z.record(z.string(), Weight)),
  /** Weights by id of a service; all alike when left out. */
  services: z.optional(z.record(z.string(), Weight)),
  /** Who comes once more, and how long after the first visit. */
  again: group({ share: z._default(Share, 0.15), afterDays: range(7, 35) }),
  /** Cancelled by the patient: how many, and how many of these within two days of the visit. */
  cancel: group({ share: z._default(Share, 0.1), lastTwoDays: z._default(Share, 0.4) }),
  /** Moved by the patient to another time, once. */
  move: group({ share: z._default(Share, 0.08) }),
  /**
   * Not come and not cancelled. `remindedTimes`: by how much that falls for whoever was reminded. 0.71 is the mean of
   * the automated reminders in Hasvold and Wootton, J Telemed Telecare 2011;17:358 (29 % fewer).
   */
  noShow: group({
    share: z._default(Share, 0.12),
    remindedTimes: z._default(Share, 0.71),
    /** Messages that remind: templates whose name holds one of these words. */
    templates: Words('appointment-reminder'),
    /** How many days before the visit a message still reminds of it. */
    withinDays: z._default(z.number().check(z.minimum(0), z.maximum(60)), 4),
  }),
  /** Whether the practice says who came, and how long after the visit. */
  attendance: group({ reported: z._default(Share, 0.85), afterMinutes: range(5, 240) }),
  /** Of those who are asked for a form, how many send it after each message; half of them within so many hours. */
  form: group({
    answerShare: z._default(Share, 0.55),
    medianHours: z._default(z.number().check(z.minimum(0.01), z.maximum(1000)), 9),
    templates: Words('questionnaire'),
  }),
  /** Messages that count as surveys. */
  survey: group({ templates: Words('survey') }),
  /** Of those who are asked, how many agree. A purpose for which the clinic has no notice is not asked for. */
  consents: group({
    'reminder-email': z._default(Share, 0.9),
    'reminder-sms': z._default(Share, 0.85),
    survey: z._default(Share, 0.5),
    recall: z._default(Share, 0.6),
    'unfinished-booking': z._default(Share, 0.1),
    newsletter: z._default(Share, 0.2),
    'marketing-email': z._default(Share, 0.25),
    'marketing-sms': z._default(Share, 0.1),
    measurement: z._default(Share, 0.5),
  } satisfies Record<Exclude<ConsentPurpose, 'care'>, unknown>),
  /** Of those who agreed, how many take it back before the visit. */
  withdrawn: z._default(Share, 0.01),
  /** Other facts that journeys wait for, about some of the appointments: hours after a moment of theirs. */
  facts: z._default(
    z
      .array(
        z.strictObject({
          type: FactType,
          share: Share,
          after: z._default(z.enum(['booked', 'start', 'end']), 'booked'),
          hours: z.strictObject({ from: z.number(), to: z.number() }),
        }),
      )
      .check(z.maxLength(20)),
    [],
  ),
});
export type ScenarioFile = z.infer<typeof ScenarioFile>;
