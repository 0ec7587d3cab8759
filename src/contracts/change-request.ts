import * as z from 'zod/mini';

/**
 * Body of `POST /v1/appointment/reschedule` (IHE `$book`, modify). The old slot is given back in the transaction that
 * takes the new one. Headers: `Authorization`, `Idempotency-Key`, `If-Match`.
 */
export const RescheduleRequest = z
  .strictObject({
    holdId: z.optional(z.uuid()),
    slotId: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
  })
  .check(
    z.refine((request) => (request.holdId === undefined) !== (request.slotId === undefined), {
      error: 'hold_or_slot',
      path: ['holdId'],
    }),
  );
export type RescheduleRequest = z.infer<typeof RescheduleRequest>;

/** Why, when the patient says so. A code: free text would be health data. */
export const CancelReason = z.enum(['other-time', 'not-needed', 'elsewhere', 'ill', 'other']);

/** Body of `POST /v1/appointment/cancel`. Headers: `Authorization`, `Idempotency-Key`. Repeating it changes nothing. */
export const CancelRequest = z.strictObject({ reason: z.optional(CancelReason) });
export type CancelRequest = z.infer<typeof CancelRequest>;
