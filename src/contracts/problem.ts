import * as z from 'zod/mini';
import { Slot } from './slot.ts';

/**
 * Every reason for which the backend refuses, as a stable code. The text beside it is for people and may
 * change; programs look only at the code. A new reason adds a code, it never changes the meaning of one.
 */
export const problemCodes = {
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
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** One field that was refused: where it stands in the body (JSON Pointer, RFC 6901) and why. */
export const FieldProblem = z.object({
  pointer: z.string(),
  code: z.string(),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/** An error answer: RFC 9457 problem details, with our stable `code` and what helps the patient go on. */
export const Problem = z.object({
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
export type Problem = z.infer<typeof Problem>;
