import * as z from 'zod/mini';
/** Hours that suit the patient, on the clinic's wall clock. */
export declare const SuitableHours: z.ZodMiniObject<{
    days: z.ZodMiniArray<z.ZodMiniEnum<{
        sun: "sun";
        mon: "mon";
        tue: "tue";
        wed: "wed";
        thu: "thu";
        fri: "fri";
        sat: "sat";
    }>>;
    from: z.ZodMiniString<string>;
    to: z.ZodMiniString<string>;
}, z.core.$strict>;
export type SuitableHours = z.infer<typeof SuitableHours>;
/**
 * Body of `POST /v1/waitlist` (FHIR Appointment `waitlist` with `requestedPeriod`); the header `Idempotency-Key` is
 * required. Whoever has an appointment and wants an earlier one says so with `appointment`, and is then known.
 */
export declare const WaitingRequest: z.ZodMiniObject<{
    service: z.ZodMiniString<string>;
    practitioners: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    locations: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    modes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        AMB: "AMB";
        VR: "VR";
        HH: "HH";
    }>>>;
    hours: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        days: z.ZodMiniArray<z.ZodMiniEnum<{
            sun: "sun";
            mon: "mon";
            tue: "tue";
            wed: "wed";
            thu: "thu";
            fri: "fri";
            sat: "sat";
        }>>;
        from: z.ZodMiniString<string>;
        to: z.ZodMiniString<string>;
    }, z.core.$strict>>>;
    notBefore: z.ZodMiniOptional<z.ZodMiniString<string>>;
    notAfter: z.ZodMiniOptional<z.ZodMiniString<string>>;
    noticeMinutes: z.ZodMiniDefault<z.ZodMiniInt>;
    appointment: z.ZodMiniOptional<z.ZodMiniString<string>>;
    patient: z.ZodMiniOptional<z.ZodMiniObject<{
        given: z.ZodMiniString<string>;
        family: z.ZodMiniString<string>;
        birthDate: z.ZodMiniString<string>;
    }, z.core.$strict>>;
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
    contact: z.ZodMiniOptional<z.ZodMiniObject<{
        email: z.ZodMiniString<string>;
        phone: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    audience: z.ZodMiniOptional<z.ZodMiniEnum<{
        new: "new";
        known: "known";
    }>>;
    answers: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        question: z.ZodMiniString<string>;
        answer: z.ZodMiniString<string>;
    }, z.core.$strict>>>;
    notices: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        version: z.ZodMiniString<string>;
        language: z.ZodMiniString<string>;
        hash: z.ZodMiniOptional<z.ZodMiniString<string>>;
        decision: z.ZodMiniDefault<z.ZodMiniEnum<{
            given: "given";
            refused: "refused";
        }>>;
    }, z.core.$strict>>>;
    locale: z.ZodMiniString<string>;
}, z.core.$strict>;
export type WaitingRequest = z.infer<typeof WaitingRequest>;
