import type { SubmissionPort } from '../domain/booking/scheduling-port.ts';
import type { ConsentPort } from '../domain/consent/consent-port.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import type { HttpClient } from './http-client.ts';
export interface BookingDeliveryOptions {
    http: HttpClient;
    endpoint: string;
    clinic: string;
    /** BCP 47. */
    language: string;
    /** Closes the outbox; what it has written down goes on at the next visit. */
    signal: AbortSignal;
}
export interface BookingDelivery {
    submission: SubmissionPort;
    deliveries: OutboxPort;
    consent: ConsentPort;
    /** Hashes the wording that was shown; a page without TLS has none. */
    subtle: SubtleCrypto | undefined;
    mintKey(): string;
    /** The patient pressed confirm: a claim for the backend's journeys, without identity or reason. */
    recordRequested(idempotencyKey: string, attempt: number): void;
}
/**
 * Everything by which a booking leaves the page. Nothing is stored before the patient submits something: only
 * then does the outbox make its database.
 */
export declare function bookingDelivery({ http, signal, ...options }: BookingDeliveryOptions): BookingDelivery;
