import type { AppointmentMessages } from './appointment-messages.ts';
/** What is said of an appointment that is opened again, of an offer and of the waiting list. */
export declare const esAppointment: AppointmentMessages;
