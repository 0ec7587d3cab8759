import type { AppointmentFact } from '../../src/contracts/appointment-events.ts';
import type { BookedAppointment, FactRef } from './journey-ports.ts';

/** A request that still has to reach the clinic. */
export interface OpenRequest {
  fact: AppointmentFact;
  occurredMs: number;
  appointment: BookedAppointment;
}

/** Requests for appointments, from the commit of the booking until the clinic's address has taken them. */
export interface RequestStorePort {
  /** `undefined` when it was delivered before. */
  find(ref: FactRef): Promise<OpenRequest | undefined>;
  settle(ref: FactRef, nowMs: number): Promise<void>;
}
