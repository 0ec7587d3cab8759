import type { AppointmentPort, WaitingPort } from '../domain/booking/appointment-port.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import type { HttpClient } from './http-client.ts';
export interface AppointmentDeliveryOptions {
    http: HttpClient;
    /** By which every change leaves; whoever opened it closes it. */
    outbox: OutboxPort;
    /** Aborted when the widget leaves the page; what is written down goes on. */
    signal: AbortSignal;
}
/** Provides what follows a booking over the HTTP contract v1. */
export declare function appointmentDelivery(options: AppointmentDeliveryOptions): AppointmentPort & WaitingPort;
