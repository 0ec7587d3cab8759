import { computed, signal } from '@preact/signals';
import { isSaved } from '../../src/domain/delivery/parcel-codes.ts';
import { silence } from '../../src/domain/answer.ts';
import { claimsOf, personsOf } from '../../src/domain/booking/booking-request-of.ts';
import { faultsOfProblem } from '../../src/domain/booking/faults-of-problem.ts';
import { noticeDecisions } from '../../src/domain/consent/notice-decisions.ts';
import type { WaitingWish } from '../../src/domain/booking/waiting-wish.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { DetailsOptions } from './details-part.ts';
import type { OpenWaiting, WaitingHalf } from './waiting-half.ts';

/** The actions of a patient for whom nothing is free: open the list of those who wait, and join it with this form. */
export function waitingList(state: BookingState, details: Details, { details: ports, show }: DetailsOptions) {
  const opened = signal<OpenWaiting | undefined>(undefined);

  const refuse = (problem: Problem) => {
    const faults = faultsOfProblem(problem);
    if (Object.keys(faults).length > 0) details.refuse(faults);
    else state.problem.value = problem;
  };

  const joining = ({ join, ...half }: WaitingHalf): OpenWaiting => {
    const [isJoining, hasJoined] = [signal(false), signal(false)];
    return {
      ...half,
      isJoining,
      hasJoined,
      async join() {
        const [catalog, today] = [state.catalog.value, state.search.today.value];
        if (!catalog || !today || isJoining.value) return;
        if (!details.check({ today, notices: catalog.notices })) return;
        state.problem.value = undefined;
        isJoining.value = true;
        const typed = details.values.value;
        const notices = await noticeDecisions(catalog.notices, typed.accepted, ports.subtle);
        const locale = state.messages.value.language;
        const claims = claimsOf({ audience: state.audience.value, answers: state.answers.value });
        const answer = await join({ ...personsOf(typed), ...claims, notices, locale });
        isJoining.value = false;
        if (!answer.ok && !isSaved(answer.problem.code)) return refuse(answer.problem);
        hasJoined.value = true;
        show('result');
      },
    };
  };

  const openWaiting = async (wish?: WaitingWish): Promise<void> => {
    const catalog = state.catalog.value;
    const service = catalog?.services.find(({ id }) => id === state.serviceId.value);
    if (!catalog || !service || !ports.loadWaiting) return;
    try {
      const half = await ports.loadWaiting({ catalog, service, wish });
      state.slot.value = undefined;
      details.view.value = 'form';
      show('details');
      opened.value = joining(half);
    } catch {
      state.problem.value = silence;
    }
  };
  ports.onWaitingReady?.(openWaiting);

  return {
    /** Whoever has chosen a slot after all waits no longer. */
    waiting: computed(() => (state.slot.value ? undefined : opened.value)),
    leaveWaiting() {
      opened.value = undefined;
    },
  };
}
