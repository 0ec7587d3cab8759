import type { ReadonlySignal } from '@preact/signals';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { BookingPorts, BookingState } from './booking-state.ts';
import type { RedFlagsHalf } from './red-flags-part.ts';
/** What was recognised, and what shows it. */
export interface ShownRedFlag extends RedFlagsHalf {
    flag: RedFlag;
}
/** Looks for an emergency in the free words of the booking. Nothing of it leaves the page or is written down. */
export interface RedFlagWatch {
    /** Stays until the patient leaves: to go on typing does not take it away. */
    shown: ReadonlySignal<ShownRedFlag | undefined>;
    /**
     * Looks at what is typed. Where the part cannot be brought the booking goes on: the numbers to call stand above
     * the reasons in any case.
     */
    look(typed: string): Promise<void>;
}
export declare function redFlagWatch(state: BookingState, load: BookingPorts['loadRedFlags']): RedFlagWatch;
