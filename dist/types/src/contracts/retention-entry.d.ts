import * as z from 'zod/mini';
/** When the clinic file says nothing. */
export declare const retentionStandard: {
    doneMessageDays: number;
    messageDays: number;
    unansweredDays: number;
};
/** How many days the backend keeps what people wrote. Whatever comes first ends it. */
export declare const RetentionEntry: z.ZodMiniObject<{
    doneMessageDays: z.ZodMiniDefault<z.ZodMiniInt>;
    messageDays: z.ZodMiniDefault<z.ZodMiniInt>;
    unansweredDays: z.ZodMiniDefault<z.ZodMiniInt>;
}, z.core.$strict>;
export type RetentionEntry = z.infer<typeof RetentionEntry>;
