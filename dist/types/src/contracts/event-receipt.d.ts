import * as z from 'zod/mini';
/** What is said about each event of a batch; one bad event never sinks its neighbours. */
export declare const EventResult: z.ZodMiniObject<{
    id: z.ZodMiniNullable<z.ZodMiniString<string>>;
    status: z.ZodMiniEnum<{
        accepted: "accepted";
        duplicate: "duplicate";
        rejected: "rejected";
    }>;
    code: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export type EventResult = z.infer<typeof EventResult>;
/** The 202 answer to `POST /v1/events`. */
export declare const EventReceipt: z.ZodMiniObject<{
    results: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniNullable<z.ZodMiniString<string>>;
        status: z.ZodMiniEnum<{
            accepted: "accepted";
            duplicate: "duplicate";
            rejected: "rejected";
        }>;
        code: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type EventReceipt = z.infer<typeof EventReceipt>;
