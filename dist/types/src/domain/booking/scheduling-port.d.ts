import type { BookingReceipt } from '../../contracts/booking-receipt.ts';
import type { BookingRequest } from '../../contracts/booking-request.ts';
import type { Catalog } from '../../contracts/catalog.ts';
import type { FreeDays } from '../../contracts/free-days.ts';
import type { Hold } from '../../contracts/hold.ts';
import type { FoundSlots, Mode } from '../../contracts/slot.ts';
import type { Answer } from '../answer.ts';
/** What to look for. Dates are calendar days at the clinic, both included. */
export interface SlotQuery {
    service: string;
    /** Ids; whoever is free when empty or left out. */
    practitioners?: readonly string[] | undefined;
    /** Id of a place; any when left out. */
    location?: string | undefined;
    mode?: Mode | undefined;
    /** ISO 8601 calendar date; today at the clinic when left out. */
    from?: string | undefined;
    to?: string | undefined;
}
/**
 * A wish to book. Its key is the same for every try of one press of the button, so that a reply lost on the way
 * can never become a second appointment.
 */
export interface BookingOrder {
    request: BookingRequest;
    idempotencyKey: string;
    /** An instant of the backend's clock after which it is pointless: the start of the slot. */
    expiresAt: string;
}
/** What a booking needs of the outside world, in the verbs of IHE Scheduling: find, hold, book. */
export interface SchedulingPort {
    readCatalog(): Promise<Answer<Catalog>>;
    /** @param withinMs - Where less than the ten seconds of an answer are left. */
    findSlots(query: SlotQuery, withinMs?: number): Promise<Answer<FoundSlots>>;
    holdSlot(slotId: string): Promise<Answer<Hold>>;
    /** Gives a hold back; best effort, because a hold ends by itself. */
    releaseHold(holdId: string): void;
}
/** What the first view of a booking does without. */
export interface CalendarPort {
    /** How much is free on each day. */
    findDays(query: SlotQuery): Promise<Answer<FreeDays>>;
    /** Gives a hold its full time again, once. */
    extendHold(holdId: string): Promise<Answer<Hold>>;
}
/** How a booking leaves the page: written down first, tried until its outcome is known. */
export interface SubmissionPort {
    /**
     * Books. The request is written down before it leaves and is tried until its outcome is known; when that is
     * not so within ten seconds, the answer is a problem whose code says that it is saved.
     */
    bookAppointment(order: BookingOrder): Promise<Answer<BookingReceipt>>;
    /** Resolves with what has become of a saved request, however long that takes. */
    awaitOutcome(idempotencyKey: string): Promise<Answer<BookingReceipt>>;
    /** Stops trying: the patient has changed the request. It may have arrived all the same. */
    abandonBooking(idempotencyKey: string): Promise<void>;
    /** Looks up what became of a request whose reply was lost; `not_found` when the clinic never had it. */
    findBooking(idempotencyKey: string): Promise<Answer<BookingReceipt>>;
}
