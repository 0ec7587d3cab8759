import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { SealedEntry, SealedFile } from '../../src/contracts/sealed-response.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import type { KeptAnswers } from '../journeys/sealed-answers.ts';

/** Says what is known of answers without a key, on the wall clock of the clinic. */
export function sealedEntryOf(kept: KeptAnswers, { timeZone }: Pick<ClinicFile, 'timeZone'>): SealedEntry {
  const { id, form, formVersion, needsPerson, receivedMs, openedMs, deletedMs } = kept;
  return {
    ...{ id, form, formVersion, needsPerson, receivedAt: isoWithOffset(receivedMs, timeZone) },
    ...(openedMs !== undefined && { openedAt: isoWithOffset(openedMs, timeZone) }),
    deletedAt: isoWithOffset(deletedMs, timeZone),
  };
}

/** The same with its ciphertext. */
export function sealedFileOf(
  kept: KeptAnswers & { jwe: string },
  clinic: Pick<ClinicFile, 'timeZone'>,
): SealedFile {
  return {
    ...sealedEntryOf(kept, clinic),
    event: kept.event,
    jwe: JSON.parse(kept.jwe) as SealedFile['jwe'],
  };
}
