import type { CalendarPort } from '../../src/domain/booking/scheduling-port.ts';
import type { HeldSlot } from './hold-model.ts';
/** The patient needs longer than the clinic thought: a slot is kept for its full time again, once. */
export declare function holdExtension(hold: HeldSlot, calendar: CalendarPort): {
    isPossible: import("@preact/signals-core").ReadonlySignal<boolean>;
    extend(): Promise<void>;
};
export type HoldExtension = ReturnType<typeof holdExtension>;
