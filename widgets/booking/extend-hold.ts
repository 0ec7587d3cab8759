import { computed, signal } from '@preact/signals';
import type { CalendarPort } from '../../src/domain/booking/scheduling-port.ts';
import type { HeldSlot } from './hold-model.ts';

/** The patient needs longer than the clinic thought: a slot is kept for its full time again, once. */
export function holdExtension(hold: HeldSlot, calendar: CalendarPort) {
  /** The hold that has been extended, or could not be. */
  const asked = signal('');
  return {
    isPossible: computed(() => hold.isHeld.value && hold.hold.value?.holdId !== asked.value),
    async extend(): Promise<void> {
      const held = hold.hold.peek();
      if (!held || held.holdId === asked.peek()) return;
      asked.value = held.holdId;
      const answer = await calendar.extendHold(held.holdId);
      if (answer.ok && hold.hold.peek() === held) hold.keep(answer.value);
    },
  };
}

export type HoldExtension = ReturnType<typeof holdExtension>;
