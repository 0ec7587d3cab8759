import type { Booking } from './booking-model.ts';
export interface BookingWidgetProps {
    /** It has started: a booking without a catalogue is never drawn. */
    model: Booking;
    takesFocus: boolean;
}
/** The whole booking: where the patient stands, the present step, and the way to a person. */
export declare function BookingWidget({ model, takesFocus }: BookingWidgetProps): import("preact").JSX.Element;
