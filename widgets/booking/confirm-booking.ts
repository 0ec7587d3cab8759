import type { Catalog } from '../../src/contracts/catalog.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { bookingRequestOf } from '../../src/domain/booking/booking-request-of.ts';
import { bookingSubmission } from '../../src/domain/booking/booking-submission.ts';
import { faultsOfProblem } from '../../src/domain/booking/faults-of-problem.ts';
import { noticeDecisions } from '../../src/domain/consent/notice-decisions.ts';
import type { BookingOptions, BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';

/** The hold ran out; the slot itself may well be free still. */
const lostHold = ['hold_expired', 'unknown_hold'];

export interface ConfirmationOptions extends BookingOptions {
  /** Goes back to the slots if that is what the refusal is about, and says whether it was. */
  loseSlot(refusal: Problem): boolean;
  showResult(): void;
}

/** The one action that books. */
export function confirmation(state: BookingState, details: Details, options: ConfirmationOptions) {
  const { ports, locale, showResult } = options;
  const refuse = refusal(state, details, options);
  const submission = bookingSubmission({
    scheduling: ports.scheduling,
    mintKey: ports.mintKey,
    onTry: ports.recordRequested,
  });

  const submit = async (chosen: Slot, { notices }: Catalog) => {
    const typed = details.values.value;
    const decisions = await noticeDecisions(notices, typed.accepted, ports.subtle);
    return submission.submit(
      bookingRequestOf(typed, {
        service: state.serviceId.value ?? '',
        slotId: chosen.id,
        holdId: state.hold.hold.value?.holdId,
        notices: decisions,
        locale,
      }),
    );
  };

  const send = async (chosen: Slot, catalog: Catalog): Promise<void> => {
    let answer = await submit(chosen, catalog);
    if (!answer.ok && lostHold.includes(answer.problem.code)) {
      state.hold.forget();
      answer = await submit(chosen, catalog);
    }
    if (!answer.ok) return refuse(answer.problem);
    state.receipt.value = answer.value;
    state.hold.forget();
    showResult();
    ports.onBooked(answer.value);
  };

  return async (): Promise<void> => {
    const [chosen, catalog, today] = [state.slot.value, state.catalog.value, state.search.today.value];
    if (!chosen || !catalog || !today || state.waitingFor.value) return;
    state.problem.value = undefined;
    if (!details.check({ today, notices: catalog.notices })) return;
    state.waitingFor.value = 'confirm';
    await send(chosen, catalog);
    state.waitingFor.value = undefined;
  };
}

/** Puts a refusal where it belongs: beside its field, before another slot, or above the form. */
function refusal(state: BookingState, details: Details, { ports, loseSlot }: ConfirmationOptions) {
  /** A tick belongs to the words beside it: new words stand unticked. */
  const showNewWording = async () => {
    const answer = await ports.scheduling.readCatalog();
    if (!answer.ok) return;
    state.catalog.value = answer.value;
    details.type('notices', { accepted: [] });
  };

  return async (problem: Problem): Promise<void> => {
    const faults = faultsOfProblem(problem);
    if (faults.notices) {
      // Here all was ticked, so what the backend misses can only be what it has changed.
      faults.notices = 'outdated';
      await showNewWording();
    }
    if (Object.keys(faults).length > 0) details.refuse(faults);
    else if (!loseSlot(problem)) state.problem.value = problem;
  };
}
