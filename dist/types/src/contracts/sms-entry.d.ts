import * as z from 'zod/mini';
/** Who sends the clinic's SMS, and how many at most. Files in a folder when left out. */
export declare const SmsEntry: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
}, z.core.$strict>], "kind">;
export type SmsEntry = z.infer<typeof SmsEntry>;
