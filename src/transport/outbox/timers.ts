import type { OutboxWorld } from './outbox-world.ts';

/** Timers that can all be called off together. */
export function timers(after: OutboxWorld['after']): { after: OutboxWorld['after']; close(): void } {
  const running = new Set<() => void>();
  return {
    after(ms, run) {
      const callOff = after(ms, () => {
        running.delete(stop);
        run();
      });
      const stop = () => {
        running.delete(stop);
        callOff();
      };
      running.add(stop);
      return stop;
    },
    close() {
      for (const stop of [...running]) stop();
    },
  };
}
