import { createHmac } from 'node:crypto';
import type { Patient } from '../../src/contracts/booking-request.ts';

/**
 * Names a person, so that two requests for the same one can be told: the same names and date of birth, however they
 * are written. Two children of one family with one address are two people.
 *
 * @param secret - The backend's key; without it the result says nothing of whom it names.
 */
export function personKey({ given, family, birthDate }: Patient, secret: string): string {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return createHmac('sha256', secret)
    .update(JSON.stringify(['person', plain(given), plain(family), birthDate]))
    .digest('base64url');
}
