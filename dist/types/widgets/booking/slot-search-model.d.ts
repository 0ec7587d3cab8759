import type { SchedulingPort, SlotQuery } from '../../src/domain/booking/scheduling-port.ts';
/** What is asked for, but for the dates. */
export type SlotWish = Omit<SlotQuery, 'from' | 'to'>;
/** The free slots for one reason: which dates are looked at, and what was found there. */
export declare const SlotSearchModel: import("@preact/signals-core").ModelConstructor<{
    range: import("@preact/signals-core").ReadonlySignal<{
        from: string;
        to: string;
    } | undefined>;
    days: import("@preact/signals-core").ReadonlySignal<import("../../src/index-booking.ts").SlotDay[]>;
    onlyPlace: import("@preact/signals-core").ReadonlySignal<string | undefined>;
    isFirstRange: import("@preact/signals-core").ReadonlySignal<boolean>;
    load: () => Promise<void>;
    renew: () => Promise<void>;
    open: (wish: SlotWish) => Promise<void>;
    narrow: (wish: SlotWish) => Promise<void>;
    showLater: () => Promise<void>;
    showEarlier: () => Promise<void>;
    showNextAvailable: () => Promise<void>;
    wish: import("@preact/signals-core").Signal<SlotWish>;
    from: import("@preact/signals-core").Signal<string | undefined>;
    loading: import("@preact/signals-core").Signal<boolean>;
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
    earliestMs: import("@preact/signals-core").Signal<number>;
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
    today: import("@preact/signals-core").Signal<string | undefined>;
}, [scheduling: SchedulingPort]>;
export type SlotSearch = InstanceType<typeof SlotSearchModel>;
