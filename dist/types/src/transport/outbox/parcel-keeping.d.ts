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
    forget: (id: string) => boolean;
    forgetAll: () => void;
    /** Writes down again what the disk has lost. */
    restore(): Promise<void>;
    pending(): Promise<Delivery[]>;
    /** What would be lost or late if the page went away now. */
    atRisk: () => Parcel[];
    /** Takes note of what another tab has told. */
    hear({ id, state }: TabNews): Promise<void>;
};
/** Stands for all ids when consent is withdrawn. */
export declare const everything = "*";
