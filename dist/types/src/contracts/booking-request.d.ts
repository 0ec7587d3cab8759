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
/** Who books, where it is not the patient: messages go to them. */
export declare const Booker: z.ZodMiniObject<{
    given: z.ZodMiniString<string>;
    family: z.ZodMiniString<string>;
    relation: z.ZodMiniEnum<{
        parent: "parent";
        guardian: "guardian";
        partner: "partner";
        child: "child";
        carer: "carer";
        other: "other";
    }>;
}, z.core.$strict>;
export type Booker = z.infer<typeof Booker>;
/** What was answered to an eligibility question. */
export declare const EligibilityAnswer: z.ZodMiniObject<{
    question: z.ZodMiniString<string>;
    answer: z.ZodMiniString<string>;
}, z.core.$strict>;
export type EligibilityAnswer = z.infer<typeof EligibilityAnswer>;
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
    booker: z.ZodMiniOptional<z.ZodMiniObject<{
        given: z.ZodMiniString<string>;
        family: z.ZodMiniString<string>;
        relation: z.ZodMiniEnum<{
            parent: "parent";
            guardian: "guardian";
            partner: "partner";
            child: "child";
            carer: "carer";
            other: "other";
        }>;
    }, z.core.$strict>>;
    contact: z.ZodMiniObject<{
        email: z.ZodMiniString<string>;
        phone: z.ZodMiniString<string>;
    }, z.core.$strict>;
    audience: z.ZodMiniOptional<z.ZodMiniEnum<{
        new: "new";
        known: "known";
    }>>;
    answers: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        question: z.ZodMiniString<string>;
        answer: z.ZodMiniString<string>;
    }, z.core.$strict>>>;
    replaces: z.ZodMiniOptional<z.ZodMiniString<string>>;
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
