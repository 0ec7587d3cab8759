import type { Delivery, DeliveryState, Parcel } from '../../domain/delivery/outbox-port.ts';
import type { TabNews } from './other-tabs.ts';
import type { OutboxWorld } from './outbox-world.ts';
import type { ServerClock } from './server-clock.ts';
import type { StoreWithMemory } from './store-with-memory.ts';
export interface ParcelKeepingOptions {
    store: StoreWithMemory;
    clock: ServerClock;
    world: Pick<OutboxWorld, 'after' | 'now' | 'report'>;
    /** Tells the widgets of this tab. */
    emit(delivery: Delivery): void;
}
/** Takes parcels over, and remembers those of this tab until it has heard what became of them. */
export declare function parcelKeeping({ store, clock, world, emit }: ParcelKeepingOptions): {
    add: (parcel: Parcel) => Promise<DeliveryState>;
    /** Forgets one, or what a purge is about: no UUID is called so. After all events it takes none any more. */
    forget: (id: string) => Promise<void>;
    /** Brings the disk to what it should be: writes down again what it has lost, and drops what nobody may send. */
    restore(): Promise<void>;
    /** What would be lost or late if the page went away now. */
    atRisk: () => Parcel[];
    /** Takes note of what another tab has told. */
    hear({ id, state }: TabNews): Promise<void>;
};
/** All submissions that are not received, oldest first. */
export declare function pendingIn(store: StoreWithMemory): Promise<Delivery[]>;
