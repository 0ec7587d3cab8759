import * as z from 'zod/mini';
/** Who is seen: FHIR Patient, reduced to what the desk needs to recognise the person. */
export declare const Patient: z.ZodMiniObject<{
    given: z.ZodMiniString<string>;
    family: z.ZodMiniString<string>;
    birthDate: z.ZodMiniString<string>;
}, z.core.$strict>;
export type Patient = z.infer<typeof Patient>;
export declare const Contact: z.ZodMiniObject<{
    email: z.ZodMiniString<string>;
    phone: z.ZodMiniString<string>;
}, z.core.$strict>;
export type Contact = z.infer<typeof Contact>;
/** What the patient decided about a notice, and which wording of it was on the screen. */
export declare const NoticeDecision: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    version: z.ZodMiniString<string>;
    language: z.ZodMiniString<string>;
    hash: z.ZodMiniOptional<z.ZodMiniString<string>>;
    decision: z.ZodMiniDefault<z.ZodMiniEnum<{
        given: "given";
        refused: "refused";
    }>>;
}, z.core.$strict>;
export type NoticeDecision = z.infer<typeof NoticeDecision>;
/**
 * Body of `POST /v1/bookings` (IHE `$book`); the header `Idempotency-Key` is required. Exactly one of
 * `holdId` and `slotId` is given: a hold that ran out is no obstacle while the slot is still free, so a
 * widget may always fall back to the slot.
 */
export declare const BookingRequest: z.ZodMiniObject<{
    holdId: z.ZodMiniOptional<z.ZodMiniUUID>;
    slotId: z.ZodMiniOptional<z.ZodMiniString<string>>;
    service: z.ZodMiniString<string>;
    patient: z.ZodMiniObject<{
        given: z.ZodMiniString<string>;
        family: z.ZodMiniString<string>;
        birthDate: z.ZodMiniString<string>;
    }, z.core.$strict>;
    contact: z.ZodMiniObject<{
        email: z.ZodMiniString<string>;
        phone: z.ZodMiniString<string>;
    }, z.core.$strict>;
    notices: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        version: z.ZodMiniString<string>;
        language: z.ZodMiniString<string>;
        hash: z.ZodMiniOptional<z.ZodMiniString<string>>;
        decision: z.ZodMiniDefault<z.ZodMiniEnum<{
            given: "given";
            refused: "refused";
        }>>;
    }, z.core.$strict>>;
    locale: z.ZodMiniString<string>;
}, z.core.$strict>;
export type BookingRequest = z.infer<typeof BookingRequest>;
