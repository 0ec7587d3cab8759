import * as z from 'zod/mini';
/**
 * Every reason for which the backend refuses, as a stable code. The text beside it is for people and may
 * change; programs look only at the code. A new reason adds a code, it never changes the meaning of one.
 */
export declare const problemCodes: {
    readonly malformed_json: 400;
    readonly token_missing: 401;
    readonly signature_invalid: 401;
    readonly invalid_request: 422;
    readonly idempotency_key_missing: 400;
    readonly key_reused: 422;
    readonly origin_not_allowed: 403;
    readonly unknown_clinic: 404;
    readonly unknown_service: 404;
    readonly unknown_practitioner: 404;
    readonly unknown_location: 404;
    readonly unknown_slot: 404;
    readonly unknown_hold: 404;
    readonly not_found: 404;
    readonly method_not_allowed: 405;
    readonly slot_taken: 409;
    readonly already_cancelled: 409;
    readonly already_waiting: 409;
    readonly offer_taken: 409;
    /** A link for one answer has had it. */
    readonly already_answered: 409;
    readonly hold_expired: 410;
    readonly offer_expired: 410;
    readonly link_expired: 410;
    /** Someone else changed the appointment since it was read (`If-Match`). */
    readonly precondition_failed: 412;
    readonly body_too_large: 413;
    readonly unsupported_media_type: 415;
    readonly too_late: 422;
    /** The deadline for changing it by oneself has passed: `phone` says whom to call. */
    readonly change_too_late: 403;
    /** `errors` names the rule: `/patient/birthDate` age, `/audience`, `/answers/0`. */
    readonly ineligible: 422;
    readonly not_bookable: 422;
    readonly range_too_wide: 422;
    readonly too_many_requests: 429;
    readonly internal_error: 500;
    readonly unavailable: 503;
};
export type ProblemCode = keyof typeof problemCodes;
/** One field that was refused: where it stands in the body (JSON Pointer, RFC 6901) and why. */
export declare const FieldProblem: z.ZodMiniObject<{
    pointer: z.ZodMiniString<string>;
    code: z.ZodMiniString<string>;
}, z.core.$strip>;
export type FieldProblem = z.infer<typeof FieldProblem>;
/** An error answer: RFC 9457 problem details, with our stable `code` and what helps the patient go on. */
export declare const Problem: z.ZodMiniObject<{
    type: z.ZodMiniString<string>;
    title: z.ZodMiniString<string>;
    status: z.ZodMiniNumber<number>;
    code: z.ZodMiniString<string>;
    detail: z.ZodMiniOptional<z.ZodMiniString<string>>;
    errors: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        pointer: z.ZodMiniString<string>;
        code: z.ZodMiniString<string>;
    }, z.core.$strip>>>;
    alternatives: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        start: z.ZodMiniString<string>;
        end: z.ZodMiniString<string>;
        practitioner: z.ZodMiniString<string>;
        location: z.ZodMiniString<string>;
        mode: z.ZodMiniEnum<{
            AMB: "AMB";
            VR: "VR";
            HH: "HH";
        }>;
        bookingUrl: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>>;
    phone: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export type Problem = z.infer<typeof Problem>;
