import * as z from 'zod/mini';
import type { FaqEntry } from './faq.ts';
/** What an answer lets one do. `service`, `form` and `location` are ids of the clinic file. */
export declare const FaqActionEntry: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
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
}, z.core.$strict>], "kind">;
/** One question with its answer, as an agency writes it. See `FaqEntry` for what each field means. */
export declare const FaqFileEntry: z.ZodMiniObject<{
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
}, z.core.$strict>;
export type FaqFileEntry = z.infer<typeof FaqFileEntry>;
/** The questions and answers of a clinic in one language: one file a language, the same ids in each. */
export declare const FaqFile: z.ZodMiniObject<{
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
}, z.core.$strict>;
export type FaqFile = z.infer<typeof FaqFile>;
/** The entry as it goes to a browser: without what is for the editor alone. */
export declare function faqEntryOf(written: FaqFileEntry): FaqEntry;
