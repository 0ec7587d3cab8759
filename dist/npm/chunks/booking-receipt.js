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
    /** What to bring. */
    documents: z.optional(z.array(z.string())),
    /** Where a map shows the way. */
    directions: z.optional(z.string()),
    phone: z.string(),
    receivedAt: Instant,
});

export { BookingReceipt as B };
