import type { Notice } from '../../src/contracts/catalog.ts';
import { isSaved } from '../../src/domain/delivery/parcel-codes.ts';
import type { BookingState } from './booking-state.ts';
import type { Details, WithdrawalOutcome } from './details-model.ts';
import type { DetailsPorts } from './details-part.ts';
import type { EarlierDeliveries } from './earlier-deliveries.ts';

export interface WithdrawalOptions {
  details: Details;
  ports: Pick<DetailsPorts, 'consent' | 'mintKey'>;
  deliveries: Pick<EarlierDeliveries, 'claim' | 'forget'>;
}

/** The action that takes a consent back, and the one after a refusal: to have seen it, and perhaps to try again. */
export function withdrawal(state: BookingState, { details, ports, deliveries }: WithdrawalOptions) {
  const { withdrawals } = details;

  return {
    /** What came of it stands in the model; pressed again while it is under way, it does nothing. */
    async withdraw({ id: notice, purpose }: Notice): Promise<void> {
      const receipt = state.receipt.value;
      if (!receipt || withdrawals.value[notice]) return;
      const key = ports.mintKey();
      const note = (outcome: WithdrawalOutcome) => {
        // Not those of another patient who has begun a booking in the meantime.
        if (state.receipt.value === receipt)
          withdrawals.value = { ...withdrawals.value, [notice]: { key, outcome } };
      };
      deliveries.claim(key);
      note('sending');
      const answer = await ports.consent.withdraw({ manageToken: receipt.manageToken, notice, purpose }, key);
      note(answer);
      if (!answer.ok && isSaved(answer.problem.code)) note(await ports.consent.awaitWithdrawal(key));
    },
    forgetWithdrawal({ id }: Notice): void {
      const { [id]: seen, ...rest } = withdrawals.value;
      if (seen) deliveries.forget(seen.key);
      withdrawals.value = rest;
    },
  };
}
