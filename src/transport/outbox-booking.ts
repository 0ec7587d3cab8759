import { BookingReceipt } from '../contracts/booking-receipt.ts';
import { read } from '../contracts/read.ts';
import { silence } from '../domain/answer.ts';
import type { Answer } from '../domain/answer.ts';
import type { SubmissionPort } from '../domain/booking/scheduling-port.ts';
import type { Delivery, OutboxPort } from '../domain/delivery/outbox-port.ts';
import { isSaved } from '../domain/delivery/parcel-codes.ts';
import { serialiseJson } from '../lib/serialise-json.ts';

/** A failure must be on the screen within ten seconds. */
const longestWaitMs = 9_500;

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
  const outcomeOf = async ({ id, state, answer, problem }: Delivery): Promise<Answer<BookingReceipt>> => {
    if (state === 'received') {
      const reading = read(BookingReceipt, answer);
      return reading.ok ? reading : findBooking(id);
    }
    // The answer to one that expired may have been lost on the way: only the clinic knows.
    const settled =
      state === 'expired' ? await findBooking(id) : { ok: false as const, problem: problem ?? silence };
    await outbox.discard(id);
    return settled;
  };

  const awaitOutcome = (id: string): Promise<Answer<BookingReceipt>> =>
    new Promise((resolve) => {
      const stop = outbox.watch((delivery) => {
        if (delivery.id !== id || isSaved(delivery.state)) return;
        stop();
        resolve(outcomeOf(delivery));
      });
      signal.addEventListener('abort', stop, { once: true });
    });

  return {
    findBooking,
    awaitOutcome,
    abandonBooking: (id) => outbox.discard(id),
    async bookAppointment({ request, idempotencyKey: id, expiresAt }) {
      const outcome = awaitOutcome(id);
      const body = serialiseJson(request);
      const state = await outbox.submit({
        ...{ id, kind: 'submission', path: 'v1/bookings', body, contentType: 'application/json', expiresAt },
      });
      // It was settled before this page asked.
      if (!isSaved(state)) return outcomeOf({ id, state });
      // Pressed again: what was written down already is tried now, whatever its backoff says.
      void outbox.flush();
      return Promise.race([outcome, answerAfterWait(state, signal)]);
    },
  };
}

function answerAfterWait(code: string, signal: AbortSignal): Promise<Answer<BookingReceipt>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, problem: { ...silence, code } }), longestWaitMs);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
