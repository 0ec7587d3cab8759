import type { DetailsViewProps } from './details-part.ts';
/** What is being booked, and how long it is kept. */
export declare function ChosenSlot(view: DetailsViewProps): import("preact").JSX.Element | null;
/** How a request that has no answer yet is kept. */
export declare function Saved({ model, messages, part }: DetailsViewProps): import("preact").JSX.Element | null;
