import { computed, createModel } from '@preact/signals';
import type { Service } from '../../src/contracts/catalog.ts';
import type { Prefill } from '../../src/contracts/prefill.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { createBookingState, goTo } from './booking-state.ts';
import type { BookingOptions, BookingState } from './booking-state.ts';
import { slotChoice } from './choose-slot.ts';
import { languageChange } from './change-language.ts';

/** One booking from the reason to the receipt. It decides; the views only draw it. */
export const BookingModel = createModel((options: BookingOptions, messages: Messages) => {
  const { ports, service: preset } = options;
  const state = createBookingState(options, messages);
  const { letGo, ...choice } = slotChoice(state, options);

  /** Slots come while the widget is drawn; questions are there when it is. */
  const begin = async ({ id }: Service): Promise<void> => {
    const chosen = choice.chooseService(id);
    if (state.step.peek() !== 'slot') await chosen;
  };

  return {
    ...state,
    ...choice,
    speak: languageChange(state, ports),
    service: computed(() => state.catalog.value?.services.find(({ id }) => id === state.serviceId.value)),

    /**
     * Reads the catalogue, and goes straight to the slots when the page has named the reason.
     *
     * @returns Why it cannot start, or `undefined`.
     */
    async start(): Promise<Problem | undefined> {
      const answer = await ports.scheduling.readCatalog();
      if (!answer.ok) return answer.problem;
      state.catalog.value = answer.value;
      const named = answer.value.services.find(({ id }) => id === preset);
      if (named) await begin(named);
      return undefined;
    },

    /** From the receipt to a new booking, of someone else perhaps: nothing typed is carried over. */
    again() {
      startAgain(state);
    },

    /** Takes what the page knows of the patient. A reason is taken as long as none has been chosen. */
    fill(prefill: Prefill) {
      state.known.value = prefill;
      state.details.value?.model.fill(prefill);
      const named = state.catalog.value?.services.find(({ id }) => id === prefill.service);
      if (named && !state.serviceId.value) void begin(named);
    },

    /** The page was asleep: the slots on the screen may be long gone. */
    refresh() {
      if (state.step.peek() === 'slot') void state.search.load();
    },

    /** The patient has come back to the page. */
    comeBack() {
      if (state.step.peek() === 'slot') void state.more.peek()?.fresh.comeBack();
    },

    /** The widget leaves the page: a slot nobody will take goes back to the others. */
    leave: () => stopAll(state, letGo),
  };
});

export type Booking = InstanceType<typeof BookingModel>;

function startAgain(state: BookingState): void {
  state.details.value?.model.clear();
  state.more.value?.course.forget();
  state.details.value?.leaveWaiting();
  state.details.value?.deliveries.disown();
  state.receipt.value = undefined;
  state.slot.value = undefined;
  goTo(state, 'reason');
}

function stopAll(state: BookingState, letGo: () => void): void {
  letGo();
  state.more.peek()?.fresh.stop();
  state.details.value?.deliveries.stop();
}
