import type { MessagePort } from '../journeys/journey-ports.ts';
import { appointmentReminder } from './appointment-reminder.ts';
import { appointmentNews, type MessageLinks, type News } from './appointment-news.ts';
import { bookingConfirmationTemplate } from './templates/booking-confirmation.ts';

/** E-mails by the name that a journey gives them. */
const newsOf: Readonly<Record<string, News>> = {
  'booking-confirmation': 'confirmed',
  'appointment-moved': 'moved',
  'appointment-cancelled': 'cancelled',
};

/** Writes all messages. Templates are compiled at their first use and kept. */
export function messageWriter(links: MessageLinks): MessagePort {
  let compiled: Promise<string> | undefined;
  return {
    async email(template, context) {
      const news = newsOf[template];
      if (!news) throw new Error(`There is no e-mail template "${template}".`);
      compiled ??= compile(bookingConfirmationTemplate);
      return appointmentNews({ ...context, news, links }, await compiled);
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
