import * as z from 'zod/mini';
import { Instant } from './slot.ts';

/** What a widget reads of a `WithdrawalReceipt`, once the outbox has seen that it names the key of the request. */
export const ConsentReceipt = z.object({
  decision: z.enum(['withdrawn']),
  recordedAt: Instant,
});
export type ConsentReceipt = z.infer<typeof ConsentReceipt>;
