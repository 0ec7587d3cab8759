import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { DetailsPorts } from './details-part.ts';

/**
 * The action when the patient leaves the field of the telephone number. The clinic's backend is the judge of a number:
 * this only writes it legibly and says in time that a landline gets no SMS.
 */
export function phoneReading(state: BookingState, details: Details, ports: Pick<DetailsPorts, 'readPhone'>) {
  return async (): Promise<void> => {
    const typed = details.values.peek().phone;
    const country = state.catalog.peek()?.clinic.country;
    const read = await ports.readPhone?.(typed, country).catch(() => undefined);
    // The patient has typed on, or nothing is known of it: then it stays as it is.
    if (details.values.peek().phone !== typed) return;
    details.landline.value = read !== undefined && !read.getsSms;
    if (read && read.written !== typed) details.change({ phone: read.written });
  };
}
