import * as z from 'zod/mini';
import type { DataClass } from './cloud-event.ts';
import { Instant, Mode } from './slot.ts';

/** What every fact about an appointment says first: which one. */
export const AppointmentRef = z.object({ appointmentId: z.uuid() });

/**
 * Data of `appointment.booked` and `appointment.cancelled`: facts, which only the backend states, and only
 * after commit. It names no person; whoever may write to the patient looks the booking up by its id.
 */
export const AppointmentFact = z.strictObject({
  appointmentId: z.uuid(),
  start: Instant,
  end: Instant,
  /** IANA zone of the clinic. */
  timezone: z.string(),
  service: z.string(),
  practitioner: z.string(),
  location: z.string(),
  mode: Mode,
});
export type AppointmentFact = z.infer<typeof AppointmentFact>;

/** What a moved appointment was before: this time is free again. */
export const FormerTime = z.strictObject({
  start: Instant,
  end: Instant,
  practitioner: z.string(),
  location: z.string(),
  mode: Mode,
});
export type FormerTime = z.infer<typeof FormerTime>;

/** Data of `appointment.moved`: the new time, and the old one. */
export const AppointmentMovedFact = z.extend(AppointmentFact, { from: FormerTime });
export type AppointmentMovedFact = z.infer<typeof AppointmentMovedFact>;

/** A service, a practitioner and often a place say what the visit is about, so they are health data. */
export const appointmentFactClasses: { readonly [Field in keyof AppointmentFact]: DataClass } = {
  appointmentId: 'none',
  start: 'contact',
  end: 'contact',
  timezone: 'none',
  service: 'health',
  practitioner: 'health',
  location: 'health',
  mode: 'health',
};
