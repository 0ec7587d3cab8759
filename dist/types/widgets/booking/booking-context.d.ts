import type { Messages } from '../../src/locales/messages.ts';
import type { DateFormats } from '../ui/date-formats.ts';
import type { Booking } from './booking-model.ts';
/** What every view of the booking is given. */
export interface BookingViewProps {
    model: Booking;
    messages: Messages;
    /** Whether the patient has acted yet; until then no view takes the focus. Asked when a step begins. */
    hasActed(): boolean;
}
/** The same, once the clinic's zone is known. */
export interface DatedViewProps extends BookingViewProps {
    dates: DateFormats;
}
