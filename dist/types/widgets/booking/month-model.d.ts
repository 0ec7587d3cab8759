import type { CalendarPort } from '../../src/domain/booking/scheduling-port.ts';
import type { BookingPorts } from './booking-state.ts';
import type { Filters } from './filter-model.ts';
import type { SlotSearch } from './slot-search-model.ts';
interface MonthPorts extends Pick<BookingPorts, 'scheduling'> {
    calendar: Pick<CalendarPort, 'findDays'>;
    filters: Filters;
}
/** The same search as in the list, seen by month: how much is free on each day, and the times of one of them. */
export declare function monthModel(search: SlotSearch, ports: MonthPorts): {
    first: import("@preact/signals-core").ReadonlySignal<string>;
    last: import("@preact/signals-core").ReadonlySignal<string>;
    shownDay: import("@preact/signals-core").ReadonlySignal<string>;
    free: import("@preact/signals-core").ReadonlySignal<Map<string, number>>;
    load: () => Promise<void>;
    focus: (date: string) => void;
    /** Shows the times of a day, if it has any. */
    pick(date: string): void;
    /** Goes to the day of an instant. */
    jumpTo(instant: string): void;
    /** The picked day with what can still be had on it. */
    pickedDay: import("@preact/signals-core").ReadonlySignal<import("../../src/index-booking.ts").SlotDay | undefined>;
    isShown: import("@preact/signals-core").Signal<boolean>;
    /** The day that has, or would have, the focus. */
    focused: import("@preact/signals-core").Signal<string | undefined>;
    picked: import("@preact/signals-core").Signal<string | undefined>;
    loading: import("@preact/signals-core").Signal<boolean>;
    problem: import("@preact/signals-core").Signal<{
        type: string;
        title: string;
        status: number;
        code: string;
        detail?: string | undefined;
        errors?: {
            pointer: string;
            code: string;
        }[] | undefined;
        alternatives?: {
            id: string;
            start: string;
            end: string;
            practitioner: string;
            location: string;
            mode: "AMB" | "VR" | "HH";
            bookingUrl?: string | undefined;
        }[] | undefined;
        phone?: string | undefined;
    } | undefined>;
    days: import("@preact/signals-core").Signal<{
        timeZone: string;
        days: {
            date: string;
            free: number;
        }[];
        nextAvailable: string | null;
        serverNow: string;
    } | undefined>;
    /** What was found on the picked day. */
    found: import("@preact/signals-core").Signal<{
        timeZone: string;
        slots: {
            id: string;
            start: string;
            end: string;
            practitioner: string;
            location: string;
            mode: "AMB" | "VR" | "HH";
            bookingUrl?: string | undefined;
        }[];
        nextAvailable: string | null;
        phone: string;
        serverNow: string;
    } | undefined>;
};
export type Month = ReturnType<typeof monthModel>;
export {};
