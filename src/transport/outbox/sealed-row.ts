import type { Row } from './outbox-row.ts';

/** A row as it lies on the disk. */
export interface SealedRow extends Row {
  sealed: ArrayBuffer;
}

/**
 * Reads a row that may be damaged: whatever does not fit gets its plainest value, so that the row can be shown, set
 * aside and removed like any other. One of unknown kind is taken for the patient's own.
 */
export function soundRow(found: Partial<Record<keyof SealedRow, unknown>>): SealedRow {
  const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
  const { seq, id, kind, state, sealed } = found;
  return {
    seq: number(seq),
    id: typeof id === 'string' ? id : `unreadable-${number(seq)}`,
    kind: kind === 'telemetry' ? kind : 'submission',
    state: state === 'refused' || state === 'expired' ? state : 'waiting',
    bytes: number(found.bytes),
    attempts: number(found.attempts),
    nextAt: number(found.nextAt),
    isOrdered: found.isOrdered === true,
    unproven: number(found.unproven),
    days: number(found.days),
    lastDay: number(found.lastDay),
    sealed: sealed instanceof ArrayBuffer ? sealed : new ArrayBuffer(0),
  };
}
