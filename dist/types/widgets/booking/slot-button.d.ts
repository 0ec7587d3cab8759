import type { ComponentChildren } from 'preact';
import type { Slot } from '../../src/contracts/slot.ts';
import type { DatedViewProps } from './booking-context.ts';
export interface SlotButtonProps extends Pick<DatedViewProps, 'model' | 'dates'> {
    slot: Slot;
    /** Write the day too, where no heading says it. */
    withDay: boolean;
}
/** How the appointment takes place, where a patient has the choice and has not made it. */
export declare function wayOf({ service, more }: SlotButtonProps['model'], { mode }: Slot): string | undefined;
/**
 * One free slot. Its name says the whole date, because a list of bare hours means nothing when heard alone; what is
 * written on it stands in the name in the same order, for whoever speaks to the page (WCAG 2.5.3).
 */
export declare function SlotButton({ model, dates, slot, withDay }: SlotButtonProps): import("preact").JSX.Element;
interface SlotChoiceProps extends Pick<SlotButtonProps, 'model' | 'slot'> {
    class: string;
    'aria-label'?: string;
    'aria-disabled'?: 'true' | undefined;
    children: ComponentChildren;
}
/** What chooses a slot: a button, or a link where the clinic's own page books it. */
export declare function SlotChoice({ model, slot, ...look }: SlotChoiceProps): import("preact").JSX.Element;
export {};
