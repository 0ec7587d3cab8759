import * as z from 'zod/mini';

/** What is said about each event of a batch; one bad event never sinks its neighbours. */
export const EventResult = z.object({
  id: z.nullable(z.string()),
  status: z.enum(['accepted', 'duplicate', 'rejected']),
  code: z.optional(z.string()),
});
export type EventResult = z.infer<typeof EventResult>;

/** The 202 answer to `POST /v1/events`. */
export const EventReceipt = z.object({ results: z.array(EventResult) });
export type EventReceipt = z.infer<typeof EventReceipt>;
