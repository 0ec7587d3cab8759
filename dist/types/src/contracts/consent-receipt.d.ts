import * as z from 'zod/mini';
/** What a widget reads of the consent record in the answer to a withdrawal: that it was one, and when it arrived. */
export declare const ConsentReceipt: z.ZodMiniObject<{
    decision: z.ZodMiniEnum<{
        withdrawn: "withdrawn";
    }>;
    recordedAt: z.ZodMiniString<string>;
}, z.core.$strip>;
export type ConsentReceipt = z.infer<typeof ConsentReceipt>;
