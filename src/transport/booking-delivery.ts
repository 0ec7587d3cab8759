import { BookingReceipt } from '../contracts/booking-receipt.ts';
import type { BookingRequested } from '../contracts/browser-events.ts';
import type { SubmissionPort } from '../domain/booking/scheduling-port.ts';
import type { ConsentPort } from '../domain/consent/consent-port.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import { eventRecorder, mintKey } from './event-recorder.ts';
import type { HttpClient } from './http-client.ts';
import { outboxBooking } from './outbox-booking.ts';
import { outboxConsent } from './outbox-consent.ts';

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
export function bookingDelivery(options: BookingDeliveryOptions): BookingDelivery {
  const { http, outbox, clinic, signal } = options;
  const record = eventRecorder(outbox, clinic, 'booking');

  return {
    submission: outboxBooking({
      ...{ outbox, signal },
      findBooking: (key) =>
        http.call({ path: `v1/bookings/by-key/${encodeURIComponent(key)}`, schema: BookingReceipt }),
    }),
    deliveries: outbox,
    consent: outboxConsent({ outbox, signal }),
    // Its type says it is always there; on a page without TLS it is not.
    subtle: crypto.subtle as SubtleCrypto | undefined,
    mintKey,
    recordRequested: (data) => record('booking.requested', data),
  };
}
