import type { ClinicFile } from '../../src/contracts/clinic-file.ts';

/** What a new appointment is at first: `pending` where the clinic settles each request by hand. */
export function firstStatusOf({ scheduling }: Pick<ClinicFile, 'scheduling'>): 'booked' | 'pending' {
  return scheduling?.kind === 'request' ? 'pending' : 'booked';
}
