import * as z from 'zod/mini';
/**
 * Body of `POST /v1/appointment/reschedule` (IHE `$book`, modify). The old slot is given back in the transaction that
 * takes the new one. Headers: `Authorization`, `Idempotency-Key`, `If-Match`.
 */
export declare const RescheduleRequest: z.ZodMiniObject<{
    holdId: z.ZodMiniOptional<z.ZodMiniUUID>;
    slotId: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type RescheduleRequest = z.infer<typeof RescheduleRequest>;
/** Why, when the patient says so. A code: free text would be health data. */
export declare const CancelReason: z.ZodMiniEnum<{
    other: "other";
    "other-time": "other-time";
    "not-needed": "not-needed";
    elsewhere: "elsewhere";
    ill: "ill";
}>;
/** Body of `POST /v1/appointment/cancel`. Headers: `Authorization`, `Idempotency-Key`. Repeating it changes nothing. */
export declare const CancelRequest: z.ZodMiniObject<{
    reason: z.ZodMiniOptional<z.ZodMiniEnum<{
        other: "other";
        "other-time": "other-time";
        "not-needed": "not-needed";
        elsewhere: "elsewhere";
        ill: "ill";
    }>>;
}, z.core.$strict>;
export type CancelRequest = z.infer<typeof CancelRequest>;
