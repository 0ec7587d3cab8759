import type { OutboxWorld } from './outbox-world.ts';
/** Timers that can all be called off together. */
export declare function timers(after: OutboxWorld['after']): {
    after: OutboxWorld['after'];
    close(): void;
};
