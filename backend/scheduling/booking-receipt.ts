import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { firstStatusOf } from '../journeys/first-status.ts';
import { appointmentWords } from './appointment-words.ts';
import { manageTokenOf } from './manage-token.ts';

export interface ReceiptParts {
  id: string;
  idempotencyKey: string;
  clinic: ClinicFile;
  candidate: Candidate;
  /** BCP 47, as the patient's browser said. */
  locale: string;
  nowMs: number;
}

/** Writes the receipt as it is stored: without its secret, and in the language of the patient. */
export function storedReceipt({
  id,
  idempotencyKey,
  clinic,
  candidate,
  locale,
  nowMs,
}: ReceiptParts): string {
  const receipt: Omit<BookingReceipt, 'manageToken'> = {
    id,
    idempotencyKey,
    status: firstStatusOf(clinic),
    start: isoWithOffset(candidate.startMs, clinic.timeZone),
    end: isoWithOffset(candidate.endMs, clinic.timeZone),
    timeZone: clinic.timeZone,
    mode: candidate.mode,
    service: candidate.service,
    ...appointmentWords(candidate, clinic, locale),
    receivedAt: isoWithOffset(nowMs, clinic.timeZone),
  };
  return JSON.stringify(receipt);
}

/** Completes a stored receipt. The same receipt always gives the same bytes, however often it is asked for. */
export function receiptText(stored: string, secret: string): string {
  const { id, ...rest } = JSON.parse(stored) as Omit<BookingReceipt, 'manageToken'>;
  return JSON.stringify({ id, manageToken: manageTokenOf(id, secret), ...rest });
}
