import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { DetailsPorts } from './details-part.ts';

/**
 * The action when the patient leaves the field of the telephone number: it is written legibly, and the patient is told in
 * time that it can be none, or gets no SMS. Of what cannot be read here the clinic's backend is the judge.
 */
export function phoneReading(state: BookingState, details: Details, ports: Pick<DetailsPorts, 'readPhone'>) {
  return async (): Promise<void> => {
    const typed = details.values.peek().phone;
    if (typed.trim() === '') return;
    const country = state.catalog.peek()?.clinic.country;
    const read = await ports.readPhone?.(typed, country).catch(() => undefined);
    // The patient has typed on, or nothing is known of it: then it stays as it is.
    if (details.values.peek().phone !== typed) return;
    if (read === 'impossible') return doubt(details, typed);
    details.getsSms.value = read?.getsSms;
    if (read) details.change({ phone: read.written });
  };
}

/** Says at the field that a number can be none; whoever has gone on from the form is led back to it. */
function doubt(details: Details, typed: string): void {
  const faults = { ...details.faults.peek(), phone: 'invalid' as const };
  details.impossible.value = typed;
  if (details.view.peek() === 'form') details.faults.value = faults;
  else details.refuse(faults);
}
