import * as z from 'zod/mini';
/** What a patient may be asked to agree to. Each is asked for by itself, and a message by each channel by itself. */
export declare const ConsentPurpose: z.ZodMiniEnum<{
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
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;
/** Purposes for which an appointment may never depend on the answer: consent is free or it is none (GDPR, article 7(4)). */
export declare const freePurposes: readonly ConsentPurpose[];
/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export declare const Sha256Hex: z.ZodMiniString<string>;
/**
 * One decision of one patient, as it is kept and as it is answered: a record after ISO/IEC TS 27560:2023. Records
 * are only ever added; the latest for a purpose is the one that counts. It names no person.
 */
export declare const ConsentRecord: z.ZodMiniObject<{
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
}, z.core.$strict>;
export type ConsentRecord = z.infer<typeof ConsentRecord>;
export type ConsentDecision = ConsentRecord['decision'];
