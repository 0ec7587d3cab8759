import * as z from 'zod/mini';
/** The answer to `GET /v1/days`: how much is free on each day of a range, for a calendar. */
export declare const FreeDays: z.ZodMiniObject<{
    timeZone: z.ZodMiniString<string>;
    days: z.ZodMiniArray<z.ZodMiniObject<{
        date: z.ZodMiniString<string>;
        free: z.ZodMiniNumber<number>;
    }, z.core.$strip>>;
    nextAvailable: z.ZodMiniNullable<z.ZodMiniString<string>>;
    serverNow: z.ZodMiniString<string>;
}, z.core.$strip>;
export type FreeDays = z.infer<typeof FreeDays>;
