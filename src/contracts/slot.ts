import * as z from 'zod/mini';
import { isInstant } from '../lib/is-instant.ts';
import { isTimeZone } from '../lib/is-time-zone.ts';
import { where } from './where.ts';

/** How the encounter takes place: v3-ActCode as used by the French SAS guide. On site, by video, at home. */
export const Mode = z.enum(['AMB', 'VR', 'HH']);
export type Mode = z.infer<typeof Mode>;

/** An instant with its offset, such as `2027-03-28T09:30:00+02:00`. */
export const Instant = z.string().check(where(isInstant));

/** An IANA zone that this platform knows: nothing can be shown in another one. */
export const TimeZone = z.string().check(where(isTimeZone));

/** A free slot as offered to a patient: FHIR `Slot` with status `free`, reduced to what a choice needs. */
export const Slot = z.object({
  /** Opaque, and valid for one clinic and one service only. */
  id: z.string(),
  start: Instant,
  end: Instant,
  practitioner: z.string(),
  location: z.string(),
  mode: Mode,
  /** Where this slot is booked, when not here: the clinic's own page (SMART Scheduling Links). */
  bookingUrl: z.optional(z.string().check(where((url) => /^https?:/.test(url)))),
});
export type Slot = z.infer<typeof Slot>;

/** The answer to `GET /v1/slots` (IHE `$find`). No slot is an answer, not an error. */
export const FoundSlots = z.object({
  /** IANA zone of the clinic: it decides which day a slot belongs to. */
  timeZone: TimeZone,
  slots: z.array(Slot),
  /** Start of the first free slot after the range asked for, when the range has none; `null` when there is none at all. */
  nextAvailable: z.nullable(Instant),
  /** The clinic's telephone number. */
  phone: z.string(),
  serverNow: Instant,
});
export type FoundSlots = z.infer<typeof FoundSlots>;

/** Calendar days that a search without an end covers, today included: a week fills the screen of a phone. */
export const defaultRangeDays = 7;
