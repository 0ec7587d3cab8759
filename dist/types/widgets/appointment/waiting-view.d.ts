import type { AppointmentViewProps } from './view-props.ts';
/** A place on the waiting list. */
export declare function EntryView({ model, texts, dates, hasActed }: AppointmentViewProps): import("preact").JSX.Element | null;
/** Just after having joined: nothing is booked yet. */
export declare function JoinedView({ model, texts, dates, hasActed }: AppointmentViewProps): import("preact").JSX.Element;
