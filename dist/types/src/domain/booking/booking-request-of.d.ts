import type { BookingRequest } from '../../contracts/booking-request.ts';
import type { Notice } from '../../contracts/catalog.ts';
import type { PatientDetails } from './patient-details.ts';
export interface ChosenSlot {
    service: string;
    slotId: string;
    /** While the hold lasts; without it the slot itself is asked for. */
    holdId: string | undefined;
    notices: readonly Notice[];
    locale: string;
}
/** Puts what was chosen and typed into the body of `POST /v1/bookings`. The details must have no fault. */
export declare function bookingRequestOf(details: PatientDetails, chosen: ChosenSlot): BookingRequest;
