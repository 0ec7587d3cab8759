import type { DateFormats } from '../ui/date-formats.ts';
import type { Appointment } from './appointment-model.ts';
import type { AppointmentTexts } from './appointment-options.ts';
/** What every view of this widget is given. */
export interface AppointmentViewProps {
    model: Appointment;
    texts: AppointmentTexts;
    dates: DateFormats;
    /** Whether the patient has acted yet; until then no view takes the focus. */
    hasActed(): boolean;
}
