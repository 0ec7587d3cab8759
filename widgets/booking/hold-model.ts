import { computed, createModel, effect, signal } from '@preact/signals';
import type { Hold } from '../../src/contracts/hold.ts';

const tickMs = 5_000;

/** The slot kept for this patient, and how long it stays so by the backend's clock. */
export const HoldModel = createModel((now: () => number) => {
  const hold = signal<Hold | undefined>(undefined);
  const endsAt = signal(0);
  const clock = signal(now());

  effect(() => {
    if (!hold.value) return;
    const timer = setInterval(() => (clock.value = now()), tickMs);
    return () => clearInterval(timer);
  });

  const isHeld = computed(() => hold.value !== undefined && clock.value < endsAt.value);

  return {
    hold,
    isHeld,
    minutesLeft: computed(() => Math.max(0, Math.ceil((endsAt.value - clock.value) / 60_000))),
    keep(kept: Hold) {
      // The length of the hold is the difference of two instants of one clock, so a wrong clock here does no harm.
      clock.value = now();
      endsAt.value = clock.value + Date.parse(kept.expiresAt) - Date.parse(kept.serverNow);
      hold.value = kept;
    },
    forget() {
      hold.value = undefined;
    },
  };
});

export type HeldSlot = InstanceType<typeof HoldModel>;
