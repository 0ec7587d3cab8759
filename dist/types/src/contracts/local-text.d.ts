import * as z from 'zod/mini';
/** A text in one language for everyone, or in several: `{ fr: …, en: … }`. */
export declare const LocalText: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
export type LocalText = z.infer<typeof LocalText>;
