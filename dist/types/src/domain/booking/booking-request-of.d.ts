import type { BookingRequest, EligibilityAnswer, NoticeDecision } from '../../contracts/booking-request.ts';
import type { PatientDetails } from './patient-details.ts';
export interface ChosenSlot {
    service: string;
    slotId: string;
    /** While the hold lasts; without it the slot itself is asked for. */
    holdId: string | undefined;
    /** What was decided about each notice that was shown. */
    notices: readonly NoticeDecision[];
    locale: string;
    /** What the patient said of themselves before the slots. */
    audience?: BookingRequest['audience'];
    answers?: readonly EligibilityAnswer[] | undefined;
    /** Manage token of the appointment that this one takes the place of. */
    replaces?: string | undefined;
}
/** Puts what was chosen and typed into the body of `POST /v1/bookings`. The details must have no fault. */
export declare function bookingRequestOf(details: PatientDetails, chosen: ChosenSlot): BookingRequest;
/** What was said of the patient before the slots, as a booking and a place on the waiting list tell it. */
export declare function claimsOf({ audience, answers, }: Pick<ChosenSlot, 'audience' | 'answers'>): Pick<BookingRequest, 'audience' | 'answers'>;
/** Who comes, who books where that is somebody else, and how the latter is reached. The details must have no fault. */
export declare function personsOf(details: PatientDetails): Pick<BookingRequest, 'patient' | 'booker' | 'contact'>;
