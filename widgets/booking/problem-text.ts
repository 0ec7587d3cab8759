import type { Problem } from '../../src/contracts/problem.ts';
import { unreachable } from '../../src/domain/answer.ts';
import type { BookingMessages } from '../../src/locales/messages.ts';
import type { BookingStep } from './booking-state.ts';

/**
 * Says a problem in the patient's words. The backend's own title is for logs, not for patients.
 *
 * @param step - Where it happened: silence after "confirm" needs other words than silence before it.
 */
export function problemText(
  problem: Problem,
  step: BookingStep,
  { problems, slot, reason }: BookingMessages,
): string {
  const texts: Record<string, string> = {
    [unreachable]: step === 'details' ? problems.notSent : problems.unreachable,
    slot_taken: slot.taken,
    unknown_slot: slot.taken,
    too_late: problems.tooLate,
    unknown_service: problems.unknownService,
    not_bookable: reason.byPhone,
    too_many_requests: problems.tooMany,
  };
  return texts[problem.code] ?? problems.otherwise;
}
