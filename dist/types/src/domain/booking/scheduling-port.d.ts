import type { BookingReceipt } from '../../contracts/booking-receipt.ts';
import type { BookingRequest } from '../../contracts/booking-request.ts';
import type { Catalog } from '../../contracts/catalog.ts';
import type { Hold } from '../../contracts/hold.ts';
import type { FoundSlots } from '../../contracts/slot.ts';
import type { Answer } from '../answer.ts';
/** What to look for. Dates are calendar days at the clinic, both included. */
export interface SlotQuery {
    service: string;
    practitioner?: string | undefined;
    /** ISO 8601 calendar date; today at the clinic when left out. */
    from?: string | undefined;
    to?: string | undefined;
}
/** What a booking needs of the outside world, in the verbs of IHE Scheduling: find, hold, book. */
export interface SchedulingPort {
    readCatalog(): Promise<Answer<Catalog>>;
    findSlots(query: SlotQuery): Promise<Answer<FoundSlots>>;
    holdSlot(slotId: string): Promise<Answer<Hold>>;
    /** Gives a hold back; best effort, because a hold ends by itself. */
    releaseHold(holdId: string): void;
    /**
     * Books, trying again as long as the outcome is unknown.
     *
     * @param idempotencyKey - The same for every try of one press of the button, so that a reply lost on the
     *   way can never become a second appointment.
     */
    bookAppointment(request: BookingRequest, idempotencyKey: string): Promise<Answer<BookingReceipt>>;
    /** Looks up what became of a request whose reply was lost; `not_found` when the clinic never had it. */
    findBooking(idempotencyKey: string): Promise<Answer<BookingReceipt>>;
}
