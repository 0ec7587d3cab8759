import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Makes the secret with which a patient manages an appointment. It is computed, not stored: a copy of the
 * database gives nobody the right to cancel.
 *
 * @param secret - The backend's key.
 */
export function manageTokenOf(bookingId: string, secret: string): string {
  const proof = createHmac('sha256', secret).update(`manage:${bookingId}`).digest('base64url');
  return `${bookingId}.${proof}`;
}

/**
 * Reads a manage token.
 *
 * @returns The id of the booking it is for; `undefined` if it is none of ours, whatever is wrong with it. Whether
 *   there is such a booking is not looked at.
 */
export function bookingOfToken(token: string, secret: string): string | undefined {
  const bookingId = token.slice(0, Math.max(0, token.indexOf('.')));
  const [given, right] = [Buffer.from(token), Buffer.from(manageTokenOf(bookingId, secret))];
  return given.length === right.length && timingSafeEqual(given, right) ? bookingId : undefined;
}
