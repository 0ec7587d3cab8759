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

/** Tells whether this platform knows an IANA time zone of that name. */
function isTimeZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return name.includes('/') || name === 'UTC';
    }
    catch {
        return false;
    }
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
/** An IANA zone that this platform knows: nothing can be shown in another one. */
const TimeZone = z.string().check(where(isTimeZone));
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
    bookingUrl: z.optional(z.string().check(where((url) => /^https?:/.test(url)))),
});
/** The answer to `GET /v1/slots` (IHE `$find`). No slot is an answer, not an error. */
const FoundSlots = z.object({
    /** IANA zone of the clinic: it decides which day a slot belongs to. */
    timeZone: TimeZone,
    slots: z.array(Slot),
    /** Start of the first free slot after the range asked for, when the range has none; `null` when there is none at all. */
    nextAvailable: z.nullable(Instant),
    /** The clinic's telephone number. */
    phone: z.string(),
    serverNow: Instant,
});
/** Calendar days that a search without an end covers, today included: a week fills the screen of a phone. */
const defaultRangeDays = 7;

/**
 * Every reason for which the backend refuses, as a stable code. The text beside it is for people and may
 * change; programs look only at the code. A new reason adds a code, it never changes the meaning of one.
 */
const problemCodes = {
    malformed_json: 400,
    token_missing: 401,
    signature_invalid: 401,
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
    /** A link for one answer has had it. */
    already_answered: 409,
    hold_expired: 410,
    offer_expired: 410,
    link_expired: 410,
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

export { FoundSlots as F, Instant as I, Mode as M, Problem as P, Slot as S, TimeZone as T, FieldProblem as a, defaultRangeDays as d, isTimeZone as i, problemCodes as p };
