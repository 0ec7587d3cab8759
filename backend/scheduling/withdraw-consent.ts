import { ConsentWithdrawal } from '../../src/contracts/consent-withdrawal.ts';
import type { ConsentRecord } from '../../src/contracts/consent.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import type { ConsentStorePort, StoredConsent } from '../journeys/consent-port.ts';
import { fieldProblems } from '../journeys/field-problems.ts';
import type { Clock } from '../journeys/ports.ts';
import { Refusal } from '../journeys/refusal.ts';
import { bookingOfToken } from './manage-token.ts';

export interface WithdrawConsentContext {
  consents: ConsentStorePort;
  clock: Clock;
  secret: string;
}

/**
 * Takes a consent back, once however often it is asked.
 *
 * @param body - Parsed JSON.
 * @returns The record, and whether it is a new one.
 * @throws Refusal if it cannot be done. Every token that is not right is refused alike.
 */
export async function withdrawConsent(
  body: unknown,
  { clinic, idempotencyKey }: { clinic: ClinicFile; idempotencyKey: string },
  { consents, clock, secret }: WithdrawConsentContext,
): Promise<{ record: ConsentRecord; isNew: boolean }> {
  const read = ConsentWithdrawal.safeParse(body);
  if (!read.success) throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
  const { manageToken, notice } = read.data;
  const appointmentId = bookingOfToken(manageToken, secret);
  if (appointmentId === undefined) throw new Refusal('not_found');

  const nowMs = clock.now();
  const outcome = await consents.withdraw({
    ...{ clinic: clinic.id, appointmentId, notice, idempotencyKey, nowMs },
  });
  switch (outcome.kind) {
    case 'withdrawn':
    case 'repeated':
      return { record: recordOf(outcome.record, clinic), isNew: outcome.kind === 'withdrawn' };
    case 'key_reused':
      throw new Refusal('key_reused');
    case 'unknown_appointment':
      throw new Refusal('not_found');
    case 'unknown_notice':
      throw new Refusal('invalid_request', { errors: [{ pointer: '/notice', code: 'unknown' }] });
  }
}

function recordOf({ recordedMs, ...stored }: StoredConsent, clinic: ClinicFile): ConsentRecord {
  return {
    schemaVersion: '1',
    controller: { id: clinic.id, name: clinic.name },
    ...stored,
    recordedAt: isoWithOffset(recordedMs, clinic.timeZone),
  };
}
