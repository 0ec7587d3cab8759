import type { Slot } from '../../src/contracts/slot.ts';
import type { BookingOptions, BookingState } from './booking-state.ts';
/** The actions up to a held slot: reason, dates, slot, and back again. */
export declare function slotChoice(state: BookingState, options: BookingOptions): {
    chooseSlot(chosen: Slot): Promise<void>;
    changeService(): void;
    changeSlot(): Promise<void>;
    bringMore: () => Promise<boolean>;
    chooseService(id: string): Promise<void>;
    letGo: () => void;
    bringDetails: () => Promise<boolean>;
};
