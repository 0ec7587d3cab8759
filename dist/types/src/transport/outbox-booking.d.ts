import type { SubmissionPort } from '../domain/booking/scheduling-port.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
export interface OutboxBookingOptions {
    outbox: OutboxPort;
    /** Asks the clinic what became of a key, for when another tab got the receipt. */
    findBooking: SubmissionPort['findBooking'];
    signal: AbortSignal;
}
/**
 * Books through the outbox: the request is written down before it leaves, outlives the page, and is known to
 * have arrived only by a receipt that names its key.
 */
export declare function outboxBooking({ outbox, findBooking, signal }: OutboxBookingOptions): SubmissionPort;
