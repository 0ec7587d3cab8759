import * as z from 'zod/mini';
/** What is said after a visit for one service. Left out of the messages of a `sensitive` one. */
export declare const FollowUpEntry: z.ZodMiniObject<{
    texts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
    links: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
        url: z.ZodMiniString<string>;
    }, z.core.$strict>>>;
    treatmentReminder: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
}, z.core.$strict>;
export type FollowUpEntry = z.infer<typeof FollowUpEntry>;
/** What is said some days after an operation or an invasive examination. */
export declare const PostOperativeEntry: z.ZodMiniObject<{
    callUs: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    emergency: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    form: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type PostOperativeEntry = z.infer<typeof PostOperativeEntry>;
/** What a service has to say in the messages of a journey; each part is left out of them when it is left out here. */
export declare const serviceMessages: {
    /** How to prepare, one thing an entry: fasting, a full bladder, what to take off. */
    preparation: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
    /** Id of the form to be answered before the visit. */
    form: z.ZodMiniOptional<z.ZodMiniString<string>>;
    followUp: z.ZodMiniOptional<z.ZodMiniObject<{
        texts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
        links: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
            url: z.ZodMiniString<string>;
        }, z.core.$strict>>>;
        treatmentReminder: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
    }, z.core.$strict>>;
    /** After how long the next check is due, such as `P1Y`: whoever agreed to it is told then. */
    recall: z.ZodMiniOptional<z.ZodMiniString<string>>;
    postOperative: z.ZodMiniOptional<z.ZodMiniObject<{
        callUs: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        emergency: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>;
        form: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
};
/** What a clinic has to say in the messages of a journey, whatever the service. */
export declare const clinicMessages: {
    /** For those who come for the first time. */
    firstVisit: z.ZodMiniOptional<z.ZodMiniObject<{
        texts: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
        bring: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>>>;
    }, z.core.$strict>>;
    /**
     * By the id of a form, the page of the clinic's website that carries it; a page of the backend when left out. Choose
     * addresses that name neither an illness nor an examination: they stand in messages and in logs.
     */
    formPages: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniURL>>;
    /** Where the public leaves reviews. Nobody is invited when left out; when given, everyone alike is. */
    reviewUrl: z.ZodMiniOptional<z.ZodMiniString<string>>;
};
