import type { CalendarPort } from '../../src/domain/booking/scheduling-port.ts';
import type { BookingState } from './booking-state.ts';
/**
 * The patient needs longer than the clinic thought: a slot is kept for its full time again, once. What could not be
 * asked may be asked again, because a repeated request changes nothing.
 */
export declare function holdExtension({ hold, problem }: BookingState, calendar: CalendarPort): {
    isPossible: import("@preact/signals-core").ReadonlySignal<boolean>;
    extend(): Promise<void>;
};
export type HoldExtension = ReturnType<typeof holdExtension>;
