import { effect, untracked } from '@preact/signals';
import type { NoticeDecision } from '../../src/contracts/booking-request.ts';
import { checkDetails } from '../../src/domain/booking/check-details.ts';
import { noticeDecisions } from '../../src/domain/consent/notice-decisions.ts';
import type { Digester } from '../../src/domain/consent/wording-hash.ts';
import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';

/** A booking that was begun, for a patient who wants to be written to about it. */
export interface UnfinishedBooking {
  email: string;
  given?: string;
  /** Id of the service. */
  service: string;
  /** BCP 47. */
  locale: string;
  /** The notice with that purpose, as it was read and ticked. */
  notice: NoticeDecision;
}

/**
 * Watches a form that is being filled in.
 *
 * @returns What there is to tell if the patient goes away now: nothing without the tick for it, without an address, or
 *   once all of it was sent.
 */
export function unfinishedBooking(
  state: BookingState,
  details: Details,
  subtle: Digester | undefined,
): { now(): UnfinishedBooking | undefined; stop(): void } {
  let decided: NoticeDecision | undefined;
  let isSent = false;
  const stops = [
    effect(() => {
      const notice = state.catalog.value?.notices.find(({ purpose }) => purpose === 'unfinished-booking');
      const isTicked = notice && details.values.value.accepted.includes(notice.id);
      if (!isTicked) decided = undefined;
      // Hashed while there is time: a page that goes away waits for nothing.
      else if (!decided)
        void noticeDecisions([notice], [notice.id], subtle).then(([decision]) => (decided = decision));
    }),
    effect(() => {
      if (state.waitingFor.value === 'confirm') isSent = true;
      // Refused: it is as unfinished as before.
      else if (untracked(() => state.problem.value || details.faultList.value.length > 0)) isSent = false;
    }),
  ];
  return {
    now() {
      const { email, forWhom, given, bookerGiven, accepted } = details.values.peek();
      const [service, catalog, today] = [
        state.serviceId.peek(),
        state.catalog.peek(),
        state.search.today.peek(),
      ];
      if (!decided || !accepted.includes(decided.id) || isSent || state.step.peek() !== 'details')
        return undefined;
      if (!service || !catalog || !today) return undefined;
      if (checkDetails(details.values.peek(), { today, notices: catalog.notices }).email) return undefined;
      const name = (forWhom === 'relative' ? bookerGiven : given).trim();
      return {
        ...{ email: email.trim(), service, locale: state.messages.peek().language, notice: decided },
        ...(name && { given: name }),
      };
    },
    stop: () => stops.forEach((stop) => stop()),
  };
}
