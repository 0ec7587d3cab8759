import * as z from 'zod/mini';
/** Something a person may say that it interests them. It is shown to them by its name. */
export declare const TopicEntry: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    name: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
}, z.core.$strict>;
export type TopicEntry = z.infer<typeof TopicEntry>;
/** Where something to read is shown: under the conversation of the FAQ, under the receipt of a booking, or in the news. */
export declare const ContentMoment: z.ZodMiniEnum<{
    booked: "booked";
    faq: "faq";
    news: "news";
}>;
export type ContentMoment = z.infer<typeof ContentMoment>;
/** Something that the clinic gives to read, beside what it is asked. */
export declare const ContentEntry: z.ZodMiniObject<{
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
}, z.core.$strict>;
export type ContentEntry = z.infer<typeof ContentEntry>;
/** What a clinic gives to read, as it stands in its file. */
export declare const clinicContent: {
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
};
