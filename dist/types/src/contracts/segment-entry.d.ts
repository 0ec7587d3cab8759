import * as z from 'zod/mini';
/** People of whom something is so, under a name that the desk reads. What may be asked is checked against a closed list. */
export declare const SegmentEntry: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    name: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>]>;
    if: z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
}, z.core.$strict>;
export type SegmentEntry = z.infer<typeof SegmentEntry>;
