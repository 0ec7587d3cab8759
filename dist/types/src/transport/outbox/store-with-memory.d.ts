import type { Added, OutboxStore } from './outbox-store.ts';
import type { Incident } from './outbox-world.ts';
export interface AddedSomewhere extends Added {
    where: 'disk' | 'memory';
}
export interface StoreWithMemory extends OutboxStore {
    add(...parcel: Parameters<OutboxStore['add']>): Promise<AddedSomewhere>;
    isInMemory(id: string): boolean;
    clearMemory(): Promise<void>;
}
/**
 * Keeps parcels on the disk, and in memory what the disk will not take. Nothing that storage does can make it
 * reject, but for an event when even memory has no more room.
 */
export declare function storeWithMemory(disk: OutboxStore, report: (incident: Incident) => void): StoreWithMemory;
