import type { JourneyDefinition } from '../definition.ts';
import {
  appointmentReminder,
  appointmentReminderFirst,
  appointmentReminderSecond,
  appointmentReminderThird,
} from './appointment-reminder.ts';
import {
  abandonedBooking,
  campaign,
  information,
  informationRequest,
  newsletterConfirmation,
  newsletterWelcome,
} from './contacts.ts';
import { followUp, postOperative, recall, recommend, satisfaction } from './after-visit.ts';
import { firstVisitWelcome, formBeforeVisit, preparation } from './before-visit.ts';

/** Every journey that runs, in every version that this program knows. */
export const publishedJourneys: readonly JourneyDefinition[] = [
  appointmentReminderFirst,
  appointmentReminderSecond,
  appointmentReminderThird,
  appointmentReminder,
  firstVisitWelcome,
  preparation,
  formBeforeVisit,
  followUp,
  postOperative,
  satisfaction,
  recall,
  recommend,
  newsletterConfirmation,
  newsletterWelcome,
  campaign,
  information,
  abandonedBooking,
  informationRequest,
];
