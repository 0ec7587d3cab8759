import type { Parcel } from '../../domain/delivery/outbox-port.ts';
import type { ParcelSender } from './parcel-sender.ts';
export interface DepartureOptions {
    sender: Pick<ParcelSender, 'bytesInFlight'>;
    /** What would be lost or late if the page went away now. */
    atRisk(): readonly Parcel[];
    send(parcels: readonly Parcel[]): Promise<void>;
}
/**
 * Sends at the last moment what a page that goes away should not keep to itself: submissions that are only in memory,
 * then events. Only as much as browsers carry on without the page; rows stay until the backend has named them, so
 * what does not get through is there on the next visit.
 */
export declare function departure({ sender, atRisk, send }: DepartureOptions): () => void;
