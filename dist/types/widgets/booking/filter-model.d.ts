import type { SlotChoices, SlotFilters } from '../../src/domain/booking/slot-filters.ts';
import type { BookingState } from './booking-state.ts';
import type { SlotWish } from './slot-search-model.ts';
/**
 * With whom, where and how. What was chosen for one reason stays for the next, where there is such a choice.
 *
 * @param linked - What a link has chosen.
 */
export declare function filterModel(state: BookingState, linked: SlotFilters): {
    choices: import("@preact/signals-core").ReadonlySignal<SlotChoices>;
    chosen: import("@preact/signals-core").ReadonlySignal<SlotFilters>;
    isNarrow: import("@preact/signals-core").ReadonlySignal<boolean>;
    /** What to look for. With "any practitioner", those who may not see this patient are left out. */
    wish(): SlotWish;
    /** Changes one, or several; the others stay. */
    change(change: SlotFilters): void;
};
export type Filters = ReturnType<typeof filterModel>;
