import type { Messages } from '../../src/locales/messages.ts';
import type { BookingPorts, BookingState } from './booking-state.ts';
/**
 * The one action that changes the language. Nothing the patient has chosen, typed or been promised is touched.
 *
 * @returns A function that resolves when the widget's own words have changed; the clinic's follow when its catalogue
 *   is here, and stay as they are when it cannot be had. It throws when the words of the second half cannot be had:
 *   two languages in one form would be worse than the one that was.
 */
export declare function languageChange(state: BookingState, ports: BookingPorts): (messages: Messages) => Promise<void>;
