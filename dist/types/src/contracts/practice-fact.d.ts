import * as z from 'zod/mini';
/** What the practice system knows and this backend cannot. Moves and cancellations go by `/v1/appointment`. */
export declare const practiceFactTypes: readonly ["appointment.attended", "appointment.noshow", "appointment.confirmed"];
/** Body of `POST /v1/facts`: a CloudEvent, signed as Standard Webhooks has it. Its id makes it one fact. */
export declare const PracticeFact: z.ZodMiniObject<{
    specversion: z.ZodMiniLiteral<"1.0">;
    id: z.ZodMiniUUID;
    source: z.ZodMiniString<string>;
    dataschema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    subject: z.ZodMiniOptional<z.ZodMiniString<string>>;
    time: z.ZodMiniString<string>;
    type: z.ZodMiniEnum<{
        "appointment.attended": "appointment.attended";
        "appointment.noshow": "appointment.noshow";
        "appointment.confirmed": "appointment.confirmed";
    }>;
    data: z.ZodMiniObject<{
        appointmentId: z.ZodMiniUUID;
    }, z.core.$strict>;
}, z.core.$strip>;
export type PracticeFact = z.infer<typeof PracticeFact>;
export declare const maximumFactBytes: number;
