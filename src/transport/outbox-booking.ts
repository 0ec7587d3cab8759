import { BookingReceipt } from '../contracts/booking-receipt.ts';
import { read } from '../contracts/read.ts';
import { silence } from '../domain/answer.ts';
import type { SubmissionPort } from '../domain/booking/scheduling-port.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import { serialiseJson } from '../lib/serialise-json.ts';
import { outboxOutcomes } from './outbox-outcomes.ts';

/** A failure must be on the screen within ten seconds. */
const waitMs = 9_500;

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
export function outboxBooking({ outbox, findBooking, signal }: OutboxBookingOptions): SubmissionPort {
  const { submit, awaitOutcome } = outboxOutcomes<BookingReceipt>({
    ...{ outbox, signal, waitMs },
    async outcomeOf({ id, state, answer, problem }) {
      if (state === 'received') {
        const reading = read(BookingReceipt, answer);
        return reading.ok ? reading : findBooking(id);
      }
      // The answer to one that expired may have been lost on the way: only the clinic knows.
      const settled =
        state === 'expired' ? await findBooking(id) : { ok: false as const, problem: problem ?? silence };
      await outbox.discard(id);
      return settled;
    },
  });

  return {
    findBooking,
    awaitOutcome,
    abandonBooking: (id) => outbox.discard(id),
    bookAppointment: ({ request, idempotencyKey: id, expiresAt }) =>
      submit({
        ...{ id, kind: 'submission', path: 'v1/bookings', contentType: 'application/json', expiresAt },
        body: serialiseJson(request),
      }),
  };
}
