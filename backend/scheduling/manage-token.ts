import { createHmac } from 'node:crypto';

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
