import type { CancelRequest } from '../../src/contracts/change-request.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { BookedAppointment } from './journey-ports.ts';
import type { BookingPlace } from './scheduling-port.ts';

/** A change that a patient asks for, once checked. */
export interface AppointmentChange {
  clinic: ClinicFile;
  appointmentId: string;
  /** The version the patient has seen, where they said so. */
  ifVersion?: number | undefined;
  idempotencyKey: string;
  /** SHA-256 of the request: the same key with another request is refused. */
  requestHash: string;
  nowMs: number;
}

export interface Reschedule extends AppointmentChange {
  place: BookingPlace;
}

export interface Cancellation extends AppointmentChange {
  reason: CancelRequest['reason'];
}

export type ChangeOutcome =
  | { kind: 'changed' | 'replayed'; appointment: BookedAppointment }
  | {
      kind:
        | 'not_found'
        | 'already_cancelled'
        | 'precondition_failed'
        | 'slot_taken'
        | 'hold_expired'
        | 'key_reused';
    };

/**
 * Changes of an appointment that exists. Whoever provides it promises that the old time is given back in the same
 * transaction that takes the new one: never both, never neither; and that the facts the journeys live on are
 * committed with it.
 */
export interface AppointmentPort {
  find(clinic: string, appointmentId: string): Promise<BookedAppointment | undefined>;
  /**
   * What came of an earlier change with this key: asked before the slot is looked at, which by then is the patient's
   * own. The appointment is as that change left it, so that a repeat is answered with the same bytes.
   *
   * @returns `undefined` when there was none.
   */
  findChange(change: AppointmentChange): Promise<ChangeOutcome | undefined>;
  reschedule(change: Reschedule): Promise<ChangeOutcome>;
  /** Cancelling what is cancelled already changes nothing and answers the same. */
  cancel(change: Cancellation): Promise<ChangeOutcome>;
}
