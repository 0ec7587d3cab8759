import { signal } from '@preact/signals';
import { personsOf } from '../../src/domain/booking/booking-request-of.ts';
import { silence } from '../../src/domain/answer.ts';
import type { DetailField } from '../../src/domain/booking/patient-details.ts';
import type { ReviewModule } from './details-part.ts';
import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
import { kindOf } from './earlier-booking.ts';
import type { EarlierBookings } from './earlier-booking.ts';

export interface ReviewOptions {
  earlier: EarlierBookings;
  /** Sends it. */
  confirm(): Promise<void>;
  /** Brings the views of it. */
  load(): Promise<ReviewModule>;
  /** They are here. */
  onHere(rest: ReviewModule): void;
}

/** The actions between a form that is filled in and a request that leaves: look again, correct, keep or replace. */
export function reviewing(
  state: BookingState,
  details: Details,
  { earlier, confirm, load, onHere }: ReviewOptions,
) {
  const sameKind = () =>
    earlier.find(kindOf(state.catalog.value, state.serviceId.value), personsOf(details.values.value).patient);
  let isDecided = false;
  const rest = signal<ReviewModule | undefined>(undefined);
  const bring = async (): Promise<boolean> => {
    if (rest.value) return true;
    const here = await load().catch(() => undefined);
    if (here) onHere(here);
    rest.value = here;
    return here !== undefined;
  };
  // While the patient types; if it fails now it is asked for again with the button.
  void bring();

  return {
    earlier: sameKind,
    rest,
    async review(): Promise<void> {
      const [catalog, today] = [state.catalog.value, state.search.today.value];
      if (!catalog || !today || !details.check({ today, notices: catalog.notices })) return;
      // It was said of another appointment, or of another patient.
      isDecided = false;
      state.replaces.value = undefined;
      if (await bring()) details.view.value = 'review';
      else state.problem.value = silence;
    },
    edit(field: DetailField): void {
      details.wanted.value = field;
      details.view.value = 'form';
    },
    async confirm(): Promise<void> {
      if (sameKind() && !isDecided) details.view.value = 'replace';
      else await confirm();
    },
    decide(decision: 'replace' | 'both'): void {
      isDecided = true;
      state.replaces.value = decision === 'replace' ? sameKind()?.manageToken : undefined;
      details.view.value = 'review';
      void confirm();
    },
  };
}
