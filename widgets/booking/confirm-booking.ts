import type { Signal } from '@preact/signals';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { Catalog } from '../../src/contracts/catalog.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { isSaved } from '../../src/domain/delivery/parcel-codes.ts';
import type { SavedState } from '../../src/domain/delivery/parcel-codes.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { bookingRequestOf, personsOf } from '../../src/domain/booking/booking-request-of.ts';
import { bookingSubmission } from '../../src/domain/booking/booking-submission.ts';
import { campaignOf } from '../../src/domain/campaign-of.ts';
import { faultsOfProblem } from '../../src/domain/booking/faults-of-problem.ts';
import { mayRecord } from '../../src/domain/consent/may-record.ts';
import { noticeDecisions } from '../../src/domain/consent/notice-decisions.ts';
import type { DetailsMessages } from '../../src/locales/messages.ts';
import type { BookingOptions, BookingState, BookingStep } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { DetailsPorts } from './details-part.ts';
import { kindOf } from './earlier-booking.ts';
import type { EarlierBookings } from './earlier-booking.ts';
import type { EarlierDeliveries } from './earlier-deliveries.ts';

/** The hold ran out; the slot itself may well be free still. */
const lostHold = ['hold_expired', 'unknown_hold'];

export interface ConfirmationOptions extends BookingOptions {
  /** Goes back to the slots if that is what the refusal is about, and says whether it was. */
  loseSlot(refusal: Problem): boolean;
  /** Moves to another step. */
  show(step: BookingStep): void;
  messages: DetailsMessages;
  details: DetailsPorts;
  deliveries: Pick<EarlierDeliveries, 'claim'>;
  earlier: EarlierBookings;
  /** Set while the request is kept and not yet answered. */
  saved: Signal<SavedState | undefined>;
}

/** The one action that books. */
export function confirmation(state: BookingState, details: Details, options: ConfirmationOptions) {
  const { ports, show, deliveries, saved, earlier, details: leaving } = options;
  const refuse = refusal(state, details, options);
  const submission = bookingSubmission({
    submission: leaving.submission,
    mintKey: leaving.mintKey,
    onTry: (idempotencyKey, attempt) => {
      deliveries.claim(idempotencyKey);
      recordTry(state, details, { leaving, idempotencyKey, attempt });
    },
    onLateAnswer: (answer) => void conclude(answer),
  });

  const submit = async (chosen: Slot, { notices }: Catalog) => {
    const typed = details.values.value;
    const decisions = await noticeDecisions(notices, typed.accepted, leaving.subtle);
    return submission.submit(
      bookingRequestOf(typed, {
        service: state.serviceId.value ?? '',
        slotId: chosen.id,
        holdId: state.hold.hold.value?.holdId,
        notices: decisions,
        audience: state.audience.value,
        answers: state.answers.value,
        replaces: state.replaces.value,
        // The clinic writes back in the language on the screen.
        locale: state.messages.value.language,
      }),
      chosen.start,
    );
  };

  const conclude = async (answer: Answer<BookingReceipt>): Promise<void> => {
    if (!answer.ok && lostHold.includes(answer.problem.code) && state.hold.hold.value) {
      state.hold.forget();
      return send();
    }
    saved.value = !answer.ok && isSaved(answer.problem.code) ? answer.problem.code : undefined;
    if (saved.value || !answer.ok) return saved.value || answer.ok ? undefined : refuse(answer.problem);
    noteBooked(state, details, { earlier, receipt: answer.value });
    state.hold.forget();
    show('result');
    ports.onBooked(answer.value);
  };

  const send = async (): Promise<void> => {
    const [chosen, catalog] = [state.slot.value, state.catalog.value];
    if (chosen && catalog) await conclude(await submit(chosen, catalog));
  };

  return async (): Promise<void> => {
    const [catalog, today] = [state.catalog.value, state.search.today.value];
    const rules = catalog && today && { today, notices: catalog.notices };
    if (!rules || state.waitingFor.value || !details.check(rules)) return;
    state.problem.value = undefined;
    state.waitingFor.value = 'confirm';
    await send();
    state.waitingFor.value = undefined;
  };
}

/** The receipt is on the screen, and this page knows of one appointment more. */
function noteBooked(
  state: BookingState,
  details: Details,
  { earlier, receipt }: { earlier: EarlierBookings; receipt: BookingReceipt },
): void {
  if (state.replaces.value) earlier.forget(state.replaces.value);
  state.replaces.value = undefined;
  const kind = kindOf(state.catalog.value, receipt.service);
  earlier.remember(receipt, kind, personsOf(details.values.value).patient);
  state.receipt.value = receipt;
}

interface Try {
  leaving: DetailsPorts;
  idempotencyKey: string;
  attempt: number;
}

/** Counts a try, if the patient has agreed to be counted. */
function recordTry(state: BookingState, details: Details, { leaving, ...tried }: Try): void {
  const notices = state.catalog.value?.notices ?? [];
  if (!mayRecord('booking.requested', notices, details.values.value.accepted)) return;
  const campaign = campaignOf(leaving.readQuery());
  leaving.recordRequested({ ...tried, ...(campaign && { campaign }) });
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
