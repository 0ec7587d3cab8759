import { batch, computed, signal } from '@preact/signals';
import type { FreeDays } from '../../src/contracts/free-days.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { FoundSlots } from '../../src/contracts/slot.ts';
import { findFreeDays } from '../../src/domain/booking/find-free-days.ts';
import { groupSlotsByDay } from '../../src/domain/booking/group-slots-by-day.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { addMonths } from '../../src/lib/add-months.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import type { CalendarPort } from '../../src/domain/booking/scheduling-port.ts';
import type { BookingPorts } from './booking-state.ts';
import type { Filters } from './filter-model.ts';
import type { SlotSearch } from './slot-search-model.ts';

/** As far as anybody plans; how far the clinic does, its answers say. */
const monthsAhead = 12;

interface MonthPorts extends Pick<BookingPorts, 'scheduling'> {
  calendar: Pick<CalendarPort, 'findDays'>;
  filters: Filters;
}

/** The same search as in the list, seen by month: how much is free on each day, and the times of one of them. */
export function monthModel(search: SlotSearch, ports: MonthPorts) {
  const state = {
    isShown: signal(false),
    /** The day that has, or would have, the focus. */
    focused: signal<string | undefined>(undefined),
    picked: signal<string | undefined>(undefined),
    loading: signal(false),
    problem: signal<Problem | undefined>(undefined),
    days: signal<FreeDays | undefined>(undefined),
    /** What was found on the picked day. */
    found: signal<FoundSlots | undefined>(undefined),
  };
  const { focused, picked, days, found } = state;
  const first = computed(() => search.today.value ?? '');
  const last = computed(() => addDays(addMonths(`${first.value.slice(0, 7)}-01`, monthsAhead + 1), -1));
  const shownDay = computed(() => focused.value ?? first.value);
  const free = computed(() => new Map(days.value?.days.map(({ date, free: count }) => [date, count])));
  const load = monthLoader(state, { ports, shownDay, first });
  const within = (date: string) => (date < first.value ? first.value : date > last.value ? last.value : date);

  const focus = (date: string) => {
    const before = shownDay.value.slice(0, 7);
    focused.value = within(date);
    if (before !== focused.value.slice(0, 7)) {
      batch(() => {
        picked.value = undefined;
        days.value = undefined;
      });
      void load();
    }
  };

  return {
    ...state,
    first,
    last,
    shownDay,
    free,
    load,
    focus,
    /** Shows the times of a day, if it has any. */
    pick(date: string) {
      focus(date);
      if (!free.value.has(date)) return;
      picked.value = date;
      void load();
    },
    /** Goes to the day of an instant. */
    jumpTo(instant: string) {
      focus(isoDateAt(Date.parse(instant), days.value?.timeZone ?? search.found.value?.timeZone ?? 'UTC'));
    },
    /** The picked day with what can still be had on it. */
    pickedDay: computed(() => {
      if (!found.value || !picked.value) return undefined;
      const { slots, timeZone } = found.value;
      const late = slots.filter(({ start }) => Date.parse(start) >= search.earliestMs.value);
      return groupSlotsByDay(late, timeZone).find(({ date }) => date === picked.value);
    }),
  };
}

export type Month = ReturnType<typeof monthModel>;

type MonthState = Pick<Month, 'days' | 'found' | 'loading' | 'picked' | 'problem'>;

interface MonthLoading {
  ports: MonthPorts;
  shownDay: { readonly value: string };
  first: { readonly value: string };
}

/** @returns Asks for the month on the screen, and for the times of the day that is picked in it. */
function monthLoader(state: MonthState, { ports, shownDay, first }: MonthLoading) {
  let latest = 0;
  return async (): Promise<void> => {
    const mine = ++latest;
    const [scheduling, month, day] = [ports.scheduling, shownDay.value.slice(0, 7), state.picked.value];
    const from = first.value.startsWith(month) ? first.value : `${month}-01`;
    const to = addDays(addMonths(`${month}-01`, 1), -1);
    batch(() => {
      state.loading.value = true;
      state.problem.value = undefined;
    });
    const [days, slots] = await Promise.all([
      findFreeDays(ports, { ...ports.filters.wish(), from, to }),
      day ? scheduling.findSlots({ ...ports.filters.wish(), from: day, to: day }) : undefined,
    ]);
    // A slow answer about another month must not replace that about this one.
    if (mine !== latest) return;
    batch(() => {
      state.loading.value = false;
      state.days.value = days.ok ? days.value : undefined;
      state.found.value = slots?.ok ? slots.value : undefined;
      state.problem.value = !days.ok ? days.problem : slots && !slots.ok ? slots.problem : undefined;
    });
  };
}
