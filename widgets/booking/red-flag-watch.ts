import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { BookingPorts, BookingState } from './booking-state.ts';
import type { RedFlagsHalf } from './red-flags-part.ts';

/** What was recognised, and what shows it. */
export interface ShownRedFlag extends RedFlagsHalf {
  flag: RedFlag;
}

/** Looks for an emergency in the free words of the booking. Nothing of it leaves the page or is written down. */
export interface RedFlagWatch {
  /** Stays until the patient leaves: to go on typing does not take it away. */
  shown: ReadonlySignal<ShownRedFlag | undefined>;
  /**
   * Looks at what is typed. Where the part cannot be brought the booking goes on: the numbers to call stand above
   * the reasons in any case.
   */
  look(typed: string): Promise<void>;
}

/** Shorter words are no message yet. */
const shortest = 3;

export function redFlagWatch(state: BookingState, load: BookingPorts['loadRedFlags']): RedFlagWatch {
  const shown = signal<ShownRedFlag | undefined>(undefined);
  return {
    shown,
    async look(typed) {
      if (!load || typed.trim().length < shortest) return;
      const half = await load(state.messages.peek().language).catch(() => undefined);
      const flag = half?.module.findRedFlag(typed, [half.pack]);
      const before = shown.peek()?.flag;
      if (!half || !flag || (before?.level === 'call' && flag.level !== 'call')) return;
      shown.value = { ...half, flag };
    },
  };
}
