import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link in a message leads to. Each kind has proofs of its own, so that none opens another. */
export type LinkedThing =
  'waiting' | 'offer' | 'message' | 'answers' | 'desk' | 'preferences' | 'visit' | 'open' | 'link';

/** 128 bits: short enough for an SMS, and nobody guesses them. */
const proofLetters = 22;

/**
 * Makes the secret with which a person answers an offer, or gives up their place. Like the manage token it is computed,
 * not stored.
 *
 * @param secret - The backend's key.
 */
export function waitingTokenOf(kind: LinkedThing, id: string, secret: string): string {
  const proof = createHmac('sha256', secret).update(`${kind}:${id}`).digest('base64url');
  return `${id}.${proof.slice(0, proofLetters)}`;
}

/** @returns The id that a token is for; `undefined` if it is none of ours, or one of another kind. */
export function idOfWaitingToken(kind: LinkedThing, token: string, secret: string): string | undefined {
  const id = token.slice(0, Math.max(0, token.indexOf('.')));
  const [given, right] = [Buffer.from(token), Buffer.from(waitingTokenOf(kind, id, secret))];
  return given.length === right.length && timingSafeEqual(given, right) ? id : undefined;
}
