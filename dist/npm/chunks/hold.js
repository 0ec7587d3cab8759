import * as z from 'zod/mini';
import { M as Mode, T as TimeZone, I as Instant, S as Slot } from './problem.js';

/** A question before the slots of a service, with what follows from each answer. */
const EligibilityQuestion = z.object({
    id: z.string(),
    text: z.string(),
    answers: z.array(z.object({
        id: z.string(),
        text: z.string(),
        /** `stop` ends the booking of this service; any other text lets it go on. */
        outcome: z.string(),
        explanation: z.optional(z.string()),
        /** Id of another service that fits. */
        service: z.optional(z.string()),
    })),
});
/** What a patient comes for (the French "motif"): FHIR HealthcareService, reduced. */
const Service = z.object({
    id: z.string(),
    name: z.string(),
    group: z.optional(z.string()),
    description: z.optional(z.string()),
    minutes: z.number(),
    modes: z.array(Mode),
    /** What to know or bring, shown before booking and repeated in the confirmation. */
    instructions: z.optional(z.string()),
    practitioners: z.array(z.string()),
    /** Ids of the places where it is done; all of them when left out. */
    locations: z.optional(z.array(z.string())),
    /** What to bring, one thing an entry. */
    documents: z.optional(z.array(z.string())),
    /** `false`: by telephone only. */
    bookable: z.optional(z.boolean()),
    /** The latest moment to book before the start: what comes nearer while a page is open drops off. */
    minimumNoticeMinutes: z.optional(z.number()),
    /** Its name stays out of titles, messages, calendar files and events. */
    sensitive: z.optional(z.boolean()),
    /** `new` or `known`: only for patients whom the clinic does not know yet, or knows. */
    audience: z.optional(z.string()),
    /** Whole years on the day of the appointment, both included. */
    age: z.optional(z.object({ from: z.optional(z.number()), to: z.optional(z.number()) })),
    questions: z.optional(z.array(EligibilityQuestion)),
});
/** FHIR PractitionerRole, reduced. */
const Practitioner = z.object({
    id: z.string(),
    name: z.string(),
    role: z.optional(z.string()),
    /** `false`: only patients whom the clinic knows may book with them. */
    acceptsNew: z.optional(z.boolean()),
});
/** FHIR Location, reduced. */
const Location = z.object({
    id: z.string(),
    name: z.string(),
    address: z.string(),
    access: z.optional(z.string()),
    phone: z.string(),
    /** Where a map shows the way. */
    directions: z.optional(z.string()),
});
/**
 * A text the patient decides about before data is sent. Its version, its language and the hash of its text go back
 * with the decision, so that the clinic can prove which wording was shown (ISO/IEC TS 27560).
 */
const Notice = z.object({
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
/** The answer to `GET /v1/catalog`, in the language asked for by `Accept-Language`. */
const Catalog = z.object({
    clinic: z.object({
        id: z.string(),
        name: z.string(),
        phone: z.string(),
        /** ISO 3166-1: decides the emergency numbers and how a telephone number is read. */
        country: z.optional(z.string()),
    }),
    /** `true`: whatever is booked is a request, with the time as a wish, until the clinic answers. */
    requests: z.optional(z.boolean()),
    timeZone: TimeZone,
    language: z.string(),
    services: z.array(Service),
    practitioners: z.array(Practitioner),
    locations: z.array(Location),
    notices: z.array(Notice),
});

/** A slot kept for one patient: FHIR Slot `busy-tentative` until `expiresAt`. */
const Hold = z.object({
    holdId: z.string(),
    slot: Slot,
    expiresAt: Instant,
    /** The backend's clock; a browser measures the time left against this, never against its own clock. */
    serverNow: Instant,
});
/** The answer to a release has no body: 204. */
const Released = z.unknown();

export { Catalog as C, Hold as H, Location as L, Notice as N, Practitioner as P, Released as R, Service as S };
