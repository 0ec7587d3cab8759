import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { problemCodes, type Problem, type ProblemCode } from '../../src/contracts/problem.ts';
import type { Refusal } from '../journeys/refusal.ts';
import { slotOnWire } from './slot-on-wire.ts';

const titles: Readonly<Record<ProblemCode, string>> = {
  malformed_json: 'The body is not valid JSON.',
  invalid_request: 'Some fields are not right.',
  token_missing: 'An Authorization header with the token of the link is needed.',
  signature_invalid: 'This call is not signed by whom it says it comes from, or too long ago.',
  idempotency_key_missing: 'An Idempotency-Key header of 8 to 128 letters, digits or . _ ~ - is needed.',
  key_reused: 'This Idempotency-Key was already used for another request.',
  origin_not_allowed: 'This website is not on the clinic’s list.',
  unknown_clinic: 'There is no such clinic here. Name it by ?clinic=…',
  unknown_service: 'The clinic has no such service.',
  unknown_practitioner: 'The clinic has no such practitioner.',
  unknown_location: 'The clinic has no such location.',
  unknown_slot: 'The clinic does not offer this slot.',
  unknown_hold: 'There is no such hold.',
  not_found: 'There is nothing here.',
  method_not_allowed: 'This address does not take that method.',
  slot_taken: 'Someone else has this slot.',
  already_cancelled: 'This appointment has been cancelled.',
  already_waiting: 'This person is already on the waiting list for this.',
  offer_taken: 'This offer has been answered already.',
  offer_expired: 'This offer has run out.',
  already_answered: 'This link has been answered already.',
  link_expired: 'This link has run out.',
  precondition_failed: 'The appointment was changed in the meantime. Read it again.',
  change_too_late: 'It is too late to change this appointment online. Please call.',
  ineligible: 'This cannot be booked online for this patient.',
  not_bookable: 'This is booked by telephone only.',
  hold_expired: 'The hold has run out.',
  body_too_large: 'The body is too large.',
  unsupported_media_type: 'This content type is not accepted here.',
  too_late: 'It is too late to book this slot online.',
  range_too_wide: 'The range has too many days.',
  too_many_requests: 'Too many requests. Try again in a moment.',
  internal_error: 'Something went wrong here. Nothing was booked unless a receipt says so.',
  unavailable: 'The service is not available at the moment.',
};

/** Answers a refusal as RFC 9457 problem details, with the clinic's number where the clinic is known. */
export function problemResponse({ code, details }: Refusal, clinic: ClinicFile | undefined): Response {
  const problem: Problem = {
    type: `urn:parcours:problem:${code}`,
    title: titles[code],
    status: problemCodes[code],
    code,
    ...(details.detail !== undefined && { detail: details.detail }),
    ...(details.errors && { errors: [...details.errors] }),
    ...(details.alternatives &&
      clinic && { alternatives: details.alternatives.map((candidate) => slotOnWire(candidate, clinic)) }),
    ...(clinic && { phone: clinic.phone }),
  };
  const headers: Record<string, string> = { 'content-type': 'application/problem+json' };
  if (details.retryAfterSeconds !== undefined) headers['retry-after'] = String(details.retryAfterSeconds);
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
