import * as z from 'zod/mini';
/** Which campaign has brought a visitor, by the agency's own link: `utm_source`, `utm_medium`, `utm_campaign`. */
export declare const Campaign: z.ZodMiniObject<{
    source: z.ZodMiniOptional<z.ZodMiniString<string>>;
    medium: z.ZodMiniOptional<z.ZodMiniString<string>>;
    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type Campaign = z.infer<typeof Campaign>;
