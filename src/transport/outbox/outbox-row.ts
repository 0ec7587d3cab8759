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
export const mostRows = 200;
export const mostBytes = 1_000_000;

const telemetryWaitMs = 2_000;

/** A row without a place yet. Telemetry waits a moment, because events come in company. */
export function newRow({ id, kind }: Parcel, now: number, bytes: number): Omit<Row, 'seq'> {
  return {
    ...{ id, kind, bytes, state: 'waiting', attempts: 0, unproven: 0, days: 0, lastDay: 0 },
    nextAt: kind === 'telemetry' ? now + telemetryWaitMs : 0,
    isOrdered: false,
  };
}

/**
 * Chooses what has to go so that one more fits: telemetry, the oldest first, and never a submission.
 *
 * @returns The rows to shed, or `undefined` when even all telemetry would not make enough room.
 */
export function rowsToShed(rows: readonly Row[], incomingBytes: number): Row[] | undefined {
  const shed: Row[] = [];
  let count = rows.length + 1;
  let bytes = rows.reduce((sum, row) => sum + row.bytes, incomingBytes);
  for (const row of rows) {
    if (count <= mostRows && bytes <= mostBytes) break;
    if (row.kind !== 'telemetry') continue;
    shed.push(row);
    count -= 1;
    bytes -= row.bytes;
  }
  return count <= mostRows && bytes <= mostBytes ? shed : undefined;
}
