import * as z from 'zod/mini';
import { Instant, Mode } from './slot.ts';

/**
 * The answer to `GET /v1/appointment`, and to every change of it: what its patient may see and do. It names no
 * person: whoever was forwarded the message learns no more than the message said.
 *
 * The secret of these calls is the manage token of the receipt, sent as `Authorization: Bearer …`. It is never part
 * of an address: addresses end up in the logs of whatever stands between.
 */
export const ManagedAppointment = z.object({
  id: z.string(),
  /** FHIR Appointment status. */
  status: z.enum(['booked', 'pending', 'cancelled']),
  /** Counts the changes; also the `ETag`, to be sent back as `If-Match`. */
  version: z.number(),
  start: Instant,
  end: Instant,
  timeZone: z.string(),
  mode: Mode,
  service: z.string(),
  serviceName: z.string(),
  /** Id. */
  practitioner: z.string(),
  practitionerName: z.string(),
  /** Id. */
  location: z.string(),
  locationName: z.string(),
  address: z.string(),
  access: z.optional(z.string()),
  directions: z.optional(z.string()),
  instructions: z.optional(z.string()),
  documents: z.optional(z.array(z.string())),
  phone: z.string(),
  /** Until when the patient may move or cancel it here; afterwards by telephone. */
  changeBefore: Instant,
  serverNow: Instant,
});
export type ManagedAppointment = z.infer<typeof ManagedAppointment>;

/** What came of `POST /v1/appointment/reschedule` and `/cancel`: names the key, as every receipt does. */
export const ChangeReceipt = z.object({
  idempotencyKey: z.string(),
  appointment: ManagedAppointment,
});
export type ChangeReceipt = z.infer<typeof ChangeReceipt>;
