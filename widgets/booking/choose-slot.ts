import type { Problem } from '../../src/contracts/problem.ts';
import { silence } from '../../src/domain/answer.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { goTo } from './booking-state.ts';
import type { BookingOptions, BookingState } from './booking-state.ts';

/** After these the chosen slot cannot be had any more, and another has to be chosen. */
const lostSlot = ['slot_taken', 'unknown_slot', 'too_late'];

/** The actions up to a held slot: reason, dates, slot, and back again. */
export function slotChoice(state: BookingState, options: BookingOptions) {
  const { scheduling } = options.ports;

  const letGo = () => {
    const held = state.hold.hold.peek();
    if (held) scheduling.releaseHold(held.holdId);
    state.hold.forget();
  };

  /**
   * Sends the patient back to the slots when the reason for a refusal is that the slot is gone.
   *
   * @returns Whether it was.
   */
  const loseSlot = (refusal: Problem): boolean => {
    if (!lostSlot.includes(refusal.code)) return false;
    state.hold.forget();
    goTo(state, 'slot');
    state.problem.value = refusal;
    state.alternatives.value = refusal.alternatives ?? [];
    void state.search.load();
    return true;
  };

  let coming: Promise<boolean> | undefined;

  const loadDetails = async (): Promise<boolean> => {
    try {
      const { createDetails } = await options.ports.loadDetails();
      const showResult = () => goTo(state, 'result');
      state.details.value = createDetails(state, { ...options, loseSlot, showResult });
      return true;
    } catch {
      coming = undefined;
      return false;
    }
  };

  /** @returns Whether what follows the choice is here; asked again after a failure. */
  const bringDetails = () => (coming ??= loadDetails());

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
      if (!isHere) {
        state.problem.value = silence;
      } else if (answer.ok) {
        state.hold.keep(answer.value);
        state.slot.value = chosen;
        goTo(state, 'details');
      } else if (!loseSlot(answer.problem)) {
        state.problem.value = answer.problem;
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
