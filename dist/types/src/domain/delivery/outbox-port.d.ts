import type { Problem } from '../../contracts/problem.ts';
/** A thing to deliver. */
export interface Parcel {
    /** UUID of version 7, minted when the patient acts: the idempotency key of a request, or the id of an event. */
    id: string;
    /**
     * `submission`: must arrive, in the order of submitting, and the patient is told what became of it.
     * `telemetry`: an event, sent in batches; best effort, and the first to go when room is short.
     */
    kind: 'submission' | 'telemetry';
    /** Below the backend's address, such as `v1/bookings`; never with anything personal in it. */
    path: string;
    /** The exact bytes of every try: JSON text, serialised once. */
    body: string;
    /** `text/plain` goes without any header of ours, so that no browser asks for permission first. */
    contentType: 'application/json' | 'text/plain';
    /** Secret of what it is about, sent as `Authorization: Bearer …`: an address would keep it in logs. */
    bearer?: string;
    /** Version of what it changes, sent as `If-Match`. */
    ifMatch?: string;
    /**
     * An instant of the backend's clock after which it must not be sent any more, such as the start of the slot.
     * Left out: 14 days for a submission, 72 hours for telemetry.
     */
    expiresAt?: string;
}
/**
 * - `saved`: written down on this device, not yet received. It survives a killed browser.
 * - `saved-in-memory`: storage is blocked, full or broken; it is lost when the page is closed too early.
 * - `received`: the backend has named it in a receipt.
 * - `refused`: the backend will never take it, see `problem`; kept until discarded.
 * - `expired`: its time has passed without a receipt; kept until discarded. An answer may have been lost on
 *   the way: whoever says "not booked" asks the backend by its key first.
 */
export type DeliveryState = 'saved' | 'saved-in-memory' | 'received' | 'refused' | 'expired';
/** How far a parcel has come. */
export interface Delivery {
    id: string;
    state: DeliveryState;
    /** With `pending`: where it goes, which says what it is. Missing when the parcel on the device is damaged. */
    path?: string | undefined;
    /** With `received`: the parsed receipt. Missing when another tab got it: ask the backend by the key. */
    answer?: unknown;
    /** With `refused`: why. Its code is `unreadable` when the parcel on the device was damaged. */
    problem?: Problem;
}
/** What a widget needs so that nothing a patient submits is lost or done twice. */
export interface OutboxPort {
    /**
     * Takes a parcel over. Submitting the same id again changes nothing.
     *
     * @returns Once it is written down: `saved`, or what else has become of it. Never rejects.
     */
    submit(parcel: Parcel): Promise<DeliveryState>;
    /**
     * Tells of every change, also of what another tab did.
     *
     * @returns How to stop being told.
     */
    watch(listener: (delivery: Delivery) => void): () => void;
    /** All submissions that are not yet received, oldest first, for showing on the next visit. */
    pending(): Promise<Delivery[]>;
    /** Removes one: the patient took it back, or has seen that it was refused. */
    discard(id: string): Promise<void>;
    /**
     * Removes what is queued, here and in what other tabs keep in memory. What is in flight may still arrive.
     *
     * @param what - `everything`: with the key and the database. `telemetry`: all events, because the consent to be
     *   counted was taken back; submissions keep their places, and no tab that is open now takes an event any more.
     *   A consent given again is for the next visit: a form that stands ticked in another widget is older than this.
     */
    purge(what: 'everything' | 'telemetry'): Promise<void>;
    /** Tries now, whatever the backoff says; a wait that the backend asked for is kept. Resolves after the try. */
    flush(): Promise<void>;
    /** Leaves no listener, timer, lock or channel. What is in flight may still arrive. */
    close(): void;
}
