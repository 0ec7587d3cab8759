import * as z from 'zod/mini';
/** A slot kept for one patient: FHIR Slot `busy-tentative` until `expiresAt`. */
export declare const Hold: z.ZodMiniObject<{
    holdId: z.ZodMiniString<string>;
    slot: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        start: z.ZodMiniString<string>;
        end: z.ZodMiniString<string>;
        practitioner: z.ZodMiniString<string>;
        location: z.ZodMiniString<string>;
        mode: z.ZodMiniEnum<{
            AMB: "AMB";
            VR: "VR";
            HH: "HH";
        }>;
        bookingUrl: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>;
    expiresAt: z.ZodMiniString<string>;
    serverNow: z.ZodMiniString<string>;
}, z.core.$strip>;
export type Hold = z.infer<typeof Hold>;
/** The answer to a release has no body: 204. */
export declare const Released: z.ZodMiniUnknown;
