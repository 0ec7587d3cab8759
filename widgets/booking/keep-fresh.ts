import { effect } from '@preact/signals';
import type { SlotSearch } from './slot-search-model.ts';

/** A list older than this is asked for again when the patient comes back to it. */
const staleMs = 3 * 60_000;
const tickMs = 20_000;

/** Keeps a list of times true while its page stays open: what has come too near drops off. */
export function keepFresh(search: SlotSearch, now: () => number) {
  const stop: () => void = effect(() => {
    if (!search.found.value?.slots.length) return;
    const timer = setInterval(() => {
      const before = search.days.peek().length;
      search.clock.value = now();
      // The last one has gone, and nobody has looked at what follows.
      if (before > 0 && search.days.peek().length === 0) void search.renew();
    }, tickMs);
    return () => clearInterval(timer);
  });
  return {
    stop,
    /** The patient is back: what may have been taken meanwhile is asked for again, and the list stays until it is here. */
    async comeBack(): Promise<void> {
      if (search.found.peek() && now() - search.foundAt.peek() > staleMs) await search.renew();
    },
  };
}

export type Freshness = ReturnType<typeof keepFresh>;
