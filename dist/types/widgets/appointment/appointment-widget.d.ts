import type { Appointment } from './appointment-model.ts';
/** What a link of a message leads to: the appointment, the offered slot or the place on the list. */
export declare function AppointmentWidget({ model }: {
    model: Appointment;
}): import("preact").JSX.Element;
