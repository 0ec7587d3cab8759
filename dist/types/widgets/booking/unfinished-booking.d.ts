import type { NoticeDecision } from '../../src/contracts/booking-request.ts';
import type { Digester } from '../../src/domain/consent/wording-hash.ts';
import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
/** A booking that was begun, for a patient who wants to be written to about it. */
export interface UnfinishedBooking {
    email: string;
    given?: string;
    /** Id of the service. */
    service: string;
    /** BCP 47. */
    locale: string;
    /** The notice with that purpose, as it was read and ticked. */
    notice: NoticeDecision;
}
/**
 * Watches a form that is being filled in.
 *
 * @returns What there is to tell if the patient goes away now: nothing without the tick for it, without an address, or
 *   once all of it was sent.
 */
export declare function unfinishedBooking(state: BookingState, details: Details, subtle: Digester | undefined): {
    now(): UnfinishedBooking | undefined;
    stop(): void;
};
