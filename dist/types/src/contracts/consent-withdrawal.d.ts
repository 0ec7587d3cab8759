import * as z from 'zod/mini';
/**
 * Body of `POST /v1/consents`; the header `Idempotency-Key` is required. Taking back is as easy as giving was
 * (GDPR, article 7(3)): the token of the receipt is all it needs. The answer is a `WithdrawalReceipt`.
 */
export declare const ConsentWithdrawal: z.ZodMiniObject<{
    manageToken: z.ZodMiniString<string>;
    notice: z.ZodMiniString<string>;
    decision: z.ZodMiniLiteral<"withdrawn">;
}, z.core.$strict>;
export type ConsentWithdrawal = z.infer<typeof ConsentWithdrawal>;
/** The consent record, and the key of the request it answers: a withdrawal that was recorded before has that of its own. */
export declare const WithdrawalReceipt: z.ZodMiniObject<{
    schemaVersion: z.ZodMiniLiteral<"1">;
    recordId: z.ZodMiniUUID;
    appointmentId: z.ZodMiniUUID;
    controller: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
    }, z.core.$strict>;
    notice: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        version: z.ZodMiniString<string>;
        language: z.ZodMiniString<string>;
        hash: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    purpose: z.ZodMiniEnum<{
        care: "care";
        "reminder-email": "reminder-email";
        "reminder-sms": "reminder-sms";
        survey: "survey";
        recall: "recall";
        "unfinished-booking": "unfinished-booking";
        newsletter: "newsletter";
        "marketing-email": "marketing-email";
        "marketing-sms": "marketing-sms";
        measurement: "measurement";
    }>;
    decision: z.ZodMiniEnum<{
        given: "given";
        refused: "refused";
        withdrawn: "withdrawn";
    }>;
    method: z.ZodMiniEnum<{
        "booking-form": "booking-form";
        "manage-token": "manage-token";
        "double-opt-in": "double-opt-in";
    }>;
    recordedAt: z.ZodMiniString<string>;
    idempotencyKey: z.ZodMiniString<string>;
}, z.core.$strict>;
export type WithdrawalReceipt = z.infer<typeof WithdrawalReceipt>;
