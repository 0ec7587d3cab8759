import * as z from 'zod/mini';
import { Instant, TimeZone } from './slot.ts';

/** The answer to `GET /v1/days`: how much is free on each day of a range, for a calendar. */
export const FreeDays = z.object({
  /** IANA zone of the clinic: it decides what a day is. */
  timeZone: TimeZone,
  /** Only days with something free, in order. */
  days: z.array(
    z.object({
      /** ISO 8601 calendar date at the clinic. */
      date: z.string(),
      /** Times at which someone is free; two practitioners at one time count once. */
      free: z.number(),
    }),
  ),
  /** Start of the first free slot after the range, when the range has none; `null` when there is none at all. */
  nextAvailable: z.nullable(Instant),
  serverNow: Instant,
});
export type FreeDays = z.infer<typeof FreeDays>;
