import type { LocationEntry } from '../../src/contracts/clinic-file.ts';

/** Where a map shows the way. Only the address of the clinic goes there, and only when the patient follows it. */
export function directionsTo({ directions, address }: Pick<LocationEntry, 'directions' | 'address'>): string {
  return directions ?? `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`;
}
