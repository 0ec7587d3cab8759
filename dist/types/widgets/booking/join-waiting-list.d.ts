import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { DetailsOptions } from './details-part.ts';
import type { OpenWaiting } from './waiting-half.ts';
/** The actions of a patient for whom nothing is free: open the list of those who wait, and join it with this form. */
export declare function waitingList(state: BookingState, details: Details, { details: ports, show }: DetailsOptions): {
    /** Whoever has chosen a slot after all waits no longer. */
    waiting: import("@preact/signals-core").ReadonlySignal<OpenWaiting | undefined>;
    leaveWaiting(): void;
};
