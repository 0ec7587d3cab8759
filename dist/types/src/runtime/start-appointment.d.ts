import type { AppointmentLink } from '../../widgets/appointment/appointment-options.ts';
import type { WaitingHalfOptions } from '../../widgets/appointment/waiting-half.tsx';
import type { BookingOptions } from '../../widgets/booking/booking-state.ts';
import type { MountedView, MountResult, WidgetSurface } from '../element/widget.ts';
import type { HttpClient } from '../transport/http-client.ts';
import type { Page } from './page.ts';
import type { WidgetStart } from './widgets.ts';
export interface AppointmentStart extends Omit<WidgetStart, 'element'> {
    page: Page;
    http: HttpClient;
    /** Draws the booking on a surface, with some of its options otherwise. */
    openBooking(surface: WidgetSurface, changes?: BookingChanges): Promise<MountResult>;
}
/** What is otherwise when the booking is drawn to choose another slot. */
export interface BookingChanges {
    options: Partial<Omit<BookingOptions, 'ports'>>;
    ports: Partial<BookingOptions['ports']>;
}
/** The waiting list, for the form of the booking. */
export declare function loadWaiting(start: Omit<AppointmentStart, 'openBooking'>, asked: Omit<WaitingHalfOptions, 'ports' | 'texts'>): Promise<{
    Wishes: () => import("preact").JSX.Element;
    Joined: () => import("preact").JSX.Element;
    heading: () => string;
    joinLabel: () => string;
    join(person: Partial<import("../contracts/waiting-request.ts").WaitingRequest> & Pick<import("../contracts/waiting-request.ts").WaitingRequest, "notices" | "locale">): Promise<import("../index-booking.ts").Answer<{
        id: string;
        idempotencyKey: string;
        status: string;
        token: string;
        serviceName: string;
        expiresAt: string;
        phone: string;
    }>>;
}>;
/** Opens what a link of a message leads to, in place of the booking, and the booking again when that is asked for. */
export declare function startAppointment(start: AppointmentStart, link: AppointmentLink): Promise<MountedView>;
/** From a receipt to what can be done about it. Whoever holds the view goes on holding it: it is another one now. */
export declare function replaceView(start: AppointmentStart, view: MountedView, link: AppointmentLink): Promise<void>;
