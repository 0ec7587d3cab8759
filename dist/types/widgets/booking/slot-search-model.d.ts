import type { SchedulingPort } from '../../src/domain/booking/scheduling-port.ts';
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
    open: (serviceId: string) => Promise<void>;
    choosePractitioner: (id: string | undefined) => Promise<void>;
    showLater: () => Promise<void>;
    showEarlier: () => Promise<void>;
    showNextAvailable: () => Promise<void>;
    service: import("@preact/signals-core").Signal<string>;
    practitioner: import("@preact/signals-core").Signal<string | undefined>;
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
        }[];
        nextAvailable: string | null;
        phone: string;
        serverNow: string;
    } | undefined>;
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
        }[] | undefined;
        phone?: string | undefined;
    } | undefined>;
    today: import("@preact/signals-core").Signal<string | undefined>;
}, [scheduling: SchedulingPort]>;
export type SlotSearch = InstanceType<typeof SlotSearchModel>;
