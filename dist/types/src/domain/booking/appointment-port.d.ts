import type { BookingReceipt } from '../../contracts/booking-receipt.ts';
import type { CancelRequest } from '../../contracts/change-request.ts';
import type { ChangeReceipt, ManagedAppointment } from '../../contracts/managed-appointment.ts';
import type { Offer, WaitingEntry } from '../../contracts/waiting-entry.ts';
import type { WaitingRequest } from '../../contracts/waiting-request.ts';
import type { Answer } from '../answer.ts';
/** Which appointment, as its patient last saw it. */
export interface KnownAppointment {
    /** Secret of the appointment. */
    token: string;
    /** Counts its changes: another one than the clinic's is answered `precondition_failed`. */
    version: number;
    /** After this instant nothing of it can be changed any more. */
    start: string;
}
/** A move to another slot: the old one is kept until the clinic has written down the new one. */
export interface Move extends KnownAppointment {
    slotId: string;
    /** While the hold lasts; without it the slot itself is asked for. */
    holdId: string | undefined;
}
export interface Cancellation extends KnownAppointment {
    reason: CancelRequest['reason'];
}
/**
 * What a patient does about an appointment they have. What changes something is written down before it leaves; when
 * its outcome is not known within ten seconds, the answer is a problem whose code says that it is saved.
 */
export interface AppointmentPort {
    /** Changes nothing. */
    readAppointment(token: string): Promise<Answer<ManagedAppointment>>;
    moveAppointment(move: Move, idempotencyKey: string): Promise<Answer<ChangeReceipt>>;
    cancelAppointment(cancellation: Cancellation, idempotencyKey: string): Promise<Answer<ChangeReceipt>>;
    /** Resolves with what has become of a saved change, however long that takes. */
    awaitChange(idempotencyKey: string): Promise<Answer<ChangeReceipt>>;
}
/** What a patient does about a place on the waiting list, and about the slot offered to it. */
export interface WaitingPort {
    joinWaitingList(request: WaitingRequest, idempotencyKey: string): Promise<Answer<WaitingEntry>>;
    awaitEntry(idempotencyKey: string): Promise<Answer<WaitingEntry>>;
    /** Changes nothing. */
    readEntry(token: string): Promise<Answer<WaitingEntry>>;
    /** Repeating it changes nothing, so it is simply tried again. */
    leaveWaitingList(token: string): Promise<Answer<unknown>>;
    /** Changes nothing. */
    readOffer(token: string): Promise<Answer<Offer>>;
    /** @param offer - `expiresAt`: after it there is no sense in asking. */
    acceptOffer(offer: {
        token: string;
        expiresAt: string;
    }, idempotencyKey: string): Promise<Answer<BookingReceipt>>;
    awaitAcceptance(idempotencyKey: string): Promise<Answer<BookingReceipt>>;
    declineOffer(token: string, reason: string | undefined): Promise<Answer<unknown>>;
}
