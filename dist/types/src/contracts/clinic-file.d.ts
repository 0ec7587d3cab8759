import * as z from 'zod/mini';
import { LocalText } from './local-text.ts';
import { weekdays } from './weekdays.ts';
export { LocalText };
export { weekdays };
export declare const Weekday: z.ZodMiniEnum<{
    sun: "sun";
    mon: "mon";
    tue: "tue";
    wed: "wed";
    thu: "thu";
    fri: "fri";
    sat: "sat";
}>;
export type Weekday = z.infer<typeof Weekday>;
/** Opening hours on the wall clock of the clinic. */
export declare const OpeningHours: z.ZodMiniObject<{
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
    location: z.ZodMiniString<string>;
    services: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
export type OpeningHours = z.infer<typeof OpeningHours>;
/** What is asked before the slots of a service, and what follows from each answer. */
export declare const EligibilityEntry: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    answers: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        outcome: z.ZodMiniDefault<z.ZodMiniEnum<{
            go: "go";
            stop: "stop";
        }>>;
        explanation: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        service: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type EligibilityEntry = z.infer<typeof EligibilityEntry>;
export declare const ServiceEntry: z.ZodMiniObject<{
    changeBeforeMinutes: z.ZodMiniOptional<z.ZodMiniInt>;
    fhirServiceTypes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    preparation: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
    form: z.ZodMiniOptional<z.ZodMiniString<string>>;
    followUp: z.ZodMiniOptional<z.ZodMiniObject<{
        texts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
        links: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            url: z.ZodMiniString<string>;
        }, z.core.$strict>>>;
        treatmentReminder: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    }, z.core.$strict>>;
    recall: z.ZodMiniOptional<z.ZodMiniString<string>>;
    postOperative: z.ZodMiniOptional<z.ZodMiniObject<{
        callUs: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        emergency: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        form: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    id: z.ZodMiniString<string>;
    name: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    group: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    description: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    instructions: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    minutes: z.ZodMiniInt;
    bufferMinutes: z.ZodMiniOptional<z.ZodMiniInt>;
    everyMinutes: z.ZodMiniOptional<z.ZodMiniInt>;
    modes: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniEnum<{
        AMB: "AMB";
        VR: "VR";
        HH: "HH";
    }>>>;
    minimumNoticeMinutes: z.ZodMiniDefault<z.ZodMiniInt>;
    bookable: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    sensitive: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    audience: z.ZodMiniOptional<z.ZodMiniEnum<{
        new: "new";
        known: "known";
    }>>;
    age: z.ZodMiniOptional<z.ZodMiniObject<{
        from: z.ZodMiniOptional<z.ZodMiniInt>;
        to: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strict>>;
    questions: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        answers: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            outcome: z.ZodMiniDefault<z.ZodMiniEnum<{
                go: "go";
                stop: "stop";
            }>>;
            explanation: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            service: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    documents: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
}, z.core.$strict>;
export type ServiceEntry = z.infer<typeof ServiceEntry>;
export declare const PractitionerEntry: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    role: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    services: z.ZodMiniArray<z.ZodMiniString<string>>;
    acceptsNew: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    hours: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
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
        location: z.ZodMiniString<string>;
        services: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>>;
    fhirActors: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
export type PractitionerEntry = z.infer<typeof PractitionerEntry>;
export declare const LocationEntry: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    name: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    address: z.ZodMiniString<string>;
    access: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    parking: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
    directions: z.ZodMiniOptional<z.ZodMiniURL>;
}, z.core.$strict>;
export type LocationEntry = z.infer<typeof LocationEntry>;
/** Days on which the clinic, or one practitioner, sees nobody. Both ends are included. */
export declare const Closure: z.ZodMiniObject<{
    from: z.ZodMiniString<string>;
    to: z.ZodMiniString<string>;
    practitioner: z.ZodMiniOptional<z.ZodMiniString<string>>;
    reason: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
}, z.core.$strict>;
export type Closure = z.infer<typeof Closure>;
/** A text on which the patient decides, for one purpose. Another wording is another version. */
export declare const NoticeEntry: z.ZodMiniPipe<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    version: z.ZodMiniString<string>;
    text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    url: z.ZodMiniOptional<z.ZodMiniURL>;
    purpose: z.ZodMiniDefault<z.ZodMiniEnum<{
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
    }>>;
    required: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>, z.ZodMiniTransform<{
    required: boolean;
    id: string;
    version: string;
    text: string | Record<string, string>;
    purpose: "care" | "reminder-email" | "reminder-sms" | "survey" | "recall" | "unfinished-booking" | "newsletter" | "marketing-email" | "marketing-sms" | "measurement";
    url?: string | undefined;
}, {
    id: string;
    version: string;
    text: string | Record<string, string>;
    purpose: "care" | "reminder-email" | "reminder-sms" | "survey" | "recall" | "unfinished-booking" | "newsletter" | "marketing-email" | "marketing-sms" | "measurement";
    url?: string | undefined;
    required?: boolean | undefined;
}>>;
export type NoticeEntry = z.infer<typeof NoticeEntry>;
/** How a time that falls free is offered to those who wait for one. */
export declare const WaitlistEntry: z.ZodMiniObject<{
    offerMinutes: z.ZodMiniDefault<z.ZodMiniInt>;
    quiet: z.ZodMiniDefault<z.ZodMiniObject<{
        from: z.ZodMiniString<string>;
        to: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    leadMinutes: z.ZodMiniDefault<z.ZodMiniInt>;
}, z.core.$strict>;
export type WaitlistEntry = z.infer<typeof WaitlistEntry>;
/** When somebody answers the telephone, on the wall clock of the clinic. */
export declare const DeskHours: z.ZodMiniObject<{
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
export type DeskHours = z.infer<typeof DeskHours>;
/** One clinic, in one file that its staff can read: who works there, when, and for what. */
export declare const ClinicFile: z.ZodMiniObject<{
    segments: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        if: z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
    }, z.core.$strict>>>;
    assistant: z.ZodMiniOptional<z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        model: z.ZodMiniString<string>;
        key: z.ZodMiniOptional<z.ZodMiniString<string>>;
        timeoutSeconds: z.ZodMiniDefault<z.ZodMiniInt>;
    }, z.core.$strict>>;
    connectors: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
        key: z.ZodMiniString<string>;
        list: z.ZodMiniOptional<z.ZodMiniInt>;
        hookToken: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniString<string>;
        facts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        fields: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        kind: z.ZodMiniLiteral<"brevo">;
    }, z.core.$strict>, z.ZodMiniObject<{
        token: z.ZodMiniString<string>;
        portal: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniString<string>;
        facts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        fields: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        kind: z.ZodMiniLiteral<"hubspot">;
    }, z.core.$strict>, z.ZodMiniObject<{
        key: z.ZodMiniString<string>;
        server: z.ZodMiniString<string>;
        list: z.ZodMiniString<string>;
        id: z.ZodMiniString<string>;
        facts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        fields: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        kind: z.ZodMiniLiteral<"mailchimp">;
    }, z.core.$strict>, z.ZodMiniObject<{
        account: z.ZodMiniString<string>;
        key: z.ZodMiniString<string>;
        tracking: z.ZodMiniOptional<z.ZodMiniObject<{
            actid: z.ZodMiniString<string>;
            key: z.ZodMiniString<string>;
        }, z.core.$strict>>;
        list: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniString<string>;
        facts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        fields: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        kind: z.ZodMiniLiteral<"activecampaign">;
    }, z.core.$strict>, z.ZodMiniObject<{
        measurement: z.ZodMiniString<string>;
        secret: z.ZodMiniString<string>;
        id: z.ZodMiniString<string>;
        facts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        fields: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        kind: z.ZodMiniLiteral<"ga4">;
    }, z.core.$strict>, z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        secret: z.ZodMiniString<string>;
        id: z.ZodMiniString<string>;
        facts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        fields: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        kind: z.ZodMiniLiteral<"webhook">;
    }, z.core.$strict>, z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        auth: z.ZodMiniOptional<z.ZodMiniObject<{
            kind: z.ZodMiniEnum<{
                bearer: "bearer";
                basic: "basic";
            }>;
            secret: z.ZodMiniString<string>;
        }, z.core.$strict>>;
        resources: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniEnum<{
            QuestionnaireResponse: "QuestionnaireResponse";
            Appointment: "Appointment";
            Communication: "Communication";
        }>>>;
        sealed: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
        id: z.ZodMiniString<string>;
        facts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        fields: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        kind: z.ZodMiniLiteral<"fhir">;
    }, z.core.$strict>, z.ZodMiniObject<{
        smtp: z.ZodMiniString<string>;
        from: z.ZodMiniEmail;
        to: z.ZodMiniEmail;
        language: z.ZodMiniDefault<z.ZodMiniEnum<{
            en: "en";
            fr: "fr";
        }>>;
        productReference: z.ZodMiniOptional<z.ZodMiniString<string>>;
        id: z.ZodMiniString<string>;
        facts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        fields: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        kind: z.ZodMiniLiteral<"mssante">;
    }, z.core.$strict>], "kind">>>;
    practiceFacts: z.ZodMiniOptional<z.ZodMiniObject<{
        secrets: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    sms: z.ZodMiniOptional<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
        countries: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        perNumberPerDay: z.ZodMiniDefault<z.ZodMiniInt>;
        perDay: z.ZodMiniDefault<z.ZodMiniInt>;
        perAddressPerDay: z.ZodMiniDefault<z.ZodMiniInt>;
        hookToken: z.ZodMiniOptional<z.ZodMiniString<string>>;
        kind: z.ZodMiniLiteral<"folder">;
    }, z.core.$strict>, z.ZodMiniObject<{
        service: z.ZodMiniString<string>;
        applicationKey: z.ZodMiniString<string>;
        applicationSecret: z.ZodMiniString<string>;
        consumerKey: z.ZodMiniString<string>;
        countries: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        perNumberPerDay: z.ZodMiniDefault<z.ZodMiniInt>;
        perDay: z.ZodMiniDefault<z.ZodMiniInt>;
        perAddressPerDay: z.ZodMiniDefault<z.ZodMiniInt>;
        hookToken: z.ZodMiniOptional<z.ZodMiniString<string>>;
        kind: z.ZodMiniLiteral<"ovh">;
    }, z.core.$strict>, z.ZodMiniObject<{
        key: z.ZodMiniString<string>;
        countries: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        perNumberPerDay: z.ZodMiniDefault<z.ZodMiniInt>;
        perDay: z.ZodMiniDefault<z.ZodMiniInt>;
        perAddressPerDay: z.ZodMiniDefault<z.ZodMiniInt>;
        hookToken: z.ZodMiniOptional<z.ZodMiniString<string>>;
        kind: z.ZodMiniLiteral<"brevo">;
    }, z.core.$strict>, z.ZodMiniObject<{
        account: z.ZodMiniString<string>;
        token: z.ZodMiniString<string>;
        service: z.ZodMiniOptional<z.ZodMiniString<string>>;
        countries: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        perNumberPerDay: z.ZodMiniDefault<z.ZodMiniInt>;
        perDay: z.ZodMiniDefault<z.ZodMiniInt>;
        perAddressPerDay: z.ZodMiniDefault<z.ZodMiniInt>;
        hookToken: z.ZodMiniOptional<z.ZodMiniString<string>>;
        kind: z.ZodMiniLiteral<"twilio">;
    }, z.core.$strict>], "kind">>;
    notices: z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        version: z.ZodMiniString<string>;
        text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        url: z.ZodMiniOptional<z.ZodMiniURL>;
        purpose: z.ZodMiniDefault<z.ZodMiniEnum<{
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
        }>>;
        required: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    }, z.core.$strict>, z.ZodMiniTransform<{
        required: boolean;
        id: string;
        version: string;
        text: string | Record<string, string>;
        purpose: "care" | "reminder-email" | "reminder-sms" | "survey" | "recall" | "unfinished-booking" | "newsletter" | "marketing-email" | "marketing-sms" | "measurement";
        url?: string | undefined;
    }, {
        id: string;
        version: string;
        text: string | Record<string, string>;
        purpose: "care" | "reminder-email" | "reminder-sms" | "survey" | "recall" | "unfinished-booking" | "newsletter" | "marketing-email" | "marketing-sms" | "measurement";
        url?: string | undefined;
        required?: boolean | undefined;
    }>>>;
    topics: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    }, z.core.$strict>>>;
    content: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        kind: z.ZodMiniDefault<z.ZodMiniEnum<{
            article: "article";
            advice: "advice";
            testimonial: "testimonial";
        }>>;
        title: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        topics: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        at: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniEnum<{
            booked: "booked";
            faq: "faq";
            news: "news";
        }>>>;
        services: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>>;
    firstVisit: z.ZodMiniOptional<z.ZodMiniObject<{
        texts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
        bring: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
    }, z.core.$strict>>;
    formPages: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniURL>>;
    reviewUrl: z.ZodMiniOptional<z.ZodMiniString<string>>;
    id: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    timeZone: z.ZodMiniString<string>;
    country: z.ZodMiniString<string>;
    languages: z.ZodMiniArray<z.ZodMiniString<string>>;
    phone: z.ZodMiniString<string>;
    email: z.ZodMiniEmail;
    smsSender: z.ZodMiniString<string>;
    origins: z.ZodMiniArray<z.ZodMiniString<string>>;
    bookingPage: z.ZodMiniOptional<z.ZodMiniURL>;
    changeBeforeMinutes: z.ZodMiniDefault<z.ZodMiniInt>;
    waitlist: z.ZodMiniDefault<z.ZodMiniObject<{
        offerMinutes: z.ZodMiniDefault<z.ZodMiniInt>;
        quiet: z.ZodMiniDefault<z.ZodMiniObject<{
            from: z.ZodMiniString<string>;
            to: z.ZodMiniString<string>;
        }, z.core.$strict>>;
        leadMinutes: z.ZodMiniDefault<z.ZodMiniInt>;
    }, z.core.$strict>>;
    holdMinutes: z.ZodMiniDefault<z.ZodMiniInt>;
    scheduling: z.ZodMiniOptional<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
        kind: z.ZodMiniLiteral<"diary">;
    }, z.core.$strict>, z.ZodMiniObject<{
        kind: z.ZodMiniLiteral<"fhir">;
        url: z.ZodMiniString<string>;
        profile: z.ZodMiniDefault<z.ZodMiniEnum<{
            r4: "r4";
            sas: "sas";
        }>>;
        auth: z.ZodMiniOptional<z.ZodMiniObject<{
            kind: z.ZodMiniEnum<{
                bearer: "bearer";
                basic: "basic";
                mtls: "mtls";
            }>;
            secret: z.ZodMiniString<string>;
            ca: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        kind: z.ZodMiniLiteral<"smart">;
        url: z.ZodMiniString<string>;
        source: z.ZodMiniString<string>;
    }, z.core.$strict>, z.ZodMiniObject<{
        kind: z.ZodMiniLiteral<"request">;
        url: z.ZodMiniString<string>;
        secret: z.ZodMiniString<string>;
    }, z.core.$strict>], "kind">>;
    horizonDays: z.ZodMiniDefault<z.ZodMiniInt>;
    locations: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        address: z.ZodMiniString<string>;
        access: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        parking: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        directions: z.ZodMiniOptional<z.ZodMiniURL>;
    }, z.core.$strict>>;
    services: z.ZodMiniArray<z.ZodMiniObject<{
        changeBeforeMinutes: z.ZodMiniOptional<z.ZodMiniInt>;
        fhirServiceTypes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        preparation: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
        form: z.ZodMiniOptional<z.ZodMiniString<string>>;
        followUp: z.ZodMiniOptional<z.ZodMiniObject<{
            texts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
            links: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
                label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                url: z.ZodMiniString<string>;
            }, z.core.$strict>>>;
            treatmentReminder: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        }, z.core.$strict>>;
        recall: z.ZodMiniOptional<z.ZodMiniString<string>>;
        postOperative: z.ZodMiniOptional<z.ZodMiniObject<{
            callUs: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            emergency: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
            form: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
        id: z.ZodMiniString<string>;
        name: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        group: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        description: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        instructions: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        minutes: z.ZodMiniInt;
        bufferMinutes: z.ZodMiniOptional<z.ZodMiniInt>;
        everyMinutes: z.ZodMiniOptional<z.ZodMiniInt>;
        modes: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniEnum<{
            AMB: "AMB";
            VR: "VR";
            HH: "HH";
        }>>>;
        minimumNoticeMinutes: z.ZodMiniDefault<z.ZodMiniInt>;
        bookable: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
        sensitive: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
        audience: z.ZodMiniOptional<z.ZodMiniEnum<{
            new: "new";
            known: "known";
        }>>;
        age: z.ZodMiniOptional<z.ZodMiniObject<{
            from: z.ZodMiniOptional<z.ZodMiniInt>;
            to: z.ZodMiniOptional<z.ZodMiniInt>;
        }, z.core.$strict>>;
        questions: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            answers: z.ZodMiniArray<z.ZodMiniObject<{
                id: z.ZodMiniString<string>;
                text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
                outcome: z.ZodMiniDefault<z.ZodMiniEnum<{
                    go: "go";
                    stop: "stop";
                }>>;
                explanation: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
                service: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        documents: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
    }, z.core.$strict>>;
    practitioners: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        role: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        services: z.ZodMiniArray<z.ZodMiniString<string>>;
        acceptsNew: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
        hours: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
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
            location: z.ZodMiniString<string>;
            services: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        }, z.core.$strict>>>;
        fhirActors: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    closures: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        from: z.ZodMiniString<string>;
        to: z.ZodMiniString<string>;
        practitioner: z.ZodMiniOptional<z.ZodMiniString<string>>;
        reason: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    }, z.core.$strict>>>;
    hours: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
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
    faq: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        language: z.ZodMiniString<string>;
        clinic: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>;
        entries: z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            question: z.ZodMiniString<string>;
            alternates: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            answer: z.ZodMiniString<string>;
            keywords: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            source: z.ZodMiniOptional<z.ZodMiniObject<{
                label: z.ZodMiniString<string>;
                url: z.ZodMiniString<string>;
            }, z.core.$strict>>;
            reviewed: z.ZodMiniOptional<z.ZodMiniString<string>>;
            actions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
                kind: z.ZodMiniLiteral<"book">;
                service: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>, z.ZodMiniObject<{
                kind: z.ZodMiniLiteral<"questionnaire">;
                form: z.ZodMiniString<string>;
            }, z.core.$strict>, z.ZodMiniObject<{
                kind: z.ZodMiniLiteral<"call">;
                phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>, z.ZodMiniObject<{
                kind: z.ZodMiniLiteral<"directions">;
                location: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>, z.ZodMiniObject<{
                kind: z.ZodMiniLiteral<"link">;
                url: z.ZodMiniString<string>;
                label: z.ZodMiniString<string>;
            }, z.core.$strict>], "kind">>>;
            starter: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            topic: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
    }, z.core.$strict>]>>>;
    retention: z.ZodMiniDefault<z.ZodMiniObject<{
        doneMessageDays: z.ZodMiniDefault<z.ZodMiniInt>;
        messageDays: z.ZodMiniDefault<z.ZodMiniInt>;
        unansweredDays: z.ZodMiniDefault<z.ZodMiniInt>;
    }, z.core.$strict>>;
    forms: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniCustom<import("./clinic-form.ts").ClinicForm, import("./clinic-form.ts").ClinicForm>]>>>;
    formKeys: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        kty: z.ZodMiniEnum<{
            EC: "EC";
            OKP: "OKP";
        }>;
        crv: z.ZodMiniEnum<{
            "P-256": "P-256";
            X25519: "X25519";
        }>;
        x: z.ZodMiniString<string>;
        y: z.ZodMiniOptional<z.ZodMiniString<string>>;
        kid: z.ZodMiniString<string>;
        nbf: z.ZodMiniNumber<number>;
        exp: z.ZodMiniNumber<number>;
        use: z.ZodMiniOptional<z.ZodMiniLiteral<"enc">>;
        alg: z.ZodMiniOptional<z.ZodMiniLiteral<"ECDH-ES+A256KW">>;
    }, z.core.$strict>]>>>;
    answers: z.ZodMiniDefault<z.ZodMiniObject<{
        keepDaysAfterOpening: z.ZodMiniDefault<z.ZodMiniInt>;
        keepDaysAtMost: z.ZodMiniDefault<z.ZodMiniInt>;
    }, z.core.$strict>>;
    surveys: z.ZodMiniDefault<z.ZodMiniObject<{
        forms: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        short: z.ZodMiniOptional<z.ZodMiniString<string>>;
        long: z.ZodMiniOptional<z.ZodMiniString<string>>;
        linkDays: z.ZodMiniDefault<z.ZodMiniInt>;
        page: z.ZodMiniOptional<z.ZodMiniURL>;
    }, z.core.$strict>>;
    messaging: z.ZodMiniPrefault<z.ZodMiniObject<{
        hours: z.ZodMiniPrefault<z.ZodMiniObject<{
            care: z.ZodMiniPrefault<z.ZodMiniObject<{
                from: z.ZodMiniDefault<z.ZodMiniString<string>>;
                to: z.ZodMiniDefault<z.ZodMiniString<string>>;
                sundays: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
                holidays: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
            }, z.core.$strict>>;
            service: z.ZodMiniPrefault<z.ZodMiniObject<{
                from: z.ZodMiniDefault<z.ZodMiniString<string>>;
                to: z.ZodMiniDefault<z.ZodMiniString<string>>;
                sundays: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
                holidays: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
            }, z.core.$strict>>;
            marketing: z.ZodMiniPrefault<z.ZodMiniObject<{
                from: z.ZodMiniDefault<z.ZodMiniString<string>>;
                to: z.ZodMiniDefault<z.ZodMiniString<string>>;
                sundays: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
                holidays: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        caps: z.ZodMiniPrefault<z.ZodMiniObject<{
            service: z.ZodMiniDefault<z.ZodMiniObject<{
                count: z.ZodMiniInt;
                days: z.ZodMiniInt;
            }, z.core.$strict>>;
            marketing: z.ZodMiniDefault<z.ZodMiniObject<{
                count: z.ZodMiniInt;
                days: z.ZodMiniInt;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        off: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString<string>>>;
        region: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    newsletter: z.ZodMiniOptional<z.ZodMiniObject<{
        notice: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    recommendation: z.ZodMiniOptional<z.ZodMiniObject<{
        text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        legalNote: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        afterVisits: z.ZodMiniDefault<z.ZodMiniInt>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type ClinicFile = z.infer<typeof ClinicFile>;
