import type { ClinicFile } from '../../src/contracts/clinic-file.ts';

/**
 * Writes the link of a message: the clinic's own page with the booking widget, else the one this backend serves.
 *
 * The secret is in the fragment, which a browser sends to nobody: no server log, no referrer and no scanner that fetches
 * the address has it.
 *
 * @param publicUrl - Where patients reach this backend.
 * @param fragment - Such as `rdv=…`.
 */
export function bookingLink(
  { id, bookingPage }: Pick<ClinicFile, 'id' | 'bookingPage'>,
  publicUrl: string,
  fragment: string,
): string {
  const page = bookingPage ?? `${publicUrl}/rdv?clinic=${encodeURIComponent(id)}`;
  const link = new URL(page);
  link.hash = fragment;
  return link.href;
}
