import * as z from 'zod/mini';
import { Instant } from './slot.ts';

/** What a widget reads of the answer to a withdrawal: that it was one, whose, and when it arrived. */
export const ConsentReceipt = z.object({
  /** That of the request: only an answer that names it is a receipt. */
  idempotencyKey: z.string(),
  decision: z.enum(['withdrawn']),
  recordedAt: Instant,
});
export type ConsentReceipt = z.infer<typeof ConsentReceipt>;
