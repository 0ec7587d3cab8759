import type { BookingReceipt } from '../../contracts/booking-receipt.ts';
import type { BookingRequest } from '../../contracts/booking-request.ts';
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
export declare function bookingSubmission(options: BookingSubmissionOptions): BookingSubmission;
