import type { Parcel } from '../../domain/delivery/outbox-port.ts';
import type { OutboxOptions, OutboxWorld } from './outbox-world.ts';
import type { Reply } from './reply.ts';
import type { ServerClock } from './server-clock.ts';
export interface ParcelSender {
    /** Sends one submission, or a batch of events. @returns `undefined` when nothing came back. Never rejects. */
    post(parcels: readonly Parcel[]): Promise<Reply | undefined>;
    /** Asks whether the backend is there, without sending anything of anyone. */
    probe(): Promise<boolean>;
    /** Bytes under way that must survive the page: browsers allow 64 KiB for all scripts of a page together. */
    bytesInFlight(): number;
}
/** Measured: 60,000 bytes pass in all browsers, 65,000 in none. */
export declare const mostKeepaliveBytes: number;
export declare const bytesOf: (text: string) => number;
/** The bytes of a request: a submission as it is, events as one list. */
export declare function bodyOf(parcels: readonly Parcel[]): string;
/** Talks to the backend: one request, one reply or silence. It decides nothing. */
export declare function parcelSender(options: OutboxOptions, world: OutboxWorld, clock: ServerClock): ParcelSender;
