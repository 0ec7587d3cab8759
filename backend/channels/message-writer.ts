import type { MessagePort } from '../journeys/journey-ports.ts';
import { appointmentReminder } from './appointment-reminder.ts';
import { bookingConfirmation } from './booking-confirmation.ts';
import { compileTemplate } from './compile-template.ts';
import { bookingConfirmationTemplate } from './templates/booking-confirmation.ts';

/** Writes all messages. Templates are compiled at their first use and kept. */
export function messageWriter(): MessagePort {
  let compiled: Promise<string> | undefined;
  return {
    async email(template, context) {
      if (template !== 'booking-confirmation') throw new Error(`There is no e-mail template "${template}".`);
      compiled ??= compileTemplate(bookingConfirmationTemplate);
      return bookingConfirmation(context, await compiled);
    },
    sms(template, context) {
      if (template !== 'appointment-reminder') throw new Error(`There is no SMS template "${template}".`);
      return appointmentReminder(context);
    },
  };
}
