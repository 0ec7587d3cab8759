import * as z from 'zod/mini';
import { i as isCalendarDate } from './is-calendar-date.js';

/**
 * Tells whether a text is an instant in ISO 8601 with its offset, as RFC 3339 has it. `-05` alone is none:
 * vendors do send it, and guessing would move an appointment.
 *
 * @example
 * ```ts
 * isInstant('2027-03-28T09:30:00+02:00'); // => true
 * ```
 */
function isInstant(text) {
    const form = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
    const date = form.exec(text)?.[1];
    return date !== undefined && isCalendarDate(date);
}

/**
 * A check that a text satisfies a predicate. `z.refine` does the same and more, and would cost every page
 * that carries a widget 350 bytes.
 *
 * @example
 * ```ts
 * z.string().check(where(isInstant));
 * ```
 */
const where = (isRight) => (payload) => {
    if (!isRight(payload.value))
        payload.issues.push({ code: 'custom', input: payload.value });
};

/** How the encounter takes place: v3-ActCode as used by the French SAS guide. On site, by video, at home. */
const Mode = z.enum(['AMB', 'VR', 'HH']);
/** An instant with its offset, such as `2027-03-28T09:30:00+02:00`. */
const Instant = z.string().check(where(isInstant));
/** A free slot as offered to a patient: FHIR `Slot` with status `free`, reduced to what a choice needs. */
const Slot = z.object({
    /** Opaque, and valid for one clinic and one service only. */
    id: z.string(),
    start: Instant,
    end: Instant,
    practitioner: z.string(),
    location: z.string(),
    mode: Mode,
    /** Where this slot is booked, when not here: the clinic's own page (SMART Scheduling Links). */
    bookingUrl: z.optional(z.string()),
});
/** The answer to `GET /v1/slots` (IHE `$find`). No slot is an answer, not an error. */
const FoundSlots = z.object({
    /** IANA zone of the clinic: it decides which day a slot belongs to. */
    timeZone: z.string(),
    slots: z.array(Slot),
    /** Start of the first free slot after the range asked for, when the range has none; `null` when there is none at all. */
    nextAvailable: z.nullable(Instant),
    /** The clinic's telephone number. */
    phone: z.string(),
    serverNow: Instant,
});
/** Calendar days that a search without an end covers, today included: a week fills the screen of a phone. */
const defaultRangeDays = 7;

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
    timeZone: z.string(),
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

/**
 * Every reason for which the backend refuses, as a stable code. The text beside it is for people and may
 * change; programs look only at the code. A new reason adds a code, it never changes the meaning of one.
 */
const problemCodes = {
    malformed_json: 400,
    token_missing: 401,
    invalid_request: 422,
    idempotency_key_missing: 400,
    key_reused: 422,
    origin_not_allowed: 403,
    unknown_clinic: 404,
    unknown_service: 404,
    unknown_practitioner: 404,
    unknown_location: 404,
    unknown_slot: 404,
    unknown_hold: 404,
    not_found: 404,
    method_not_allowed: 405,
    slot_taken: 409,
    already_cancelled: 409,
    already_waiting: 409,
    offer_taken: 409,
    hold_expired: 410,
    offer_expired: 410,
    /** Someone else changed the appointment since it was read (`If-Match`). */
    precondition_failed: 412,
    body_too_large: 413,
    unsupported_media_type: 415,
    too_late: 422,
    /** The deadline for changing it by oneself has passed: `phone` says whom to call. */
    change_too_late: 403,
    /** `errors` names the rule: `/patient/birthDate` age, `/audience`, `/answers/0`. */
    ineligible: 422,
    not_bookable: 422,
    range_too_wide: 422,
    too_many_requests: 429,
    internal_error: 500,
    unavailable: 503,
};
/** One field that was refused: where it stands in the body (JSON Pointer, RFC 6901) and why. */
const FieldProblem = z.object({
    pointer: z.string(),
    code: z.string(),
});
/** An error answer: RFC 9457 problem details, with our stable `code` and what helps the patient go on. */
const Problem = z.object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    detail: z.optional(z.string()),
    errors: z.optional(z.array(FieldProblem)),
    /** Free slots near the one that was lost, nearest first. */
    alternatives: z.optional(z.array(Slot)),
    /** The clinic's telephone number, so that no failure is a dead end. */
    phone: z.optional(z.string()),
});

export { Catalog as C, FieldProblem as F, Hold as H, Instant as I, Location as L, Mode as M, Notice as N, Practitioner as P, Released as R, Slot as S, FoundSlots as a, Problem as b, Service as c, defaultRangeDays as d, problemCodes as p, where as w };
