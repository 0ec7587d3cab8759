import * as z from 'zod/mini';
/** How the encounter takes place: v3-ActCode as used by the French SAS guide. On site, by video, at home. */
export declare const Mode: z.ZodMiniEnum<{
    AMB: "AMB";
    VR: "VR";
    HH: "HH";
}>;
export type Mode = z.infer<typeof Mode>;
/** An instant with its offset, such as `2027-03-28T09:30:00+02:00`. */
export declare const Instant: z.ZodMiniString<string>;
/** An IANA zone that this platform knows: nothing can be shown in another one. */
export declare const TimeZone: z.ZodMiniString<string>;
/** A free slot as offered to a patient: FHIR `Slot` with status `free`, reduced to what a choice needs. */
export declare const Slot: z.ZodMiniObject<{
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
export type Slot = z.infer<typeof Slot>;
/** The answer to `GET /v1/slots` (IHE `$find`). No slot is an answer, not an error. */
export declare const FoundSlots: z.ZodMiniObject<{
    timeZone: z.ZodMiniString<string>;
    slots: z.ZodMiniArray<z.ZodMiniObject<{
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
    }, z.core.$strip>>;
    nextAvailable: z.ZodMiniNullable<z.ZodMiniString<string>>;
    phone: z.ZodMiniString<string>;
    serverNow: z.ZodMiniString<string>;
}, z.core.$strip>;
export type FoundSlots = z.infer<typeof FoundSlots>;
/** Calendar days that a search without an end covers, today included: a week fills the screen of a phone. */
export declare const defaultRangeDays = 7;
