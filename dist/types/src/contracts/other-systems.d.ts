import * as z from 'zod/mini';
/**
 * Where the free times come from and the appointments go. Secrets stand in environment variables, and only the names
 * of those stand here: this file is read by many.
 */
export declare const SchedulingEntry: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
}, z.core.$strict>], "kind">;
export type SchedulingEntry = z.infer<typeof SchedulingEntry>;
/**
 * A language model that words answers from the entries of the FAQ, at any endpoint that speaks the OpenAI chat format.
 * Without this entry no question of a patient leaves the backend.
 */
export declare const AssistantEntry: z.ZodMiniObject<{
    url: z.ZodMiniString<string>;
    model: z.ZodMiniString<string>;
    key: z.ZodMiniOptional<z.ZodMiniString<string>>;
    timeoutSeconds: z.ZodMiniDefault<z.ZodMiniInt>;
}, z.core.$strict>;
export type AssistantEntry = z.infer<typeof AssistantEntry>;
