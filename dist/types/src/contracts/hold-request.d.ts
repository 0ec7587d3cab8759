import * as z from 'zod/mini';
/** Body of `POST /v1/holds` (IHE `$hold`): keep a slot while the patient types. */
export declare const HoldRequest: z.ZodMiniObject<{
    slotId: z.ZodMiniString<string>;
}, z.core.$strict>;
export type HoldRequest = z.infer<typeof HoldRequest>;
