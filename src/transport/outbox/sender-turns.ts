import type { OutboxStore } from './outbox-store.ts';
import type { OutboxWorld } from './outbox-world.ts';

export interface SenderTurns {
  /**
   * Does something when it is this tab's turn to send.
   *
   * @param work - Asks before each request whether it is still its turn.
   */
  take(work: (mayGoOn: () => Promise<boolean>) => Promise<void>): Promise<void>;
  close(): void;
}

/** How often a tab without Web Locks asks whether it is its turn. */
const askMs = 1_000;

/**
 * Lets one tab send at a time. Web Locks free themselves when a tab is closed or killed; where they are blocked, a
 * lease on the disk runs out instead. Should two tabs send all the same, the idempotency keys make it harmless.
 */
export function senderTurns(
  name: string,
  world: Pick<OutboxWorld, 'after' | 'now' | 'random' | 'locks'>,
  store: Pick<OutboxStore, 'takeLease' | 'endLease'>,
): SenderTurns {
  const closing = new AbortController();
  const closed = new Promise<void>((resolve) => closing.signal.addEventListener('abort', () => resolve()));
  const owner = `${world.now()}-${world.random()}`;
  const mayGoOn = async () => !closing.signal.aborted && store.takeLease(owner, world.now());
  const pause = () => new Promise<void>((resolve) => world.after(askMs, resolve));

  async function takeLease(work: (mayGoOn: () => Promise<boolean>) => Promise<void>): Promise<void> {
    while (!(await mayGoOn())) {
      if (closing.signal.aborted) return;
      await Promise.race([pause(), closed]);
    }
    try {
      await Promise.race([work(mayGoOn), closed]);
    } finally {
      await store.endLease(owner);
    }
  }

  return {
    async take(work) {
      let hasBegun = false;
      try {
        if (!world.locks) return await takeLease(work);
        await world.locks.request(name, { signal: closing.signal }, () => {
          hasBegun = true;
          return Promise.race([work(async () => !closing.signal.aborted), closed]);
        });
      } catch (error) {
        if (closing.signal.aborted) return;
        // Locks that are there and refuse: storage is blocked for this page.
        if (hasBegun || !world.locks) throw error;
        await takeLease(work);
      }
    },
    close: () => closing.abort(),
  };
}
