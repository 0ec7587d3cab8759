import { computed, signal } from '@preact/signals';
import { fittingFilters, slotChoices } from '../../src/domain/booking/slot-filters.ts';
import type { SlotChoices, SlotFilters } from '../../src/domain/booking/slot-filters.ts';
import type { BookingState } from './booking-state.ts';
import type { SlotWish } from './slot-search-model.ts';

const noChoice: SlotChoices = { practitioners: [], locations: [], modes: [] };

/**
 * With whom, where and how. What was chosen for one reason stays for the next, where there is such a choice.
 *
 * @param linked - What a link has chosen.
 */
export function filterModel(state: BookingState, linked: SlotFilters) {
  const filters = signal(linked);
  const service = computed(() =>
    state.catalog.value?.services.find(({ id }) => id === state.serviceId.value),
  );
  const choices = computed(() => {
    const [chosen, catalog] = [service.value, state.catalog.value];
    return chosen && catalog ? slotChoices(chosen, catalog, state.audience.value) : noChoice;
  });
  const fitting = computed(() => fittingFilters(filters.value, choices.value));
  return {
    choices,
    chosen: fitting,
    isNarrow: computed(() => Object.values(fitting.value).some(Boolean)),
    /** What to look for. With "any practitioner", those who may not see this patient are left out. */
    wish(): SlotWish {
      const { practitioner, ...rest } = fitting.value;
      const { practitioners } = choices.value;
      const areAll = practitioners.length === service.value?.practitioners.length;
      return {
        service: service.value?.id ?? '',
        practitioners: practitioner ? [practitioner] : areAll ? [] : practitioners,
        ...rest,
      };
    },
    /** Changes one, or several; the others stay. */
    change(change: SlotFilters) {
      filters.value = { ...filters.value, ...change };
    },
  };
}

export type Filters = ReturnType<typeof filterModel>;
