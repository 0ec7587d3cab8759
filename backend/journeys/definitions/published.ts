import type { JourneyDefinition } from '../definition.ts';
import {
  appointmentReminder,
  appointmentReminderFirst,
  appointmentReminderSecond,
  appointmentReminderThird,
} from './appointment-reminder.ts';

/** Every journey that runs, in every version that this program knows. */
export const publishedJourneys: readonly JourneyDefinition[] = [
  appointmentReminderFirst,
  appointmentReminderSecond,
  appointmentReminderThird,
  appointmentReminder,
];
