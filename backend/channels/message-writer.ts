import type { MessagePort } from '../journeys/journey-ports.ts';
import { appointmentReminder } from './appointment-reminder.ts';
import { bookingConfirmation } from './booking-confirmation.ts';
import { bookingConfirmationTemplate } from './templates/booking-confirmation.ts';

/** Writes all messages. Templates are compiled at their first use and kept. */
export function messageWriter(): MessagePort {
  let compiled: Promise<string> | undefined;
  return {
    async email(template, context) {
      if (template !== 'booking-confirmation') throw new Error(`There is no e-mail template "${template}".`);
      compiled ??= compile(bookingConfirmationTemplate);
      return bookingConfirmation(context, await compiled);
    },
    sms(template, context) {
      if (template !== 'appointment-reminder') throw new Error(`There is no SMS template "${template}".`);
      return appointmentReminder(context);
    },
  };
}

async function compile(mjml: string): Promise<string> {
  // Half a second of loading, which a start after a crash should not wait for.
  const { default: mjml2html } = await import('mjml');
  // Without this MJML links a font from another company's server, which would learn who opens the message.
  const { html, errors } = await mjml2html(mjml, { validationLevel: 'strict', fonts: {} });
  if (errors.length > 0) throw new Error('A template is not valid MJML.');
  return html;
}
