import type { DatedViewProps } from './booking-context.ts';
/** Second question: when. The first free time is one tap away, whatever the dates on the screen. */
export declare function SlotStep(view: DatedViewProps): import("preact").JSX.Element;
