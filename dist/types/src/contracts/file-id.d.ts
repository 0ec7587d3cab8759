import * as z from 'zod/mini';
/** Names something in a clinic file: a service, a notice, a topic. */
export declare const FileId: z.ZodMiniString<string>;
