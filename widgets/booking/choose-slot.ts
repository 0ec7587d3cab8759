import type { Problem } from '../../src/contracts/problem.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { silence } from '../../src/domain/answer.ts';
import { needsCourse } from '../../src/domain/booking/needs-course.ts';
import { goTo } from './booking-state.ts';
import type { BookingOptions, BookingState, BookingStep } from './booking-state.ts';
import { bringOnce, inItsLanguage } from './bring-part.ts';

/** After these the chosen slot cannot be had any more, and another has to be chosen. */
const lostSlot = ['slot_taken', 'unknown_slot', 'too_late'];

/** The actions up to a held slot: reason, dates, slot, and back again. */
export function slotChoice(state: BookingState, options: BookingOptions) {
  const { scheduling } = options.ports;
  const loseSlot = (refusal: Problem) => goBackToSlots(state, refusal);
  const bringDetails = detailsLoader(state, options, loseSlot);
  const reasons = reasonChoice(state, options);

  const letGo = () => {
    const held = state.hold.hold.peek();
    if (held) scheduling.releaseHold(held.holdId);
    state.hold.forget();
  };

  return {
    letGo,
    bringDetails,
    ...reasons,
    async chooseSlot(chosen: Slot): Promise<void> {
      if (state.waitingFor.value) return;
      letGo();
      state.waitingFor.value = chosen.id;
      const [answer, isHere] = await Promise.all([scheduling.holdSlot(chosen.id), bringDetails()]);
      state.waitingFor.value = undefined;
      if (answer.ok) state.hold.keep(answer.value);
      if (!answer.ok) {
        if (!loseSlot(answer.problem)) state.problem.value = answer.problem;
      } else if (isHere) {
        state.slot.value = chosen;
        goTo(state, 'details');
      } else {
        letGo();
        state.problem.value = silence;
      }
    },
    changeService() {
      letGo();
      if (options.onBack) options.onBack();
      else goTo(state, 'reason');
    },
    changeSlot(): Promise<void> {
      letGo();
      goTo(state, 'slot');
      return state.search.load();
    },
  };
}

/** From a reason to its slots, by way of what has to be asked before. */
function reasonChoice(state: BookingState, options: BookingOptions) {
  const showSlots = (): Promise<void> => {
    goTo(state, 'slot');
    const filters = state.more.peek()?.filters;
    return state.search.open(filters?.wish() ?? { service: state.serviceId.peek() ?? '' });
  };

  const bringMore = moreLoader(state, options, showSlots);

  return {
    bringMore,
    async chooseService(id: string): Promise<void> {
      const catalog = state.catalog.peek();
      const service = catalog?.services.find((one) => one.id === id);
      if (!catalog || !service || state.waitingFor.peek()) return;
      const asks = needsCourse(service, catalog);
      // What a link has chosen is for it to read.
      if (asks || options.linked) {
        state.waitingFor.value = id;
        const isHere = await bringMore();
        state.waitingFor.value = undefined;
        if (asks && !isHere) {
          state.problem.value = silence;
          return;
        }
      }
      state.serviceId.value = id;
      state.audience.value = undefined;
      state.answers.value = [];
      if (!asks) return showSlots();
      state.more.peek()?.course.begin(service);
      goTo(state, 'eligibility');
    },
  };
}

/**
 * Sends the patient back to the slots when the reason for a refusal is that the slot is gone.
 *
 * @returns Whether it was.
 */
function goBackToSlots(state: BookingState, refusal: Problem): boolean {
  if (!lostSlot.includes(refusal.code)) return false;
  state.hold.forget();
  goTo(state, 'slot');
  state.problem.value = refusal;
  state.alternatives.value = refusal.alternatives ?? [];
  void state.search.load();
  return true;
}

/** @returns A function that answers whether the second half of the booking is here; asked again after a failure. */
function detailsLoader(
  state: BookingState,
  options: BookingOptions,
  loseSlot: (refusal: Problem) => boolean,
): () => Promise<boolean> {
  const { loadDetails, loadDetailsMessages } = options.ports;
  return bringOnce(async () => {
    const [half, messages] = await inItsLanguage(state, loadDetails, loadDetailsMessages);
    const show = (step: BookingStep) => goTo(state, step);
    state.details.value = half.module.createDetails(state, {
      ...options,
      messages,
      details: half.ports,
      loseSlot,
      show,
    });
  });
}

/** @returns The same for what stands around the choice of a slot. */
function moreLoader(
  state: BookingState,
  { ports, linked }: BookingOptions,
  showSlots: () => Promise<void>,
): () => Promise<boolean> {
  return bringOnce(async () => {
    const [{ module, calendar }, messages] = await inItsLanguage(
      state,
      ports.loadMore,
      ports.loadMoreMessages,
    );
    state.more.value = module.createMore(state, { messages, ports, linked, calendar, showSlots });
  });
}
