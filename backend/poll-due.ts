import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from './journeys/ports.ts';
import type { Log } from './journeys/log-entry.ts';
import type { DueWork } from './stores/due-work.ts';

const pollMs = 400;
const wakeDeadlineMs = 60_000;

/**
 * Joins what is done at each look.
 *
 * @param tasks - Each answers how much there was to do.
 * @param writeFigures - Comes last: whatever else is due does not wait for figures.
 */
export function everythingDue(
  tasks: readonly ((nowMs: number) => Promise<number>)[],
  clock: Clock,
  writeFigures: () => Promise<void>,
): () => Promise<number> {
  return async () => {
    let done = 0;
    for (const task of tasks) done += await task(clock.now());
    await writeFigures();
    return done;
  };
}

/**
 * Looks again and again whether the clock has made something due.
 *
 * @param doDue - Answers how much there was to do.
 */
export function startPoller(doDue: () => Promise<number>, log: Log) {
  const stopping = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await doDue().catch(({ code, name }: { code?: string; name?: string }) =>
        log({ level: 'error', event: 'poll_failed', code: code ?? name ?? 'unknown' }),
      );
      await delay(pollMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Runs everything that is due, until nothing is due any more. */
export async function wake(doDue: () => Promise<number>, work: Pick<DueWork, 'countOpen'>): Promise<void> {
  const deadline = performance.now() + wakeDeadlineMs;
  for (;;) {
    const made = await doDue();
    const open = await work.countOpen();
    if (made === 0 && open === 0) return;
    if (performance.now() > deadline)
      throw new Error(`After a minute, ${open} pieces of work that are due are not done.`);
    await delay(10);
  }
}
