import * as z from 'zod/mini';
import { Instant, Slot } from './slot.ts';

/** A slot kept for one patient: FHIR Slot `busy-tentative` until `expiresAt`. */
export const Hold = z.object({
  holdId: z.string(),
  slot: Slot,
  expiresAt: Instant,
  /** The backend's clock; a browser measures the time left against this, never against its own clock. */
  serverNow: Instant,
});
export type Hold = z.infer<typeof Hold>;

/** The answer to a release has no body: 204. */
export const Released = z.unknown();
