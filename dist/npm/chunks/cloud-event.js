import * as z from 'zod/mini';
import { I as Instant, M as Mode } from './problem.js';

/**
 * The clinic's receipt: the only thing on whose strength a widget may say "confirmed", and only when
 * `idempotencyKey` is the one it sent. It names no patient, so it can be shown and replayed safely.
 */
const BookingReceipt = z.object({
    id: z.string(),
    idempotencyKey: z.string(),
    /** FHIR Appointment status. */
    status: z.enum(['booked', 'pending']),
    /** Secret for the manage page; never logged. */
    manageToken: z.string(),
    start: Instant,
    end: Instant,
    timeZone: z.string(),
    mode: Mode,
    service: z.string(),
    serviceName: z.string(),
    practitionerName: z.string(),
    locationName: z.string(),
    address: z.string(),
    access: z.optional(z.string()),
    instructions: z.optional(z.string()),
    phone: z.string(),
    receivedAt: Instant,
});

/** What a widget reads of a `WithdrawalReceipt`, once the outbox has seen that it names the key of the request. */
const ConsentReceipt = z.object({
    decision: z.enum(['withdrawn']),
    recordedAt: Instant,
});

/** CloudEvents 1.0 envelope (structured JSON). Extension names are lower-case by that standard. */
const CloudEvent = z.object({
    specversion: z.literal('1.0'),
    id: z.uuid(),
    source: z.string().check(z.minLength(1), z.maxLength(200)),
    type: z.string().check(z.regex(/^[a-z]+(?:[.-][a-z]+)+$/), z.maxLength(80)),
    dataschema: z.optional(z.string().check(z.maxLength(200))),
    subject: z.optional(z.string().check(z.maxLength(200))),
    /** The browser's clock: a claim. Nothing is ever scheduled from it. */
    time: Instant,
    data: z.record(z.string(), z.unknown()),
});
/** A batch the size of a keepalive request that every browser lets through: measured limit 60,000 B. */
const maximumBatchEvents = 50;
const maximumBatchBytes = 48 * 1024;

export { BookingReceipt as B, CloudEvent as C, ConsentReceipt as a, maximumBatchEvents as b, maximumBatchBytes as m };
