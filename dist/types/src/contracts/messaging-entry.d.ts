import * as z from 'zod/mini';
/**
 * When, and how often, patients are written to, by what for. Hours are those of the clinic's wall clock; they bind every
 * message but the e-mails of care. Left out: what French rules for advertising by SMS and their later, milder charter
 * both allow, from 8:00 to 21:30 on working days; care on any day.
 */
export declare const MessagingEntry: z.ZodMiniPrefault<z.ZodMiniObject<{
    hours: z.ZodMiniPrefault<z.ZodMiniObject<{
        care: z.ZodMiniPrefault<z.ZodMiniObject<{
            from: z.ZodMiniDefault<z.ZodMiniString<string>>;
            to: z.ZodMiniDefault<z.ZodMiniString<string>>;
            sundays: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
            holidays: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
        }, z.core.$strict>>;
        service: z.ZodMiniPrefault<z.ZodMiniObject<{
            from: z.ZodMiniDefault<z.ZodMiniString<string>>;
            to: z.ZodMiniDefault<z.ZodMiniString<string>>;
            sundays: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
            holidays: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
        }, z.core.$strict>>;
        marketing: z.ZodMiniPrefault<z.ZodMiniObject<{
            from: z.ZodMiniDefault<z.ZodMiniString<string>>;
            to: z.ZodMiniDefault<z.ZodMiniString<string>>;
            sundays: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
            holidays: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    caps: z.ZodMiniPrefault<z.ZodMiniObject<{
        service: z.ZodMiniDefault<z.ZodMiniObject<{
            count: z.ZodMiniInt;
            days: z.ZodMiniInt;
        }, z.core.$strict>>;
        marketing: z.ZodMiniDefault<z.ZodMiniObject<{
            count: z.ZodMiniInt;
            days: z.ZodMiniInt;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    off: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
    region: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>>;
export type MessagingEntry = z.infer<typeof MessagingEntry>;
