import type { Problem } from '../../src/contracts/problem.ts';
import type { BookingOptions, BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
export interface ConfirmationOptions extends BookingOptions {
    /** Goes back to the slots if that is what the refusal is about, and says whether it was. */
    loseSlot(refusal: Problem): boolean;
    showResult(): void;
}
/** The one action that books. */
export declare function confirmation(state: BookingState, details: Details, { ports, locale, loseSlot, showResult }: ConfirmationOptions): () => Promise<void>;
