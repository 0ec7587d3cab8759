import { effect } from '@preact/signals';
import type { BookingState } from './booking-state.ts';

/** A list older than this is asked for again when the patient comes back to it. */
const staleMs = 3 * 60_000;
const tickMs = 20_000;

/**
 * Keeps a list of times true while its page stays open: what is nearer than the notice its reason wants drops off. The
 * server's clock decides, moved on by what has passed here, so a wrong clock of the browser does no harm.
 */
export function keepFresh({ search, catalog, serviceId }: BookingState, now: () => number) {
  let foundAt = now();
  const noticeMs = () => {
    const service = catalog.peek()?.services.find(({ id }) => id === serviceId.peek());
    return (service?.minimumNoticeMinutes ?? 0) * 60_000;
  };
  const stop: () => void = effect(() => {
    const found = search.found.value;
    if (!found?.slots.length) return;
    foundAt = now();
    search.earliestMs.value = 0;
    const timer = setInterval(() => {
      const before = search.days.peek().length;
      search.earliestMs.value = Date.parse(found.serverNow) + now() - foundAt + noticeMs();
      // The last one has gone, and nobody has looked at what follows.
      if (before > 0 && search.days.peek().length === 0) void search.renew();
    }, tickMs);
    return () => clearInterval(timer);
  });
  return {
    stop,
    /** The patient is back: what may be taken by now is asked for again, and the list stays until it is here. */
    async comeBack(): Promise<void> {
      if (search.found.peek() && now() - foundAt > staleMs) await search.renew();
    },
  };
}

export type Freshness = ReturnType<typeof keepFresh>;
