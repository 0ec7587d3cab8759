import type { Hold } from '../../src/contracts/hold.ts';
/** The slot kept for this patient, and how long it stays so by the backend's clock. */
export declare const HoldModel: import("@preact/signals-core").ModelConstructor<{
    hold: import("@preact/signals-core").Signal<{
        holdId: string;
        slot: {
            id: string;
            start: string;
            end: string;
            practitioner: string;
            location: string;
            mode: "AMB" | "VR" | "HH";
            bookingUrl?: string | undefined;
        };
        expiresAt: string;
        serverNow: string;
    } | undefined>;
    isHeld: import("@preact/signals-core").ReadonlySignal<boolean>;
    minutesLeft: import("@preact/signals-core").ReadonlySignal<number>;
    keep: (kept: Hold) => void;
    forget: () => void;
}, [now: () => number]>;
export type HeldSlot = InstanceType<typeof HoldModel>;
