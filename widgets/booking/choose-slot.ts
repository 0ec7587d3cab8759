import type { Problem } from '../../src/contracts/problem.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { silence } from '../../src/domain/answer.ts';
import type { DetailsMessages } from '../../src/locales/messages.ts';
import { goTo } from './booking-state.ts';
import type {
  BookingOptions,
  BookingPorts,
  BookingState,
  BookingStep,
  DetailsHalf,
} from './booking-state.ts';

/** After these the chosen slot cannot be had any more, and another has to be chosen. */
const lostSlot = ['slot_taken', 'unknown_slot', 'too_late'];

/** The actions up to a held slot: reason, dates, slot, and back again. */
export function slotChoice(state: BookingState, options: BookingOptions) {
  const { scheduling } = options.ports;
  const loseSlot = (refusal: Problem) => goBackToSlots(state, refusal);
  const bringDetails = detailsLoader(state, options, loseSlot);

  const letGo = () => {
    const held = state.hold.hold.peek();
    if (held) scheduling.releaseHold(held.holdId);
    state.hold.forget();
  };

  return {
    letGo,
    bringDetails,
    chooseService(id: string): Promise<void> {
      state.serviceId.value = id;
      goTo(state, 'slot');
      return state.search.open(id);
    },
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
      goTo(state, 'reason');
    },
    changeSlot(): Promise<void> {
      letGo();
      goTo(state, 'slot');
      return state.search.load();
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

/** The second half with its texts in the language of the first, even when that changes while they are coming. */
async function secondHalf(
  state: BookingState,
  ports: BookingPorts,
): Promise<DetailsHalf & { messages: DetailsMessages }> {
  const { language } = state.messages.peek();
  const [half, messages] = await Promise.all([ports.loadDetails(), ports.loadDetailsMessages(language)]);
  return language === state.messages.peek().language ? { ...half, messages } : secondHalf(state, ports);
}

/** @returns A function that answers whether the second half of the booking is here; asked again after a failure. */
function detailsLoader(
  state: BookingState,
  options: BookingOptions,
  loseSlot: (refusal: Problem) => boolean,
): () => Promise<boolean> {
  let coming: Promise<boolean> | undefined;
  const load = async () => {
    try {
      const { module, messages, ports: details } = await secondHalf(state, options.ports);
      const show = (step: BookingStep) => goTo(state, step);
      state.details.value = module.createDetails(state, {
        ...options,
        messages,
        details,
        loseSlot,
        show,
      });
      return true;
    } catch {
      coming = undefined;
      return false;
    }
  };
  return () => (coming ??= load());
}
