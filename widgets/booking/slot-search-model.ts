import { computed, createModel, signal } from '@preact/signals';
import type { FoundSlots } from '../../src/contracts/slot.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import { groupSlotsByDay } from '../../src/domain/booking/group-slots-by-day.ts';
import type { SchedulingPort } from '../../src/domain/booking/scheduling-port.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';

/** Two weeks fill a screen, and stay well inside the 31 days the contract allows. */
export const rangeDays = 14;

/** The free slots for one reason: which dates are looked at, and what was found there. */
export const SlotSearchModel = createModel((scheduling: SchedulingPort) => {
  const service = signal('');
  const practitioner = signal<string | undefined>(undefined);
  /** First date of the range; `undefined` is today at the clinic, whichever day that is. */
  const from = signal<string | undefined>(undefined);
  const loading = signal(false);
  const found = signal<FoundSlots | undefined>(undefined);
  const problem = signal<Problem | undefined>(undefined);
  let latest = 0;

  /** Today at the clinic, as of its last answer; a later failure does not make it unknown again. */
  const today = signal<string | undefined>(undefined);
  const range = computed(() => {
    const first = from.value ?? today.value;
    return first === undefined ? undefined : { from: first, to: addDays(first, rangeDays - 1) };
  });
  const days = computed(() => (found.value ? groupSlotsByDay(found.value.slots, found.value.timeZone) : []));

  const load = async (): Promise<void> => {
    const mine = ++latest;
    loading.value = true;
    problem.value = undefined;
    const first = from.value;
    const answer = await scheduling.findSlots({
      service: service.value,
      practitioner: practitioner.value,
      from: first,
      to: first && addDays(first, rangeDays - 1),
    });
    // A slow answer to an earlier question must not replace the answer to the last one.
    if (mine !== latest) return;
    loading.value = false;
    if (answer.ok) today.value = isoDateAt(Date.parse(answer.value.serverNow), answer.value.timeZone);
    found.value = answer.ok ? answer.value : undefined;
    problem.value = answer.ok ? undefined : answer.problem;
  };

  const lookFrom = (date: string | undefined) => {
    from.value = date !== undefined && today.value !== undefined && date <= today.value ? undefined : date;
    return load();
  };

  return {
    practitioner,
    loading,
    found,
    problem,
    range,
    days,
    today,
    isFirstRange: computed(() => from.value === undefined),
    load,
    open(serviceId: string) {
      service.value = serviceId;
      practitioner.value = undefined;
      found.value = undefined;
      return lookFrom(undefined);
    },
    choosePractitioner(id: string | undefined) {
      practitioner.value = id;
      return lookFrom(undefined);
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

export type SlotSearch = InstanceType<typeof SlotSearchModel>;
