import type { ConsentRecord } from '../../src/contracts/consent.ts';
import type { RecordedDecision } from '../../src/domain/consent/permits.ts';

/** A record as it is kept: who the controller is stands in the clinic file. */
export interface StoredConsent extends Omit<ConsentRecord, 'schemaVersion' | 'controller' | 'recordedAt'> {
  recordedMs: number;
}

export interface ConsentWithdrawn {
  clinic: string;
  appointmentId: string;
  /** Id of the notice. */
  notice: string;
  idempotencyKey: string;
  nowMs: number;
}

export type WithdrawOutcome =
  | { kind: 'withdrawn'; record: StoredConsent }
  /** It was withdrawn before: by this very request, or by another. */
  | { kind: 'repeated'; record: StoredConsent }
  | { kind: 'key_reused' }
  | { kind: 'unknown_appointment' }
  /** The patient never decided about such a notice. */
  | { kind: 'unknown_notice' };

/**
 * Where decisions are kept. Whoever provides it promises that records are only ever added, and that a withdrawal
 * and the fact that tells of it are either both there or neither is.
 */
export interface ConsentStorePort {
  /** All that was decided in one appointment, the oldest first. */
  decisions(clinic: string, appointmentId: string): Promise<RecordedDecision[]>;
  withdraw(withdrawal: ConsentWithdrawn): Promise<WithdrawOutcome>;
}
