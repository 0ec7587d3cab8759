import * as z from 'zod/mini';
import { Mode } from './slot.ts';

/** What a patient comes for (the French "motif"): FHIR HealthcareService, reduced. */
export const Service = z.object({
  id: z.string(),
  name: z.string(),
  group: z.optional(z.string()),
  description: z.optional(z.string()),
  minutes: z.number(),
  modes: z.array(Mode),
  /** What to know or bring, shown before booking and repeated in the confirmation. */
  instructions: z.optional(z.string()),
  practitioners: z.array(z.string()),
});
export type Service = z.infer<typeof Service>;

/** FHIR PractitionerRole, reduced. */
export const Practitioner = z.object({
  id: z.string(),
  name: z.string(),
  role: z.optional(z.string()),
});
export type Practitioner = z.infer<typeof Practitioner>;

/** FHIR Location, reduced. */
export const Location = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string(),
  access: z.optional(z.string()),
  phone: z.string(),
});
export type Location = z.infer<typeof Location>;

/**
 * A text the patient decides about before data is sent. Its version, its language and the hash of its text go back
 * with the decision, so that the clinic can prove which wording was shown (ISO/IEC TS 27560).
 */
export const Notice = z.object({
  id: z.string(),
  version: z.string(),
  language: z.string(),
  text: z.string(),
  /** What it asks for: a consent purpose. Read as any text, so that a purpose added later stops no widget. */
  purpose: z.string(),
  /** Without it there is no booking; what is not required stands unticked until the patient ticks it. */
  required: z.boolean(),
  /** The clinic's full privacy notice. */
  url: z.optional(z.string()),
});
export type Notice = z.infer<typeof Notice>;

/** The answer to `GET /v1/catalog`, in the language asked for by `Accept-Language`. */
export const Catalog = z.object({
  clinic: z.object({ id: z.string(), name: z.string(), phone: z.string() }),
  timeZone: z.string(),
  language: z.string(),
  services: z.array(Service),
  practitioners: z.array(Practitioner),
  locations: z.array(Location),
  notices: z.array(Notice),
});
export type Catalog = z.infer<typeof Catalog>;
