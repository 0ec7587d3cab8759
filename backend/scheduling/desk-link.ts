import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { waitingTokenOf } from './waiting-token.ts';

/** The address of a clinic's desk. Its secret is in the fragment and opens all that the clinic sees of its patients: it goes in no message. */
export function deskLink(
  { id }: Pick<ClinicFile, 'id'>,
  { publicUrl, secret }: { publicUrl: string; secret: string },
): string {
  return `${publicUrl}/desk?clinic=${id}#desk=${waitingTokenOf('desk', id, secret)}`;
}
