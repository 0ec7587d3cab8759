import * as z from 'zod/mini';
import { Instant } from './slot.ts';

/** What a widget reads of the consent record in the answer to a withdrawal: that it was one, and when it arrived. */
export const ConsentReceipt = z.object({
  decision: z.enum(['withdrawn']),
  recordedAt: Instant,
});
export type ConsentReceipt = z.infer<typeof ConsentReceipt>;
