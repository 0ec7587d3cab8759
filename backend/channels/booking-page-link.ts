import type { ClinicFile } from '../../src/contracts/clinic-file.ts';

/** What the booking widget of a page opens by its address. */
export type LinkedFragment = 'rdv' | 'offre' | 'attente';

/**
 * Writes a link of a message: to the page of the clinic that carries the widget, or to the one of the backend. The
 * secret stands in the fragment, which no browser sends to a server.
 *
 * @param publicUrl - Base of the backend's own page.
 */
export function bookingPageLink(
  { id, bookingPage }: Pick<ClinicFile, 'id' | 'bookingPage'>,
  { fragment, token }: { fragment: LinkedFragment; token: string },
  publicUrl: string,
): string {
  const page = new URL(bookingPage ?? `/rdv?clinic=${id}`, publicUrl);
  page.hash = `${fragment}=${token}`;
  return page.href;
}
