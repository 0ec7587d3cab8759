import type { FunctionComponent } from 'preact';
import type { DatedViewProps } from './booking-context.ts';
import type { BookingState } from './booking-state.ts';
import formCss from '../ui/form.css';
import { confirmation } from './confirm-booking.ts';
import type { ConfirmationOptions } from './confirm-booking.ts';
import detailsCss from './details.css';
import { DetailsModel } from './details-model.ts';
import type { Details } from './details-model.ts';
import { DetailsStep } from './details-step.tsx';
import { ResultStep } from './result-step.tsx';
import { withdrawal } from './withdraw-consent.ts';

/**
 * The second half of the booking. Nobody needs it to find a slot, so it is a chunk of its own that comes
 * while the patient reads the first half.
 */
export interface DetailsPart {
  model: Details;
  confirm(): Promise<void>;
  /** Takes a consent back, by the id of its notice. */
  withdraw(notice: string): Promise<void>;
  DetailsStep: FunctionComponent<DatedViewProps & { part: DetailsPart }>;
  ResultStep: FunctionComponent<DatedViewProps & { part: DetailsPart }>;
}

/** What the chunk exports. */
export interface DetailsModule {
  /** Style sheets as text, to be adopted before it is drawn. */
  styles: readonly string[];
  createDetails: typeof createDetails;
}

export const styles: DetailsModule['styles'] = [formCss, detailsCss];

/** Makes the second half of one booking; what is typed lives as long as it does. */
export function createDetails(state: BookingState, options: ConfirmationOptions): DetailsPart {
  const model = new DetailsModel();
  return {
    model,
    confirm: confirmation(state, model, options),
    withdraw: withdrawal(state, model, options),
    DetailsStep,
    ResultStep,
  };
}
