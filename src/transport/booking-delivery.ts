import { BookingReceipt } from '../contracts/booking-receipt.ts';
import type { BrowserEventType } from '../contracts/browser-events.ts';
import type { CloudEvent } from '../contracts/cloud-event.ts';
import type { SubmissionPort } from '../domain/booking/scheduling-port.ts';
import type { ConsentPort } from '../domain/consent/consent-port.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import { serialiseJson } from '../lib/serialise-json.ts';
import { uuidV7 } from '../lib/uuid-v7.ts';
import { browserOutbox } from './browser-outbox.ts';
import { httpConsent } from './http-consent.ts';
import type { HttpClient } from './http-client.ts';
import { outboxBooking } from './outbox-booking.ts';

export interface BookingDeliveryOptions {
  http: HttpClient;
  endpoint: string;
  clinic: string;
  /** BCP 47, asked at each sending. */
  language(): string;
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
export function bookingDelivery({ http, signal, ...options }: BookingDeliveryOptions): BookingDelivery {
  const outbox = browserOutbox({
    ...options,
    report: ({ code, count }) => console.warn(`Parcours: outbox: ${code} (${count})`),
  });
  signal.addEventListener('abort', () => outbox.close(), { once: true });

  const mintKey = () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  const findBooking = (key: string) =>
    http.call({ path: `v1/bookings/by-key/${encodeURIComponent(key)}`, schema: BookingReceipt });
  const record = (type: BrowserEventType, data: CloudEvent['data']) => {
    const event: CloudEvent = {
      specversion: '1.0',
      id: mintKey(),
      source: `/sites/${options.clinic}/widgets/booking`,
      type,
      time: new Date().toISOString(),
      data,
    };
    const body = serialiseJson(event);
    void outbox.submit({
      id: event.id,
      kind: 'telemetry',
      path: 'v1/events',
      body,
      contentType: 'text/plain',
    });
  };

  return {
    submission: outboxBooking({ outbox, findBooking, signal }),
    deliveries: outbox,
    consent: httpConsent(http),
    // Its type says it is always there; on a page without TLS it is not.
    subtle: crypto.subtle as SubtleCrypto | undefined,
    mintKey,
    recordRequested: (idempotencyKey, attempt) => record('booking.requested', { idempotencyKey, attempt }),
  };
}
