import type { FunctionComponent } from 'preact';
import type { DatedViewProps } from './booking-context.ts';
import type { BookingState } from './booking-state.ts';
import type { ConfirmationOptions } from './confirm-booking.ts';
import type { Details } from './details-model.ts';
/**
 * The second half of the booking. Nobody needs it to find a slot, so it is a chunk of its own that comes
 * while the patient reads the first half.
 */
export interface DetailsPart {
    model: Details;
    confirm(): Promise<void>;
    DetailsStep: FunctionComponent<DatedViewProps & {
        part: DetailsPart;
    }>;
    ResultStep: FunctionComponent<DatedViewProps & {
        part: DetailsPart;
    }>;
}
/** What the chunk exports. */
export interface DetailsModule {
    /** Style sheets as text, to be adopted before it is drawn. */
    styles: readonly string[];
    createDetails: typeof createDetails;
}
export declare const styles: DetailsModule['styles'];
/** Makes the second half of one booking; what is typed lives as long as it does. */
export declare function createDetails(state: BookingState, options: ConfirmationOptions): DetailsPart;
