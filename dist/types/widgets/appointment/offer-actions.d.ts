import type { ActionParts } from './appointment-model.ts';
/** What a patient does about an offered slot, and about a place on the list. */
export declare function offerActions({ state, ports, run }: ActionParts, token: string): {
    readOffer: () => Promise<void>;
    tick: () => undefined;
    minutesLeft: import("@preact/signals-core").ReadonlySignal<number>;
    /** `open`, or why it is not. */
    offerState: import("@preact/signals-core").ReadonlySignal<string>;
    accept: () => Promise<void>;
};
/** What needs no receipt: it can be repeated, and is simply asked. */
export declare function entryActions({ state, ports }: Pick<ActionParts, 'state' | 'ports'>, token: string): {
    readEntry: () => Promise<void>;
    decline: (reason: string | undefined) => Promise<void>;
    leaveList: () => Promise<void>;
};
