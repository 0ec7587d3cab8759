import { phoneGetsSms } from './scheduling/read-phone.ts';
import { suppressionStore } from './stores/connector-suppression-store.ts';
import type { Sql } from './stores/db.ts';

/**
 * Tells whether an SMS of a clinic reaches a number: it shows one, and nobody has said STOP from it. Asked where a
 * message is planned, so that it goes out in the other way that its step names instead of not at all.
 *
 * @param secret - The backend's key.
 */
export function smsReader(sql: Sql, clinic: string, secret: string): (phone: string) => Promise<boolean> {
  const suppressions = suppressionStore(sql, secret);
  return async (phone) =>
    phoneGetsSms(phone) && (await suppressions.scopeOf(clinic, 'sms', phone)) === undefined;
}
