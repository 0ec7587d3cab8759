import { computed, createModel, signal } from '@preact/signals';
import type { Service } from '../../src/contracts/catalog.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import { defaultRangeDays as rangeDays } from '../../src/contracts/slot.ts';
import type { FoundSlots } from '../../src/contracts/slot.ts';
import { groupSlotsByDay } from '../../src/domain/booking/group-slots-by-day.ts';
import type { SchedulingPort, SlotQuery } from '../../src/domain/booking/scheduling-port.ts';
import { fittingFilters } from '../../src/domain/booking/slot-filters.ts';
import type { SlotChoices, SlotFilters } from '../../src/domain/booking/slot-filters.ts';
import { stillFree } from '../../src/domain/booking/still-free.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';

export interface SlotSearchOptions {
  scheduling: SchedulingPort;
  /** Milliseconds since 1970; only differences are used. */
  now(): number;
  /** What a link has chosen. */
  filters: SlotFilters;
}

/** The free slots for one reason: which dates are looked at, and what was found there. */
export const SlotSearchModel = createModel(({ scheduling, now, filters }: SlotSearchOptions) => {
  const state = createSearchState(now, filters);
  const { from, found, today, choices } = state;
  const query = queryOf(state);
  const renew = slotLoader(state, { scheduling, now, query });
  const days = daysOf(state);

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
    days,
    query,
    /** Asks again, with what is on the screen left there until the answer. */
    renew,
    /** Id of the place, when all slots are at one; only several need telling apart. */
    onlyPlace: computed(() => {
      const places = new Set(found.value?.slots.map(({ location }) => location));
      return places.size === 1 ? [...places][0] : undefined;
    }),
    isFirstRange: computed(() => from.value === undefined),
    load,
    /** What was chosen for another reason stays, where there is such a choice for this one. */
    open(service: Service, offered: SlotChoices) {
      state.service.value = service;
      choices.value = offered;
      state.filters.value = fittingFilters(state.filters.value, offered);
      found.value = undefined;
      return lookFrom(undefined);
    },
    /** Changes one filter, or several; the others and the dates stay. */
    narrow(change: SlotFilters) {
      state.filters.value = { ...state.filters.value, ...change };
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

function createSearchState(now: () => number, filters: SlotFilters) {
  return {
    service: signal<Service | undefined>(undefined),
    choices: signal<SlotChoices>({ practitioners: [], locations: [], modes: [] }),
    filters: signal<SlotFilters>(filters),
    /** First date of the range; `undefined` is today at the clinic, whichever day that is. */
    from: signal<string | undefined>(undefined),
    loading: signal(false),
    found: signal<FoundSlots | undefined>(undefined),
    /** When it was found, by the clock of the browser. */
    foundAt: signal(0),
    clock: signal(now()),
    problem: signal<Problem | undefined>(undefined),
    /** Today at the clinic, as of its last answer; a later failure does not make it unknown again. */
    today: signal<string | undefined>(undefined),
  };
}

type SearchState = ReturnType<typeof createSearchState>;

/** What is asked for, but for the dates. With "any practitioner", those who may not see this patient are left out. */
function queryOf(state: SearchState): () => SlotQuery {
  return () => {
    const { practitioner, ...rest } = state.filters.value;
    const [service, { practitioners }] = [state.service.value, state.choices.value];
    const areAll = practitioners.length === service?.practitioners.length;
    return {
      service: service?.id ?? '',
      practitioners: practitioner ? [practitioner] : areAll ? [] : practitioners,
      ...rest,
    };
  };
}

/** The slots that can still be had, by day at the clinic. */
function daysOf({ found, foundAt, clock, service }: SearchState) {
  return computed(() => {
    if (!found.value) return [];
    const notice = service.value?.minimumNoticeMinutes;
    return groupSlotsByDay(
      stillFree(found.value, Math.max(0, clock.value - foundAt.value), notice),
      found.value.timeZone,
    );
  });
}

interface Loading {
  scheduling: SchedulingPort;
  now(): number;
  query(): SlotQuery;
}

function slotLoader(state: SearchState, { scheduling, now, query }: Loading) {
  let latest = 0;
  return async (): Promise<void> => {
    const mine = ++latest;
    const from = state.from.value;
    state.problem.value = undefined;
    const answer = await scheduling.findSlots({
      ...query(),
      from,
      to: from && addDays(from, rangeDays - 1),
    });
    // A slow answer to an earlier question must not replace the answer to the last one.
    if (mine !== latest) return;
    state.problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok || state.loading.value) state.found.value = answer.ok ? answer.value : undefined;
    state.loading.value = false;
    if (!answer.ok) return;
    state.foundAt.value = state.clock.value = now();
    state.today.value = isoDateAt(Date.parse(answer.value.serverNow), answer.value.timeZone);
  };
}

export type SlotSearch = InstanceType<typeof SlotSearchModel>;
