import * as z from 'zod/mini';
import { CloudEvent } from './cloud-event.ts';

/** What the practice system knows and this backend cannot. Moves and cancellations go by `/v1/appointment`. */
export const practiceFactTypes = [
  'appointment.attended',
  'appointment.noshow',
  'appointment.confirmed',
] as const;

/** Body of `POST /v1/facts`: a CloudEvent, signed as Standard Webhooks has it. Its id makes it one fact. */
export const PracticeFact = z.extend(CloudEvent, {
  type: z.enum(practiceFactTypes),
  /** The appointment as this backend knows it; everything else about it is known here already. */
  data: z.strictObject({ appointmentId: z.uuid() }),
});
export type PracticeFact = z.infer<typeof PracticeFact>;

export const maximumFactBytes = 8 * 1024;
