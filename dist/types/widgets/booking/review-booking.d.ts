import type { DetailField } from '../../src/domain/booking/patient-details.ts';
import type { ReviewModule } from './details-part.ts';
import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { EarlierBookings } from './earlier-booking.ts';
export interface ReviewOptions {
    earlier: EarlierBookings;
    /** Sends it. */
    confirm(): Promise<void>;
    /** Brings the views of it. */
    load(): Promise<ReviewModule>;
    /** They are here. */
    onHere(rest: ReviewModule): void;
}
/** The actions between a form that is filled in and a request that leaves: look again, correct, keep or replace. */
export declare function reviewing(state: BookingState, details: Details, { earlier, confirm, load, onHere }: ReviewOptions): {
    earlier: () => import("./earlier-booking.ts").EarlierBooking | undefined;
    rest: import("@preact/signals-core").Signal<ReviewModule | undefined>;
    review(): Promise<void>;
    edit(field: DetailField): void;
    confirm(): Promise<void>;
    decide(decision: "replace" | "both"): void;
};
