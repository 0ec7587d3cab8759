import type { Notice } from '../../src/contracts/catalog.ts';
import type { BookingState } from './booking-state.ts';
import type { Details } from './details-model.ts';
import type { DetailsPorts } from './details-part.ts';
import type { EarlierDeliveries } from './earlier-deliveries.ts';
export interface WithdrawalOptions {
    details: Details;
    ports: Pick<DetailsPorts, 'consent' | 'mintKey'>;
    deliveries: Pick<EarlierDeliveries, 'claim' | 'forget'>;
}
/** The action that takes a consent back, and the one after a refusal: to have seen it, and perhaps to try again. */
export declare function withdrawal(state: BookingState, { details, ports, deliveries }: WithdrawalOptions): {
    /** What came of it stands in the model; pressed again while it is under way, it does nothing. */
    withdraw({ id: notice, purpose }: Notice): Promise<void>;
    forgetWithdrawal({ id }: Notice): void;
};
