import type { MessagePort } from '../journeys/journey-ports.ts';
import { appointmentReminder } from './appointment-reminder.ts';
import { appointmentNews, type MessageLinks, type News } from './appointment-news.ts';
import { compileTemplate } from './compile-template.ts';
import { bookingConfirmationTemplate } from './templates/booking-confirmation.ts';

/** E-mails by the name that a journey gives them. */
const newsOf: Readonly<Record<string, News>> = {
  'booking-confirmation': 'confirmed',
  'appointment-moved': 'moved',
  'appointment-cancelled': 'cancelled',
  'appointment-reminder': 'reminded',
};

/** Writes all messages. Templates are compiled at their first use and kept. */
export function messageWriter(links: MessageLinks): MessagePort {
  let compiled: Promise<string> | undefined;
  return {
    async email(template, context) {
      const news = newsOf[template];
      if (!news) throw new Error(`There is no e-mail template "${template}".`);
      compiled ??= compileTemplate(bookingConfirmationTemplate);
      return appointmentNews({ ...context, news, links }, await compiled);
    },
    sms(template, context) {
      if (template !== 'appointment-reminder') throw new Error(`There is no SMS template "${template}".`);
      return appointmentReminder(context);
    },
  };
}
