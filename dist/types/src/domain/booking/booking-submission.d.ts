import type { BookingReceipt } from '../../contracts/booking-receipt.ts';
import type { BookingRequest } from '../../contracts/booking-request.ts';
import type { Answer } from '../answer.ts';
import type { SubmissionPort } from './scheduling-port.ts';
export interface BookingSubmission {
    /** @param expiresAt - Start of the slot. */
    submit(request: BookingRequest, expiresAt: string): Promise<Answer<BookingReceipt>>;
}
export interface BookingSubmissionOptions {
    submission: SubmissionPort;
    /** Mints an idempotency key: a UUID of version 7. */
    mintKey(): string;
    /** Told of each try, just before it leaves. */
    onTry(idempotencyKey: string, attempt: number): void;
    /** Told what became of a request that was only saved when `submit` answered. */
    onLateAnswer(answer: Answer<BookingReceipt>): void;
}
/**
 * Owns the patient's wish to book until its outcome is known. Promises one appointment at most, however
 * often the button is pressed and however many replies are lost; when it cannot learn the outcome it
 * says so and remembers the key for the next press.
 */
export declare function bookingSubmission(options: BookingSubmissionOptions): BookingSubmission;
