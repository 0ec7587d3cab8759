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
/**
 * Lets one tab send at a time. Web Locks free themselves when a tab is closed or killed; where they are blocked, a
 * lease on the disk runs out instead. Should two tabs send all the same, the idempotency keys make it harmless.
 */
export declare function senderTurns(name: string, world: Pick<OutboxWorld, 'after' | 'now' | 'random' | 'locks'>, store: Pick<OutboxStore, 'takeLease' | 'endLease'>): SenderTurns;
