import type { Locale } from '../contracts/locale.ts';
import type { AppointmentMessages } from '../locales/appointment-messages.ts';
import type { Page } from './page.ts';
/** Loads the texts about an appointment that is opened again, an offer and the waiting list. */
export declare function loadAppointmentMessages(page: Page, locale: Locale): Promise<AppointmentMessages>;
