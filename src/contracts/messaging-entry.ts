import * as z from 'zod/mini';

const Time = z
  .string()
  .check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'write a time such as "08:30"' }));

const hours = (standard: { from: string; to: string; sundays: boolean; holidays: boolean }) =>
  z.prefault(
    z
      .strictObject({
        from: z._default(Time, standard.from),
        to: z._default(Time, standard.to),
        sundays: z._default(z.boolean(), standard.sundays),
        holidays: z._default(z.boolean(), standard.holidays),
      })
      .check(z.refine(({ from, to }) => from < to, { path: ['to'], error: 'must be later than `from`' })),
    {},
  );

const cap = (standard: { count: number; days: number }) =>
  z._default(
    z.strictObject({
      count: z.int().check(z.minimum(0), z.maximum(100)),
      days: z.int().check(z.minimum(1), z.maximum(365)),
    }),
    standard,
  );

const day = { from: '08:00', to: '21:30' };
const standard = {
  // Functional messages are exempt there; who has an early appointment is told before it.
  care: { from: '07:00', to: '21:30', sundays: true, holidays: true },
  service: { ...day, sundays: false, holidays: false },
  marketing: { ...day, sundays: false, holidays: false },
  caps: { service: { count: 2, days: 30 }, marketing: { count: 4, days: 30 } },
};

/**
 * When, and how often, patients are written to, by what for. Hours are those of the clinic's wall clock; they bind every
 * message but the e-mails of care. Left out: what French rules for advertising by SMS and their later, milder charter
 * both allow, from 8:00 to 21:30 on working days; care on any day.
 */
export const MessagingEntry = z.prefault(
  z.strictObject({
    hours: z.prefault(
      z.strictObject({
        care: hours(standard.care),
        service: hours(standard.service),
        marketing: hours(standard.marketing),
      }),
      {},
    ),
    /** For each person. Care has none: what an appointment needs is said. */
    caps: z.prefault(
      z.strictObject({ service: cap(standard.caps.service), marketing: cap(standard.caps.marketing) }),
      {},
    ),
    /** Ids of journeys that nobody begins here. */
    off: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(100)), []),
    /** Part of the country whose holidays count too, such as `57` for Moselle, as the package date-holidays names it. */
    region: z.optional(z.string().check(z.minLength(1), z.maxLength(10))),
  }),
  {},
);
export type MessagingEntry = z.infer<typeof MessagingEntry>;
