import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { DetailsPorts } from './details-part.ts';

/**
 * The one action that takes a consent back.
 *
 * @returns A function of the notice's id. What came of it stands in the model; a second press while the first
 *   is under way does nothing.
 */
export function withdrawal(
  state: BookingState,
  details: Details,
  { consent, mintKey }: Pick<DetailsPorts, 'consent' | 'mintKey'>,
) {
  return async (notice: string): Promise<void> => {
    const receipt = state.receipt.value;
    if (!receipt || details.withdrawals.value[notice] === 'sending') return;
    const note = (outcome: (typeof details.withdrawals.value)[string]) => {
      // Not those of another patient who has begun a booking in the meantime.
      if (state.receipt.value !== receipt) return;
      details.withdrawals.value = { ...details.withdrawals.value, [notice]: outcome };
    };
    note('sending');
    note(await consent.withdraw({ manageToken: receipt.manageToken, notice }, mintKey()));
  };
}
