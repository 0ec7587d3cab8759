import type { Row } from './outbox-row.ts';
/** A row as it lies on the disk. */
export interface SealedRow extends Row {
    sealed: ArrayBuffer;
}
/**
 * Reads a row that may be damaged: whatever does not fit gets its plainest value, so that the row can be shown, set
 * aside and removed like any other. One of unknown kind is taken for the patient's own.
 */
export declare function soundRow(found: Partial<Record<keyof SealedRow, unknown>>): SealedRow;
