import * as z from 'zod/mini';
/** A place on the waiting list: the receipt of `POST /v1/waitlist` and the answer to `GET /v1/waitlist`. */
export declare const WaitingEntry: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    idempotencyKey: z.ZodMiniString<string>;
    status: z.ZodMiniString<string>;
    token: z.ZodMiniString<string>;
    serviceName: z.ZodMiniString<string>;
    expiresAt: z.ZodMiniString<string>;
    phone: z.ZodMiniString<string>;
}, z.core.$strip>;
export type WaitingEntry = z.infer<typeof WaitingEntry>;
/**
 * The answer to `GET /v1/offer`: a slot kept for one person until it expires. Reading it changes nothing; `POST
 * /v1/offer/accept` answers a `BookingReceipt`, `POST /v1/offer/decline` 204.
 */
export declare const Offer: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    state: z.ZodMiniString<string>;
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
    timeZone: z.ZodMiniString<string>;
    serviceName: z.ZodMiniString<string>;
    practitionerName: z.ZodMiniString<string>;
    locationName: z.ZodMiniString<string>;
    address: z.ZodMiniString<string>;
    replacesStart: z.ZodMiniOptional<z.ZodMiniString<string>>;
    expiresAt: z.ZodMiniString<string>;
    serverNow: z.ZodMiniString<string>;
    phone: z.ZodMiniString<string>;
}, z.core.$strip>;
export type Offer = z.infer<typeof Offer>;
/** Body of `POST /v1/offer/decline`. */
export declare const DeclineReason: z.ZodMiniEnum<{
    other: "other";
    "other-time": "other-time";
    "not-needed": "not-needed";
    "too-soon": "too-soon";
}>;
