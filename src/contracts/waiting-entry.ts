import * as z from 'zod/mini';
import { Instant, Slot } from './slot.ts';

/** A place on the waiting list: the receipt of `POST /v1/waitlist` and the answer to `GET /v1/waitlist`. */
export const WaitingEntry = z.object({
  id: z.string(),
  idempotencyKey: z.string(),
  /** `waiting`, `offered`, `booked`, `left`, `expired`. */
  status: z.string(),
  /** Secret of this entry, sent back as `Authorization: Bearer …`. */
  token: z.string(),
  serviceName: z.string(),
  /** When the clinic stops looking. */
  expiresAt: Instant,
  phone: z.string(),
});
export type WaitingEntry = z.infer<typeof WaitingEntry>;

/**
 * The answer to `GET /v1/offer`: a slot kept for one person until it expires. Reading it changes nothing; `POST
 * /v1/offer/accept` answers a `BookingReceipt`, `POST /v1/offer/decline` 204.
 */
export const Offer = z.object({
  id: z.string(),
  /** `open`, `accepted`, `declined`, `expired`. */
  state: z.string(),
  slot: Slot,
  timeZone: z.string(),
  serviceName: z.string(),
  practitionerName: z.string(),
  locationName: z.string(),
  address: z.string(),
  /** Start of the appointment that is given back when this is accepted. */
  replacesStart: z.optional(Instant),
  expiresAt: Instant,
  serverNow: Instant,
  phone: z.string(),
});
export type Offer = z.infer<typeof Offer>;

/** Body of `POST /v1/offer/decline`. */
export const DeclineReason = z.enum(['other-time', 'too-soon', 'not-needed', 'other']);
