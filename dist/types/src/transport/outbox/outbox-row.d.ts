import type { Parcel } from '../../domain/delivery/outbox-port.ts';
/** What is known of a parcel without opening it: nothing in here says who or what. */
export interface Row {
    /** Order of writing down. Only this decides who goes first: clocks jump. */
    seq: number;
    id: string;
    kind: Parcel['kind'];
    state: 'waiting' | 'refused' | 'expired';
    /** Bytes on the disk. */
    bytes: number;
    /** Tries without an outcome. */
    attempts: number;
    /** By the device's clock: when to try next. */
    nextAt: number;
    /** The backend has asked for that wait, so no hint may shorten it. */
    isOrdered: boolean;
    /** Refusals in a row that did not carry a reason of the backend's. */
    unproven: number;
    /** On how many calendar days it was tried in vain, and the last of them. */
    days: number;
    lastDay: number;
}
export type RowChange = Partial<Omit<Row, 'seq' | 'id' | 'kind'>>;
/** Caps of one clinic's outbox on one device. */
export declare const mostRows = 200;
export declare const mostBytes = 1000000;
/** A row without a place yet. Telemetry waits a moment, because events come in company. */
export declare function newRow({ id, kind }: Parcel, now: number, bytes: number): Omit<Row, 'seq'>;
/**
 * Chooses what has to go so that one more fits: telemetry, the oldest first, and never a submission.
 *
 * @returns The rows to shed, or `undefined` when even all telemetry would not make enough room.
 */
export declare function rowsToShed(rows: readonly Row[], incomingBytes: number): Row[] | undefined;
