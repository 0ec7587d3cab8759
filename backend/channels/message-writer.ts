import type { MessageContext, MessagePort } from '../journeys/journey-ports.ts';
import { nothingToSay } from '../journeys/nothing-to-say.ts';
import type { OutgoingEmail, OutgoingSms } from '../journeys/ports.ts';
import { appointmentNews, type News } from './appointment-news.ts';
import { appointmentReminder } from './appointment-reminder.ts';
import { compileTemplate } from './compile-template.ts';
import type { MessageLinks } from './message-links.ts';
import { bookingConfirmationTemplate } from './templates/booking-confirmation.ts';
import { visitMessageTemplate } from './templates/visit-message.ts';
import { visitOf } from './visit/visit-content.ts';
import { visitEmail } from './visit/visit-email.ts';
import { visitEmails, visitSms, type NewsTemplate } from './visit/visit-messages.ts';

const newsOf: Readonly<Record<NewsTemplate, News>> = {
  'booking-confirmation': 'confirmed',
  'appointment-moved': 'moved',
  'appointment-cancelled': 'cancelled',
  'appointment-reminder': 'reminded',
};

/**
 * Writes all messages about an appointment, by the names of `templateNames`. Templates are compiled at their first use
 * and kept.
 *
 * Writing rejects with `nothingToSay` where the clinic has given a message nothing to say.
 */
export function messageWriter(links: MessageLinks): MessagePort {
  let news: Promise<string> | undefined;
  let visits: Promise<string> | undefined;
  return {
    async email(template, context) {
      if (isOf(newsOf, template)) {
        news ??= compileTemplate(bookingConfirmationTemplate);
        return appointmentNews({ ...context, news: newsOf[template], links }, await news);
      }
      if (!isOf(visitEmails, template)) throw new Error(`There is no e-mail template "${template}".`);
      visits ??= compileTemplate(visitMessageTemplate);
      return emailOf(template, visitOf(context, links), await visits);
    },
    sms(template, context) {
      if (template === 'appointment-reminder') return appointmentReminder(context);
      if (!isOf(visitSms, template)) throw new Error(`There is no SMS template "${template}".`);
      return smsOf(context, visitSms[template](visitOf(context, links)));
    },
  };
}

/** A name of the prototype, such as `constructor`, is none of them. */
function isOf<Writers extends object>(
  writers: Writers,
  name: string,
): name is Extract<keyof Writers, string> {
  return Object.hasOwn(writers, name);
}

async function emailOf(
  name: keyof typeof visitEmails,
  visit: ReturnType<typeof visitOf>,
  template: string,
): Promise<OutgoingEmail> {
  const content = await visitEmails[name](visit);
  if (!content) throw nothingToSay();
  return visitEmail(content, visit, template);
}

function smsOf({ clinic, appointment, key }: MessageContext, text: string | undefined): OutgoingSms {
  if (text === undefined) throw nothingToSay();
  return { key, sender: clinic.smsSender, to: appointment.patient.phone, text };
}
