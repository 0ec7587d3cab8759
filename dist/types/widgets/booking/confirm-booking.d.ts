import type { Signal } from '@preact/signals';
import type { Problem } from '../../src/contracts/problem.ts';
import type { SavedState } from '../../src/domain/delivery/parcel-codes.ts';
import type { DetailsMessages } from '../../src/locales/messages.ts';
import type { BookingOptions, BookingState, BookingStep } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { DetailsPorts } from './details-part.ts';
import type { EarlierBookings } from './earlier-booking.ts';
import type { EarlierDeliveries } from './earlier-deliveries.ts';
export interface ConfirmationOptions extends BookingOptions {
    /** Goes back to the slots if that is what the refusal is about, and says whether it was. */
    loseSlot(refusal: Problem): boolean;
    /** Moves to another step. */
    show(step: BookingStep): void;
    messages: DetailsMessages;
    details: DetailsPorts;
    deliveries: Pick<EarlierDeliveries, 'claim'>;
    earlier: EarlierBookings;
    /** Set while the request is kept and not yet answered. */
    saved: Signal<SavedState | undefined>;
}
/** The one action that books. */
export declare function confirmation(state: BookingState, details: Details, options: ConfirmationOptions): () => Promise<void>;
