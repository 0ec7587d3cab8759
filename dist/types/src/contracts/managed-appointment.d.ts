import * as z from 'zod/mini';
/**
 * The answer to `GET /v1/appointment`, and to every change of it: what its patient may see and do. It names no
 * person: whoever was forwarded the message learns no more than the message said.
 *
 * The secret of these calls is the manage token of the receipt, sent as `Authorization: Bearer …`. It is never part
 * of an address: addresses end up in the logs of whatever stands between.
 */
export declare const ManagedAppointment: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    status: z.ZodMiniEnum<{
        booked: "booked";
        pending: "pending";
        cancelled: "cancelled";
    }>;
    version: z.ZodMiniNumber<number>;
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
    practitioner: z.ZodMiniString<string>;
    practitionerName: z.ZodMiniString<string>;
    location: z.ZodMiniString<string>;
    locationName: z.ZodMiniString<string>;
    address: z.ZodMiniString<string>;
    access: z.ZodMiniOptional<z.ZodMiniString<string>>;
    directions: z.ZodMiniOptional<z.ZodMiniString<string>>;
    instructions: z.ZodMiniOptional<z.ZodMiniString<string>>;
    documents: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    phone: z.ZodMiniString<string>;
    changeBefore: z.ZodMiniString<string>;
    serverNow: z.ZodMiniString<string>;
}, z.core.$strip>;
export type ManagedAppointment = z.infer<typeof ManagedAppointment>;
/** What came of `POST /v1/appointment/reschedule` and `/cancel`: names the key, as every receipt does. */
export declare const ChangeReceipt: z.ZodMiniObject<{
    idempotencyKey: z.ZodMiniString<string>;
    appointment: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        status: z.ZodMiniEnum<{
            booked: "booked";
            pending: "pending";
            cancelled: "cancelled";
        }>;
        version: z.ZodMiniNumber<number>;
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
        practitioner: z.ZodMiniString<string>;
        practitionerName: z.ZodMiniString<string>;
        location: z.ZodMiniString<string>;
        locationName: z.ZodMiniString<string>;
        address: z.ZodMiniString<string>;
        access: z.ZodMiniOptional<z.ZodMiniString<string>>;
        directions: z.ZodMiniOptional<z.ZodMiniString<string>>;
        instructions: z.ZodMiniOptional<z.ZodMiniString<string>>;
        documents: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        phone: z.ZodMiniString<string>;
        changeBefore: z.ZodMiniString<string>;
        serverNow: z.ZodMiniString<string>;
    }, z.core.$strip>;
}, z.core.$strip>;
export type ChangeReceipt = z.infer<typeof ChangeReceipt>;
