import type { FunctionComponent } from 'preact';
import type { Slot } from '../../src/contracts/slot.ts';
import type { CalendarPort } from '../../src/domain/booking/scheduling-port.ts';
import type { SlotFilters } from '../../src/domain/booking/slot-filters.ts';
import type { MoreMessages } from '../../src/locales/messages.ts';
import type { DatedViewProps } from './booking-context.ts';
import type { BookingOptions, BookingPorts, BookingState } from './booking-state.ts';
import type { Course } from './course-model.ts';
import type { Filters } from './filter-model.ts';
import type { HoldExtension } from './extend-hold.ts';
import type { Freshness } from './keep-fresh.ts';
import type { Month } from './month-model.ts';
import type { NothingFreeProps } from './nothing-free.tsx';
import type { RedFlagWatch } from './red-flag-watch.ts';
export type MoreViewProps = DatedViewProps & {
    part: MorePart;
};
/**
 * What stands around the choice of a slot. Nobody needs it to see the reasons and the first free times, so it is a
 * chunk of its own that comes while the patient reads them; a reason that asks something first waits for it.
 */
export interface MorePart {
    /** A signal stands behind it: what reads it while drawing is drawn again in another language. */
    readonly messages: MoreMessages;
    speak(messages: MoreMessages): void;
    course: Course;
    month: Month;
    filters: Filters;
    /** Changes one filter, or several, and looks again. */
    narrow(change: SlotFilters): void;
    /** The sentence for a reason without any free time: it is another where only the filters leave none. */
    noneAtAll(): string;
    /** When a video appointment is where the patient is, which may be another day. */
    yourTime(slot: Slot): string;
    Documents: FunctionComponent<MoreViewProps>;
    /** Keeps the slot for its full time again; once. */
    hold: HoldExtension;
    fresh: Freshness;
    Alternatives: FunctionComponent<DatedViewProps>;
    /** Waits for what was looked for; `undefined` where nobody can. */
    joinWaitingList: (() => void) | undefined;
    redFlags: RedFlagWatch;
    ReasonSearch: FunctionComponent<MoreViewProps>;
    EligibilityStep: FunctionComponent<MoreViewProps>;
    FilterBar: FunctionComponent<MoreViewProps>;
    ViewChoice: FunctionComponent<MoreViewProps>;
    MonthView: FunctionComponent<MoreViewProps>;
    NothingFree: FunctionComponent<NothingFreeProps>;
}
export interface MoreOptions {
    messages: MoreMessages;
    ports: Pick<BookingPorts, 'scheduling' | 'now' | 'joinWaitingList' | 'loadRedFlags'>;
    linked: BookingOptions['linked'];
    calendar: CalendarPort;
    /** The questions have been answered. */
    showSlots(): Promise<void>;
}
/** What the chunk exports. */
export interface MoreModule {
    /** Style sheets as text, to be adopted before it is drawn. */
    styles: readonly string[];
    createMore: typeof createMore;
}
export declare const styles: MoreModule['styles'];
/** Makes it for one booking. */
export declare function createMore(state: BookingState, options: MoreOptions): MorePart;
