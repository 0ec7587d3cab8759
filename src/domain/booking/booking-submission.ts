import type { BookingReceipt } from '../../contracts/booking-receipt.ts';
import type { BookingRequest } from '../../contracts/booking-request.ts';
import { serialiseJson } from '../../lib/serialise-json.ts';
import { silence, unreachable } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { SchedulingPort } from './scheduling-port.ts';

export interface BookingSubmission {
  submit(request: BookingRequest): Promise<Answer<BookingReceipt>>;
}

export interface BookingSubmissionOptions {
  scheduling: Pick<SchedulingPort, 'bookAppointment' | 'findBooking'>;
  /** Mints an idempotency key: a UUID of version 7. */
  mintKey(): string;
  /** Told of each try, just before it leaves. */
  onTry(idempotencyKey: string, attempt: number): void;
}

/**
 * Owns the patient's wish to book until its outcome is known. Promises one appointment at most, however
 * often the button is pressed and however many replies are lost; when it cannot learn the outcome it
 * answers `unreachable` and remembers the key for the next press.
 */
export function bookingSubmission(options: BookingSubmissionOptions): BookingSubmission {
  const { scheduling, mintKey, onTry } = options;
  let open: { key: string; body: string; attempt: number } | undefined;

  /** A changed form is a new request, but only once the old one is known not to have been booked. */
  async function settlePrevious(body: string): Promise<Answer<BookingReceipt> | undefined> {
    if (!open || open.body === body) return undefined;
    const previous = await scheduling.findBooking(open.key);
    if (previous.ok || previous.problem.code === unreachable) return previous;
    open = undefined;
    return undefined;
  }

  return {
    async submit(request) {
      const body = serialiseJson(request);
      const settled = await settlePrevious(body);
      if (settled) return settled;

      open ??= { key: mintKey(), body, attempt: 0 };
      open.attempt += 1;
      const { key, attempt } = open;
      onTry(key, attempt);
      const answer = await scheduling.bookAppointment(request, key);
      if (!answer.ok && answer.problem.code === unreachable) return answer;
      // A receipt for another key is not ours: the outcome is still unknown.
      if (answer.ok && answer.value.idempotencyKey !== key) return { ok: false, problem: silence };
      open = undefined;
      return answer;
    },
  };
}
