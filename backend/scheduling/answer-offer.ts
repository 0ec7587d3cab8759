import { createHash } from 'node:crypto';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { DeclineReason } from '../../src/contracts/waiting-entry.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import type { Clock } from '../journeys/ports.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { Offer, OfferPort } from '../journeys/waiting-port.ts';
import { receiptText, storedReceipt } from './booking-receipt.ts';
import { refuseOtherTime } from './refuse-ineligible.ts';
import { idOfWaitingToken } from './waiting-token.ts';

export interface AnswerOfferContext {
  offers: OfferPort;
  clock: Clock;
  secret: string;
}

/**
 * Finds the offer of a token.
 *
 * @throws Refusal `not_found`, whatever is wrong with the token.
 */
export async function offerOfToken(
  token: string,
  clinic: ClinicFile,
  { offers, secret }: AnswerOfferContext,
): Promise<Offer> {
  const id = idOfWaitingToken('offer', token, secret);
  const offer = id === undefined ? undefined : await offers.find(clinic.id, id);
  if (!offer) throw new Refusal('not_found');
  return offer;
}

/**
 * Accepts an offer, once for each idempotency key: its time becomes the appointment, and the later one is given back.
 *
 * @returns The receipt as JSON text; byte for byte the same for a repeated request.
 * @throws Refusal `offer_taken` if it was answered before, `offer_expired` if it ran out, `ineligible` if the patient is
 *   not of age on that day.
 */
export async function acceptOffer(
  token: string,
  { clinic, idempotencyKey }: { clinic: ClinicFile; idempotencyKey: string },
  context: AnswerOfferContext,
): Promise<string> {
  const { id, state, candidate, patient } = await offerOfToken(token, clinic, context);
  // The rules may be other ones than when it was offered. What was accepted before is answered as before.
  if (state === 'open') refuseOtherTime(patient, candidate, clinic);
  const nowMs = context.clock.now();
  const outcome = await context.offers.accept({
    ...{ clinic, offerId: id, idempotencyKey, nowMs },
    requestHash: createHash('sha256').update(`accept:${id}`).digest('hex'),
    receipt: storedReceipt({ id, idempotencyKey, clinic, candidate, locale: patient.locale, nowMs }),
  });
  switch (outcome.kind) {
    case 'booked':
    case 'replayed':
      return receiptText(outcome.receipt, context.secret);
    case 'unknown_appointment':
      throw new Refusal('not_found');
    case 'hold_expired':
    case 'slot_taken':
      throw new Refusal('offer_expired');
    default:
      throw new Refusal(outcome.kind);
  }
}

/**
 * Declines an offer, so that the next in line can have it at once. Repeating it changes nothing.
 *
 * @param body - Parsed JSON: `{}` or `{ reason }`.
 */
export async function declineOffer(
  body: unknown,
  { token, clinic }: { token: string; clinic: ClinicFile },
  context: AnswerOfferContext,
): Promise<void> {
  const { id } = await offerOfToken(token, clinic, context);
  const reason = reasonOf(body);
  const nowMs = context.clock.now();
  const outcome = await context.offers.decline({ clinic: clinic.id, offerId: id, reason, nowMs });
  if (outcome !== 'declined') throw new Refusal(outcome);
}

function reasonOf(body: unknown): string | undefined {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  if (!isObject) throw new Refusal('invalid_request', { errors: [{ pointer: '', code: 'invalid' }] });
  const reason = 'reason' in body ? body.reason : undefined;
  if (reason === undefined) return undefined;
  const read = DeclineReason.safeParse(reason);
  if (read.success) return read.data;
  throw new Refusal('invalid_request', {
    errors: fieldProblems([{ path: ['reason'], message: 'invalid' }], body),
  });
}
