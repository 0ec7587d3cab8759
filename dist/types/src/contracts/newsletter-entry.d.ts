import * as z from 'zod/mini';
/** The clinic's news by e-mail: by which notice people agree to it. What they may say interests them are `topics`. */
export declare const NewsletterEntry: z.ZodMiniObject<{
    notice: z.ZodMiniString<string>;
}, z.core.$strict>;
export type NewsletterEntry = z.infer<typeof NewsletterEntry>;
/**
 * Asks patients to recommend the clinic. In France a doctor must not advertise as a trade does, nor give anything for it: the
 * words are the clinic's own to answer for.
 */
export declare const RecommendationEntry: z.ZodMiniObject<{
    text: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    legalNote: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    afterVisits: z.ZodMiniDefault<z.ZodMiniInt>;
}, z.core.$strict>;
export type RecommendationEntry = z.infer<typeof RecommendationEntry>;
