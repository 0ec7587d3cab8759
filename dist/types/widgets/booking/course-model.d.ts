import type { Service } from '../../src/contracts/catalog.ts';
import type { EligibilityStop, EligibilityView } from '../../src/domain/booking/eligibility-course.ts';
import type { BookingState } from './booking-state.ts';
/**
 * The questions before the slots of a reason, one a view. An answer may end it, with what to do instead; going back
 * keeps every answer, also when the reason is left and chosen again. Nothing of it is stored.
 *
 * @param showSlots - All has been answered.
 */
export declare function courseModel(state: BookingState, showSlots: () => Promise<void>): {
    place: import("@preact/signals-core").Signal<number>;
    phase: import("@preact/signals-core").Signal<"question" | "stop" | "note">;
    view: import("@preact/signals-core").ReadonlySignal<EligibilityView | undefined>;
    views: import("@preact/signals-core").ReadonlySignal<EligibilityView[]>;
    picked: import("@preact/signals-core").ReadonlySignal<string | undefined>;
    stop: import("@preact/signals-core").ReadonlySignal<EligibilityStop | undefined>;
    /** What the clinic says of the answer that was given. */
    note: import("@preact/signals-core").ReadonlySignal<string | undefined>;
    next: () => undefined;
    begin({ bookable }: Service): void;
    choose(answer: string): void;
    /** To the question, to the one before, or to the reasons. */
    back(): void;
    /** The next booking may be of someone else. */
    forget: () => {};
};
export type Course = ReturnType<typeof courseModel>;
