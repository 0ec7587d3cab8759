import * as z from 'zod/mini';
import { Instant, Slot } from './slot.ts';

/** Body of `POST /v1/holds` (IHE `$hold`): keep a slot while the patient types. */
export const HoldRequest = z.strictObject({
  slotId: z.string().check(z.minLength(1), z.maxLength(400)),
});
export type HoldRequest = z.infer<typeof HoldRequest>;

/** A slot kept for one patient: FHIR Slot `busy-tentative` until `expiresAt`. */
export const Hold = z.object({
  holdId: z.string(),
  slot: Slot,
  expiresAt: Instant,
  /** The backend's clock; a browser measures the time left against this, never against its own clock. */
  serverNow: Instant,
});
export type Hold = z.infer<typeof Hold>;
