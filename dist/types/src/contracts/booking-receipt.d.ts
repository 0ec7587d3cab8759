import * as z from 'zod/mini';
/**
 * The clinic's receipt: the only thing on whose strength a widget may say "confirmed", and only when
 * `idempotencyKey` is the one it sent. It names no patient, so it can be shown and replayed safely.
 */
export declare const BookingReceipt: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    idempotencyKey: z.ZodMiniString<string>;
    status: z.ZodMiniEnum<{
        booked: "booked";
        pending: "pending";
    }>;
    manageToken: z.ZodMiniString<string>;
    start: z.ZodMiniString<string>;
    end: z.ZodMiniString<string>;
    timeZone: z.ZodMiniString<string>;
    mode: z.ZodMiniEnum<{
        AMB: "AMB";
        VR: "VR";
        HH: "HH";
    }>;
    service: z.ZodMiniString<string>;
    serviceName: z.ZodMiniString<string>;
    practitionerName: z.ZodMiniString<string>;
    locationName: z.ZodMiniString<string>;
    address: z.ZodMiniString<string>;
    access: z.ZodMiniOptional<z.ZodMiniString<string>>;
    instructions: z.ZodMiniOptional<z.ZodMiniString<string>>;
    documents: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    directions: z.ZodMiniOptional<z.ZodMiniString<string>>;
    phone: z.ZodMiniString<string>;
    receivedAt: z.ZodMiniString<string>;
}, z.core.$strip>;
export type BookingReceipt = z.infer<typeof BookingReceipt>;
