import * as z from 'zod/mini';
/**
 * Who may ever receive a field: `none` anyone, `contact` only senders of messages, `health` only care.
 * The class stands beside the field, so that no connector can be written that has not been told.
 */
export type DataClass = 'none' | 'contact' | 'health';
/** CloudEvents 1.0 envelope (structured JSON). Extension names are lower-case by that standard. */
export declare const CloudEvent: z.ZodMiniObject<{
    specversion: z.ZodMiniLiteral<"1.0">;
    id: z.ZodMiniUUID;
    source: z.ZodMiniString<string>;
    type: z.ZodMiniString<string>;
    dataschema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    subject: z.ZodMiniOptional<z.ZodMiniString<string>>;
    time: z.ZodMiniString<string>;
    data: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>;
}, z.core.$strip>;
export type CloudEvent = z.infer<typeof CloudEvent>;
/** A batch the size of a keepalive request that every browser lets through: measured limit 60,000 B. */
export declare const maximumBatchEvents = 50;
export declare const maximumBatchBytes: number;
