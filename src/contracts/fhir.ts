import * as z from 'zod/mini';
import { Instant } from './slot.ts';

/** FHIR R4 data types and resources, reduced to what an imported diary needs. Other fields are ignored, as FHIR asks. */
const Coding = z.object({ system: z.optional(z.string()), code: z.optional(z.string()) });
const CodeableConcept = z.object({ coding: z.optional(z.array(Coding)), text: z.optional(z.string()) });
const Reference = z.object({ reference: z.optional(z.string()) });

/** A resource id: R4 allows letters, digits, `-` and `.`, at most 64. */
const FhirId = z.string().check(z.regex(/^[A-Za-z0-9.-]{1,64}$/));

/** The value set SlotStatus of R4. */
export const FhirSlotStatus = z.enum([
  'free',
  'busy',
  'busy-tentative',
  'busy-unavailable',
  'entered-in-error',
]);
export type FhirSlotStatus = z.infer<typeof FhirSlotStatus>;

export const FhirSchedule = z.object({
  resourceType: z.literal('Schedule'),
  id: FhirId,
  active: z.optional(z.boolean()),
  actor: z.array(Reference),
});
export type FhirSchedule = z.infer<typeof FhirSchedule>;

export const FhirSlot = z.object({
  resourceType: z.literal('Slot'),
  id: FhirId,
  schedule: Reference,
  status: FhirSlotStatus,
  /** `instant` in R4: seconds and a full offset are required, so `-05` is refused rather than guessed. */
  start: Instant,
  end: Instant,
  serviceType: z.optional(z.array(CodeableConcept)),
});
export type FhirSlot = z.infer<typeof FhirSlot>;

/** Any resource: enough to tell what it is and to report it. */
export const FhirResource = z.looseObject({ resourceType: z.string(), id: z.optional(z.string()) });
export type FhirResource = z.infer<typeof FhirResource>;

export const FhirBundle = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.optional(
    z.array(z.object({ fullUrl: z.optional(z.string()), resource: z.optional(z.unknown()) })),
  ),
});
export type FhirBundle = z.infer<typeof FhirBundle>;
