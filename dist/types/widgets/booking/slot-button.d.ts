import type { Slot } from '../../src/contracts/slot.ts';
import type { DatedViewProps } from './booking-context.ts';
export interface SlotButtonProps extends Pick<DatedViewProps, 'model' | 'dates'> {
    slot: Slot;
    /** Write the day too, where no heading says it. */
    withDay: boolean;
}
/** One free slot. Its name says the whole date, because a list of bare hours means nothing when heard alone. */
export declare function SlotButton({ model, dates, slot, withDay }: SlotButtonProps): import("preact").JSX.Element;
