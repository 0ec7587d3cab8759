import * as z from 'zod/mini';
/** Messages and widgets link to nothing that could be read or changed on the way. */
export declare const PageAddress: z.ZodMiniString<string>;
