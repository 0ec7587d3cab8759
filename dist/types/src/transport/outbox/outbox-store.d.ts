import type { Parcel } from '../../domain/delivery/outbox-port.ts';
import type { Row, RowChange } from './outbox-row.ts';
/** What is inside a row. */
export interface Contents {
    parcel: Parcel;
    /** Problem document of the refusal, as it came. */
    problem?: string;
}
export interface Added {
    /** The row, new or the one that had this id already. */
    row: Row;
    /** How many had to go for it. */
    shed: number;
}
/** Where parcels are kept. Every method rejects when it cannot do what it says. */
export interface OutboxStore {
    /** Resolves once the parcel is safe. An id that is there already stays as it is. */
    add(parcel: Parcel, now: number): Promise<Added>;
    /** All rows in order. Creates nothing where there is nothing. */
    rows(): Promise<Row[]>;
    /** Opens a row; `undefined` when it is damaged, or gone. */
    read(row: Row): Promise<Contents | undefined>;
    /** Does nothing when the row is gone: what was discarded must not come back. */
    change(row: Row, change: RowChange, problem?: string): Promise<void>;
    remove(rows: readonly Row[]): Promise<void>;
    /** Takes or keeps the right to send, for browsers without Web Locks. */
    takeLease(owner: string, now: number): Promise<boolean>;
    endLease(owner: string): Promise<void>;
    /** Leaves nothing at all. */
    destroy(): Promise<void>;
    /** Lets go of the connection; the next call opens it again. */
    release(): void;
    /** As `release`, for good: every call after it is refused. */
    close(): void;
}
/** Longer than one try may take, so that a tab that sends keeps it. */
export declare const leaseMs = 30000;
