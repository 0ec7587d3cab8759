import type { Signal } from '@preact/signals';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { Catalog } from '../../src/contracts/catalog.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { isSaved } from '../../src/domain/delivery/parcel-codes.ts';
import type { SavedState } from '../../src/domain/delivery/parcel-codes.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { bookingRequestOf } from '../../src/domain/booking/booking-request-of.ts';
import { bookingSubmission } from '../../src/domain/booking/booking-submission.ts';
import { faultsOfProblem } from '../../src/domain/booking/faults-of-problem.ts';
import type { BookingOptions, BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { DetailsPorts } from './details-part.ts';
import type { EarlierDeliveries } from './earlier-deliveries.ts';

/** The hold ran out; the slot itself may well be free still. */
const lostHold = ['hold_expired', 'unknown_hold'];

export interface ConfirmationOptions extends BookingOptions {
  /** Goes back to the slots if that is what the refusal is about, and says whether it was. */
  loseSlot(refusal: Problem): boolean;
  showResult(): void;
  details: DetailsPorts;
  deliveries: Pick<EarlierDeliveries, 'claim'>;
  /** Set while the request is kept and not yet answered. */
  saved: Signal<SavedState | undefined>;
}

/** The one action that books. */
export function confirmation(
  state: BookingState,
  details: Details,
  {
    ports,
    locale,
    loseSlot,
    showResult,
    deliveries,
    saved,
    details: { submission: port },
  }: ConfirmationOptions,
) {
  const submission = bookingSubmission({
    submission: port,
    findBooking: (key) => ports.scheduling.findBooking(key),
    mintKey: ports.mintKey,
    onTry: (idempotencyKey, attempt) => {
      deliveries.claim(idempotencyKey);
      ports.recordRequested(idempotencyKey, attempt);
    },
    onLateAnswer: (answer) => void conclude(answer),
  });

  const submit = (chosen: Slot, catalog: Catalog) =>
    submission.submit(
      bookingRequestOf(details.values.value, {
        service: state.serviceId.value ?? '',
        slotId: chosen.id,
        holdId: state.hold.hold.value?.holdId,
        notices: catalog.notices,
        locale,
      }),
      chosen.start,
    );

  const refuse = (refusal: Problem) => {
    if (isSaved(refusal.code)) {
      saved.value = refusal.code;
      return;
    }
    const faults = faultsOfProblem(refusal);
    if (Object.keys(faults).length > 0) details.refuse(faults);
    else if (!loseSlot(refusal)) state.problem.value = refusal;
  };

  const conclude = async (answer: Answer<BookingReceipt>): Promise<void> => {
    if (!answer.ok && lostHold.includes(answer.problem.code) && state.hold.hold.value) {
      state.hold.forget();
      return send();
    }
    saved.value = undefined;
    if (!answer.ok) return refuse(answer.problem);
    state.receipt.value = answer.value;
    state.hold.forget();
    showResult();
    ports.onBooked(answer.value);
  };

  const send = async (): Promise<void> => {
    const [chosen, catalog] = [state.slot.value, state.catalog.value];
    if (chosen && catalog) await conclude(await submit(chosen, catalog));
  };

  return async (): Promise<void> => {
    const [catalog, today] = [state.catalog.value, state.search.today.value];
    if (!catalog || !today || state.waitingFor.value) return;
    if (!details.check({ today, notices: catalog.notices.map(({ id }) => id) })) return;
    state.problem.value = undefined;
    state.waitingFor.value = 'confirm';
    await send();
    state.waitingFor.value = undefined;
  };
}
