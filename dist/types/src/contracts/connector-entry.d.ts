import * as z from 'zod/mini';
/**
 * Another system that is told of what happens. Nothing leaves that is not listed; health data leaves to no marketing
 * tool, no analytics and no webhook, whatever is listed; and contact data only with the consent for that channel.
 * Secrets stand in environment variables, and only their names here.
 */
export declare const ConnectorEntry: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
}, z.core.$strict>], "kind">;
export type ConnectorEntry = z.infer<typeof ConnectorEntry>;
export type ConnectorKind = ConnectorEntry['kind'];
/** Off when left out. */
export declare const ConnectorsEntry: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
/** By what the practice system's own facts are known to be its: several secrets while one takes the place of another. */
export declare const PracticeFactsEntry: z.ZodMiniObject<{
    secrets: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type PracticeFactsEntry = z.infer<typeof PracticeFactsEntry>;
