import { computed, signal } from '@preact/signals';
import type { CalendarPort } from '../../src/domain/booking/scheduling-port.ts';
import type { BookingState } from './booking-state.ts';

/** The clinic no longer keeps it. */
const lostHold = ['hold_expired', 'unknown_hold'];

/**
 * The patient needs longer than the clinic thought: a slot is kept for its full time again, once. What could not be
 * asked may be asked again, because a repeated request changes nothing.
 */
export function holdExtension({ hold, problem }: BookingState, calendar: CalendarPort) {
  /** The hold that has been extended. */
  const extended = signal('');
  let asking: string | undefined;
  return {
    isPossible: computed(() => hold.isHeld.value && hold.hold.value?.holdId !== extended.value),
    async extend(): Promise<void> {
      const held = hold.hold.peek();
      if (!held || asking === held.holdId || held.holdId === extended.peek()) return;
      asking = held.holdId;
      const answer = await calendar.extendHold(held.holdId);
      asking = undefined;
      // Another has been chosen meanwhile.
      if (hold.hold.peek() !== held) return;
      if (answer.ok) {
        extended.value = held.holdId;
        hold.keep(answer.value);
      } else if (lostHold.includes(answer.problem.code)) hold.forget();
      else problem.value = answer.problem;
    },
  };
}

export type HoldExtension = ReturnType<typeof holdExtension>;
