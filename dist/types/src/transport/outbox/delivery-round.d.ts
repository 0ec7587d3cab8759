import type { Delivery, Parcel } from '../../domain/delivery/outbox-port.ts';
import type { OutboxWorld } from './outbox-world.ts';
import type { ParcelSender } from './parcel-sender.ts';
import type { Urgency } from './retry-delay.ts';
import type { ServerClock } from './server-clock.ts';
import type { StoreWithMemory } from './store-with-memory.ts';
export interface RoundContext {
    store: StoreWithMemory;
    sender: ParcelSender;
    clock: ServerClock;
    world: Pick<OutboxWorld, 'now' | 'random' | 'report'>;
    /** Tells the widgets and the other tabs. */
    tell(delivery: Delivery): void;
}
export interface Turn {
    urgency: Urgency;
    /** Whether this tab is still the one that sends. */
    mayGoOn(): Promise<boolean>;
}
/** When to look again. */
export interface RoundResult {
    /** Milliseconds until something is due; `undefined` when nothing is left. */
    waitMs: number | undefined;
    /** A submission is waiting without having been told how long: it is worth asking whether the backend is back. */
    isWorthProbing: boolean;
}
/**
 * Sends what is due, one thing at a time. Promises that submissions leave in their order, that a row goes only once the
 * backend has named it, and that a parcel which cannot be delivered is set aside with its reason, never forgotten.
 */
export declare function deliveryRound(context: RoundContext): {
    run(turn: Turn): Promise<RoundResult>;
    /** Sends parcels out of turn, because the page may be gone in a moment. A repeat does no harm. */
    runOutOfTurn(parcels: readonly Parcel[]): Promise<void>;
};
/** Cuts off the head of a list of events: as many as go into one request. */
export declare function batchOf<T>(items: readonly T[], parcelOf: (item: T) => Parcel, mostBytes?: number): T[];
