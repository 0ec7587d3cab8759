import type { DeliveryState, Parcel } from '../../domain/delivery/outbox-port.ts';
import type { OutboxStore } from './outbox-store.ts';
/**
 * Knows whether this tab takes events. Once the consent to be counted was taken back it takes none, and lets none
 * that is there go out, until the page is gone.
 *
 * @param mine - What this tab would write down again.
 */
export declare function wantedEvents(store: Pick<OutboxStore, 'rows' | 'remove'>, mine: Map<string, Parcel>): {
    /** Adds what is wanted; asked again afterwards, because writing down takes a moment. */
    take(parcel: Parcel, add: (parcel: Parcel) => Promise<DeliveryState>): Promise<DeliveryState>;
    dropUnwanted: () => Promise<void>;
    mute: () => Promise<void>;
};
