import * as z from 'zod/mini';
/**
 * Body of `POST /v1/consents`; the header `Idempotency-Key` is required. Taking back is as easy as giving was
 * (GDPR, article 7(3)): the token of the receipt is all it needs. The answer is a consent record.
 */
export declare const ConsentWithdrawal: z.ZodMiniObject<{
    manageToken: z.ZodMiniString<string>;
    notice: z.ZodMiniString<string>;
    decision: z.ZodMiniLiteral<"withdrawn">;
}, z.core.$strict>;
export type ConsentWithdrawal = z.infer<typeof ConsentWithdrawal>;
