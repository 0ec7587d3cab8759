import * as z from 'zod/mini';
/** What a widget reads of a `WithdrawalReceipt`, once the outbox has seen that it names the key of the request. */
export declare const ConsentReceipt: z.ZodMiniObject<{
    decision: z.ZodMiniEnum<{
        withdrawn: "withdrawn";
    }>;
    recordedAt: z.ZodMiniString<string>;
}, z.core.$strip>;
export type ConsentReceipt = z.infer<typeof ConsentReceipt>;
