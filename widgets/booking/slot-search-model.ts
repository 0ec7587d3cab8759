import { computed, createModel, signal } from '@preact/signals';
import type { Problem } from '../../src/contracts/problem.ts';
import { defaultRangeDays as rangeDays } from '../../src/contracts/slot.ts';
import type { FoundSlots } from '../../src/contracts/slot.ts';
import { groupSlotsByDay } from '../../src/domain/booking/group-slots-by-day.ts';
import type { SchedulingPort, SlotQuery } from '../../src/domain/booking/scheduling-port.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';

/** What is asked for, but for the dates. */
export type SlotWish = Omit<SlotQuery, 'from' | 'to'>;

/** The free slots for one reason: which dates are looked at, and what was found there. */
export const SlotSearchModel = createModel((scheduling: SchedulingPort) => {
  const state = createSearchState();
  const { from, found, today, earliestMs } = state;
  const renew = slotLoader(state, scheduling);

  const load = () => {
    state.loading.value = true;
    return renew();
  };

  const range = computed(() => {
    const first = from.value ?? today.value;
    return first === undefined ? undefined : { from: first, to: addDays(first, rangeDays - 1) };
  });

  const lookFrom = (date: string | undefined) => {
    from.value = date && today.value && date > today.value ? date : undefined;
    return load();
  };

  return {
    ...state,
    range,
    days: computed(() => {
      const late = found.value?.slots.filter(({ start }) => Date.parse(start) >= earliestMs.value) ?? [];
      return found.value ? groupSlotsByDay(late, found.value.timeZone) : [];
    }),
    /** Id of the place, when all slots are at one; only several need telling apart. */
    onlyPlace: computed(() => {
      const places = new Set(found.value?.slots.map(({ location }) => location));
      return places.size === 1 ? [...places][0] : undefined;
    }),
    isFirstRange: computed(() => from.value === undefined),
    load,
    /** Asks again, with what is on the screen left there until the answer. */
    renew,
    open(wish: SlotWish) {
      state.wish.value = wish;
      found.value = undefined;
      return lookFrom(undefined);
    },
    /** Asks for something else in the same dates. */
    narrow(wish: SlotWish) {
      state.wish.value = wish;
      return load();
    },
    showLater: () => lookFrom(range.value && addDays(range.value.from, rangeDays)),
    showEarlier: () => lookFrom(range.value && addDays(range.value.from, -rangeDays)),
    /** Jumps to the first date that has a free slot. */
    showNextAvailable() {
      const next = found.value?.nextAvailable;
      return next && found.value ? lookFrom(isoDateAt(Date.parse(next), found.value.timeZone)) : load();
    },
  };
});

function createSearchState() {
  return {
    wish: signal<SlotWish>({ service: '' }),
    /** First date of the range; `undefined` is today at the clinic, whichever day that is. */
    from: signal<string | undefined>(undefined),
    loading: signal(false),
    found: signal<FoundSlots | undefined>(undefined),
    /** Milliseconds since 1970 by the server's clock: what starts before can no longer be booked. */
    earliestMs: signal(0),
    problem: signal<Problem | undefined>(undefined),
    /** Today at the clinic, as of its last answer; a later failure does not make it unknown again. */
    today: signal<string | undefined>(undefined),
  };
}

function slotLoader(state: ReturnType<typeof createSearchState>, scheduling: SchedulingPort) {
  let latest = 0;
  return async (): Promise<void> => {
    const mine = ++latest;
    const from = state.from.value;
    state.problem.value = undefined;
    const answer = await scheduling.findSlots({
      ...state.wish.value,
      from,
      to: from && addDays(from, rangeDays - 1),
    });
    // A slow answer to an earlier question must not replace the answer to the last one.
    if (mine !== latest) return;
    state.problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok || state.loading.value) state.found.value = answer.ok ? answer.value : undefined;
    state.loading.value = false;
    if (answer.ok) state.today.value = isoDateAt(Date.parse(answer.value.serverNow), answer.value.timeZone);
  };
}

export type SlotSearch = InstanceType<typeof SlotSearchModel>;
