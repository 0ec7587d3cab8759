import * as z from 'zod/mini';
/** A text in one language for everyone, or in several: `{ fr: …, en: … }`. */
export declare const LocalText: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
export type LocalText = z.infer<typeof LocalText>;
/** Days as a person writes them in the file; the index is the one of `Date.prototype.getUTCDay`. */
export declare const weekdays: readonly ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
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
export declare const ServiceEntry: z.ZodMiniObject<{
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
    fhirServiceTypes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strict>;
export type ServiceEntry = z.infer<typeof ServiceEntry>;
export declare const PractitionerEntry: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    role: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    services: z.ZodMiniArray<z.ZodMiniString<string>>;
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
    phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
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
    purpose: "care" | "reminder-email" | "reminder-sms" | "marketing-email" | "marketing-sms" | "measurement";
    url?: string | undefined;
}, {
    id: string;
    version: string;
    text: string | Record<string, string>;
    purpose: "care" | "reminder-email" | "reminder-sms" | "marketing-email" | "marketing-sms" | "measurement";
    url?: string | undefined;
    required?: boolean | undefined;
}>>;
export type NoticeEntry = z.infer<typeof NoticeEntry>;
/** One clinic, in one file that its staff can read: who works there, when, and for what. */
export declare const ClinicFile: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    timeZone: z.ZodMiniString<string>;
    country: z.ZodMiniString<string>;
    languages: z.ZodMiniArray<z.ZodMiniString<string>>;
    phone: z.ZodMiniString<string>;
    email: z.ZodMiniEmail;
    smsSender: z.ZodMiniString<string>;
    origins: z.ZodMiniArray<z.ZodMiniString<string>>;
    holdMinutes: z.ZodMiniDefault<z.ZodMiniInt>;
    horizonDays: z.ZodMiniDefault<z.ZodMiniInt>;
    locations: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        address: z.ZodMiniString<string>;
        access: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    services: z.ZodMiniArray<z.ZodMiniObject<{
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
        fhirServiceTypes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    practitioners: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        role: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        services: z.ZodMiniArray<z.ZodMiniString<string>>;
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
    notices: z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        version: z.ZodMiniString<string>;
        text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        url: z.ZodMiniOptional<z.ZodMiniURL>;
        purpose: z.ZodMiniDefault<z.ZodMiniEnum<{
            care: "care";
            "reminder-email": "reminder-email";
            "reminder-sms": "reminder-sms";
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
        purpose: "care" | "reminder-email" | "reminder-sms" | "marketing-email" | "marketing-sms" | "measurement";
        url?: string | undefined;
    }, {
        id: string;
        version: string;
        text: string | Record<string, string>;
        purpose: "care" | "reminder-email" | "reminder-sms" | "marketing-email" | "marketing-sms" | "measurement";
        url?: string | undefined;
        required?: boolean | undefined;
    }>>>;
}, z.core.$strict>;
export type ClinicFile = z.infer<typeof ClinicFile>;
