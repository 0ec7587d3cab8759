import type { BookingState } from './booking-state.ts';
/**
 * Keeps a list of times true while its page stays open: what is nearer than the notice its reason wants drops off. The
 * server's clock decides, moved on by what has passed here, so a wrong clock of the browser does no harm.
 */
export declare function keepFresh({ search, catalog, serviceId }: BookingState, now: () => number): {
    stop: () => void;
    /** The patient is back: what may be taken by now is asked for again, and the list stays until it is here. */
    comeBack(): Promise<void>;
};
export type Freshness = ReturnType<typeof keepFresh>;
