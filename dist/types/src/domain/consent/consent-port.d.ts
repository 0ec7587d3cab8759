import type { ConsentReceipt } from '../../contracts/consent-receipt.ts';
import type { Answer } from '../answer.ts';
export interface Withdrawal {
    /** The secret of the clinic's receipt: it says whose consent it was. */
    manageToken: string;
    /** Id of the notice. */
    notice: string;
}
/** How a consent is taken back. */
export interface ConsentPort {
    /**
     * Withdraws a consent; doing it again changes nothing.
     *
     * @param idempotencyKey - The same for every try of one press of the button.
     * @returns The clinic's receipt: without it, nobody may be told that the withdrawal has arrived.
     */
    withdraw(withdrawal: Withdrawal, idempotencyKey: string): Promise<Answer<ConsentReceipt>>;
}
