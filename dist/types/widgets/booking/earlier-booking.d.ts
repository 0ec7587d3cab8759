import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { Patient } from '../../src/contracts/booking-request.ts';
import type { Catalog } from '../../src/contracts/catalog.ts';
/** What this page has booked and what became of the question about it. Gone with the page, and kept nowhere else. */
export interface EarlierBooking {
    manageToken: string;
    start: string;
    /** Group of its service, or the service where it has none. */
    kind: string;
    /** Whose it is: a second child needs a second appointment. */
    patient: Patient;
}
/** What kind of appointment a service is: two of one kind are seldom both meant. */
export declare function kindOf(catalog: Catalog | undefined, service: string | undefined): string;
/**
 * Remembers what was booked in this page's life. Only it knows: the clinic tells nobody whether a person has an
 * appointment, because a stranger could ask.
 */
export declare function earlierBookings(): {
    find: (kind: string, patient: Patient) => EarlierBooking | undefined;
    remember({ manageToken, start }: BookingReceipt, kind: string, patient: Patient): void;
    forget(manageToken: string): void;
};
export type EarlierBookings = ReturnType<typeof earlierBookings>;
