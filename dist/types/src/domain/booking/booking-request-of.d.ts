import type { BookingRequest, NoticeDecision } from '../../contracts/booking-request.ts';
import type { PatientDetails } from './patient-details.ts';
export interface ChosenSlot {
    service: string;
    slotId: string;
    /** While the hold lasts; without it the slot itself is asked for. */
    holdId: string | undefined;
    /** What was decided about each notice that was shown. */
    notices: readonly NoticeDecision[];
    locale: string;
}
/** Puts what was chosen and typed into the body of `POST /v1/bookings`. The details must have no fault. */
export declare function bookingRequestOf(details: PatientDetails, chosen: ChosenSlot): BookingRequest;
