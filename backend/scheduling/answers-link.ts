import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { waitingTokenOf } from './waiting-token.ts';

/** The address of the page on which a clinic reads its answers. Its secret lists them; only a key of the clinic opens them. */
export function answersLink(
  { id }: Pick<ClinicFile, 'id'>,
  { publicUrl, secret }: { publicUrl: string; secret: string },
): string {
  return `${publicUrl}/desk/answers?clinic=${id}#desk=${waitingTokenOf('answers', id, secret)}`;
}
