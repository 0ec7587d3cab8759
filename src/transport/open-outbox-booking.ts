import type { SchedulingPort, SubmissionPort } from '../domain/booking/scheduling-port.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import { browserOutbox } from './browser-outbox.ts';
import { outboxBooking } from './outbox-booking.ts';

export interface OpenOutboxBookingOptions {
  endpoint: string;
  clinic: string;
  /** BCP 47. */
  language: string;
  /** Closes the outbox; what it has written down goes on at the next visit. */
  signal: AbortSignal;
  findBooking: SchedulingPort['findBooking'];
}

/** Opens the outbox for a booking. Nothing is stored before the patient submits something. */
export function openOutboxBooking({
  endpoint,
  clinic,
  language,
  signal,
  findBooking,
}: OpenOutboxBookingOptions): { submission: SubmissionPort; deliveries: OutboxPort } {
  const outbox = browserOutbox({
    endpoint,
    clinic,
    language,
    report: ({ code, count }) => console.warn(`Parcours: outbox: ${code} (${count})`),
  });
  signal.addEventListener('abort', () => outbox.close(), { once: true });
  return { submission: outboxBooking({ outbox, findBooking, signal }), deliveries: outbox };
}
