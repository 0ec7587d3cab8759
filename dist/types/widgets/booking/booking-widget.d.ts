import type { Catalog } from '../../src/contracts/catalog.ts';
import type { Messages } from '../../src/locales/messages.ts';
import type { Booking } from './booking-model.ts';
export interface BookingWidgetProps {
    model: Booking;
    messages: Messages;
    /** As read at the start: a booking without a catalogue is never drawn. */
    catalog: Catalog;
}
/** The whole booking: where the patient stands, the present step, and the way to a person. */
export declare function BookingWidget({ model, messages, catalog }: BookingWidgetProps): import("preact").JSX.Element;
