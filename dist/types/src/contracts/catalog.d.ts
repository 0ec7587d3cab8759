import * as z from 'zod/mini';
/** A question before the slots of a service, with what follows from each answer. */
export declare const EligibilityQuestion: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    text: z.ZodMiniString<string>;
    answers: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        text: z.ZodMiniString<string>;
        outcome: z.ZodMiniString<string>;
        explanation: z.ZodMiniOptional<z.ZodMiniString<string>>;
        service: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type EligibilityQuestion = z.infer<typeof EligibilityQuestion>;
/** What a patient comes for (the French "motif"): FHIR HealthcareService, reduced. */
export declare const Service: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    group: z.ZodMiniOptional<z.ZodMiniString<string>>;
    description: z.ZodMiniOptional<z.ZodMiniString<string>>;
    minutes: z.ZodMiniNumber<number>;
    modes: z.ZodMiniArray<z.ZodMiniEnum<{
        AMB: "AMB";
        VR: "VR";
        HH: "HH";
    }>>;
    instructions: z.ZodMiniOptional<z.ZodMiniString<string>>;
    practitioners: z.ZodMiniArray<z.ZodMiniString<string>>;
    locations: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    documents: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    bookable: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    minimumNoticeMinutes: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    sensitive: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    audience: z.ZodMiniOptional<z.ZodMiniString<string>>;
    age: z.ZodMiniOptional<z.ZodMiniObject<{
        from: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        to: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strip>>;
    questions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        text: z.ZodMiniString<string>;
        answers: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            text: z.ZodMiniString<string>;
            outcome: z.ZodMiniString<string>;
            explanation: z.ZodMiniOptional<z.ZodMiniString<string>>;
            service: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
export type Service = z.infer<typeof Service>;
/** FHIR PractitionerRole, reduced. */
export declare const Practitioner: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    role: z.ZodMiniOptional<z.ZodMiniString<string>>;
    acceptsNew: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strip>;
export type Practitioner = z.infer<typeof Practitioner>;
/** FHIR Location, reduced. */
export declare const Location: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    address: z.ZodMiniString<string>;
    access: z.ZodMiniOptional<z.ZodMiniString<string>>;
    phone: z.ZodMiniString<string>;
    directions: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export type Location = z.infer<typeof Location>;
/**
 * A text the patient decides about before data is sent. Its version, its language and the hash of its text go back
 * with the decision, so that the clinic can prove which wording was shown (ISO/IEC TS 27560).
 */
export declare const Notice: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    version: z.ZodMiniString<string>;
    language: z.ZodMiniString<string>;
    text: z.ZodMiniString<string>;
    purpose: z.ZodMiniString<string>;
    required: z.ZodMiniBoolean<boolean>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export type Notice = z.infer<typeof Notice>;
/** The answer to `GET /v1/catalog`, in the language asked for by `Accept-Language`. */
export declare const Catalog: z.ZodMiniObject<{
    clinic: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        phone: z.ZodMiniString<string>;
        country: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>;
    requests: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    timeZone: z.ZodMiniString<string>;
    language: z.ZodMiniString<string>;
    services: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        group: z.ZodMiniOptional<z.ZodMiniString<string>>;
        description: z.ZodMiniOptional<z.ZodMiniString<string>>;
        minutes: z.ZodMiniNumber<number>;
        modes: z.ZodMiniArray<z.ZodMiniEnum<{
            AMB: "AMB";
            VR: "VR";
            HH: "HH";
        }>>;
        instructions: z.ZodMiniOptional<z.ZodMiniString<string>>;
        practitioners: z.ZodMiniArray<z.ZodMiniString<string>>;
        locations: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        documents: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        bookable: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        minimumNoticeMinutes: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        sensitive: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        audience: z.ZodMiniOptional<z.ZodMiniString<string>>;
        age: z.ZodMiniOptional<z.ZodMiniObject<{
            from: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            to: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strip>>;
        questions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            text: z.ZodMiniString<string>;
            answers: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                text: z.ZodMiniString<string>;
                outcome: z.ZodMiniString<string>;
                explanation: z.ZodMiniOptional<z.ZodMiniString<string>>;
                service: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
    }, z.core.$strip>>;
    practitioners: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        role: z.ZodMiniOptional<z.ZodMiniString<string>>;
        acceptsNew: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    }, z.core.$strip>>;
    locations: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        address: z.ZodMiniString<string>;
        access: z.ZodMiniOptional<z.ZodMiniString<string>>;
        phone: z.ZodMiniString<string>;
        directions: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    notices: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        version: z.ZodMiniString<string>;
        language: z.ZodMiniString<string>;
        text: z.ZodMiniString<string>;
        purpose: z.ZodMiniString<string>;
        required: z.ZodMiniBoolean<boolean>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Catalog = z.infer<typeof Catalog>;
