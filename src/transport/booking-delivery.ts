import { BookingReceipt } from '../contracts/booking-receipt.ts';
import type { BookingRequested, BrowserEventType } from '../contracts/browser-events.ts';
import type { CloudEvent } from '../contracts/cloud-event.ts';
import type { SubmissionPort } from '../domain/booking/scheduling-port.ts';
import type { ConsentPort } from '../domain/consent/consent-port.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import { serialiseJson } from '../lib/serialise-json.ts';
import { uuidV7 } from '../lib/uuid-v7.ts';
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
  const mintKey = () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

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
    recordRequested(data) {
      const event: CloudEvent = {
        specversion: '1.0',
        id: mintKey(),
        source: `/sites/${clinic}/widgets/booking`,
        type: 'booking.requested' satisfies BrowserEventType,
        time: new Date().toISOString(),
        data,
      };
      const { id } = event;
      const body = serialiseJson(event);
      void outbox.submit({ id, kind: 'telemetry', path: 'v1/events', body, contentType: 'text/plain' });
    },
  };
}
