import type { BookingRequested } from '../contracts/browser-events.ts';
import type { SubmissionPort } from '../domain/booking/scheduling-port.ts';
import type { ConsentPort } from '../domain/consent/consent-port.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import type { HttpClient } from './http-client.ts';
export interface BookingDeliveryOptions {
    http: HttpClient;
    /** By which everything leaves; whoever opened it closes it. */
    outbox: OutboxPort;
    clinic: string;
    /** Aborted when the widget leaves the page; what is written down goes on. */
    signal: AbortSignal;
}
export interface BookingDelivery {
    submission: SubmissionPort;
    deliveries: OutboxPort;
    consent: ConsentPort;
    /** Hashes the wording that was shown; a page without TLS has none. */
    subtle: SubtleCrypto | undefined;
    mintKey(): string;
    recordRequested(claim: BookingRequested): void;
}
/**
 * Everything by which a booking leaves the page. Nothing is stored before the patient submits something: only
 * then does the outbox make its database.
 */
export declare function bookingDelivery(options: BookingDeliveryOptions): BookingDelivery;
