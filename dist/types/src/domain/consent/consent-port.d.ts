import type { Answer } from '../answer.ts';
export interface Withdrawal {
    /** The secret of the clinic's receipt: it says whose consent it was. */
    manageToken: string;
    /** Id of the notice. */
    notice: string;
    /** What the consent was for. */
    purpose: string;
}
/** The clinic has named the withdrawal in a receipt. */
export interface Withdrawn {
    /** By the clinic's clock; missing when another tab got the receipt. */
    recordedAt?: string;
}
/** How a consent is taken back: written down first, like all that a patient submits, and tried until it has arrived. */
export interface ConsentPort {
    /**
     * Withdraws a consent; doing it again changes nothing. What still waits for that purpose alone is dropped before.
     *
     * @param idempotencyKey - The same for every try of one press of the button.
     * @returns What came of it; a problem whose code says that it is saved while the clinic has not answered. One that
     *   was refused stays among what is pending until the patient has seen enough of it.
     */
    withdraw(withdrawal: Withdrawal, idempotencyKey: string): Promise<Answer<Withdrawn>>;
    /** Resolves with what has become of a saved withdrawal, however long that takes. */
    awaitWithdrawal(idempotencyKey: string): Promise<Answer<Withdrawn>>;
}
