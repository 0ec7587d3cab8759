import type { MessageContext } from '../journeys/journey-ports.ts';
import { chooseLanguage } from '../journeys/local-text.ts';
import type { OutgoingEmail } from '../journeys/ports.ts';
import { appointmentCalendar } from './appointment-calendar.ts';
import { appointmentTime } from './appointment-time.ts';
import { fillTemplate } from './fill-template.ts';
import type { MessageLinks } from './message-links.ts';
import { messageTextsFor, type MessageTexts } from './message-texts.ts';
import { newsFields, type NewsFields } from './news-fields.ts';

/** What there is to say about an appointment. */
export type News = 'confirmed' | 'moved' | 'cancelled' | 'reminded';

export interface NewsContext extends MessageContext {
  news: News;
  links: Pick<MessageLinks, 'manageLink'>;
}

/**
 * Writes the e-mail that an appointment is confirmed, moved, cancelled or near. The subject says when and nothing of what
 * for: it is shown on lock screens.
 *
 * @param template - The compiled HTML with its placeholders.
 */
export function appointmentNews(context: NewsContext, template: string): OutgoingEmail {
  const { clinic, appointment, key, news } = context;
  const language = chooseLanguage([appointment.patient.locale], clinic.languages);
  const texts = messageTextsFor(language);
  const time = appointmentTime(appointment, clinic, texts);
  const fields = newsFields(context, language, time);
  const place = [fields.placeName, fields.address].filter(Boolean).join(', ');
  const method = appointment.status === 'cancelled' ? 'CANCEL' : 'PUBLISH';
  return {
    key,
    from: { name: clinic.name, address: clinic.email },
    to: appointment.patient.email,
    subject: texts[news].subject(time.shortDate, time.start),
    language,
    text: plainText(fields, texts),
    html: fillTemplate(template, withUnbrokenNumber(fields)),
    attachments: [
      {
        filename: texts.calendarFile,
        contentType: `text/calendar; charset=utf-8; method=${method}`,
        content: appointmentCalendar(context, language, place),
      },
    ],
  };
}

/** A telephone number that breaks at the end of a line is misread. */
function withUnbrokenNumber(fields: NewsFields): NewsFields {
  const unbroken = (text: string) => text.replaceAll(fields.phone, fields.phone.replaceAll(' ', '\u00a0'));
  return { ...fields, change: unbroken(fields.change), call: unbroken(fields.call) };
}

/** The same message for those who read plain text; empty parts leave no gap. */
function plainText(fields: NewsFields, { manage, seeAlso }: MessageTexts): string {
  const block = (label: string, ...lines: string[]) => {
    const filled = lines.filter(Boolean);
    return filled.length > 0 ? [label, ...filled.map((line) => `  ${line}`)].join('\n') : '';
  };
  return [
    fields.heading,
    `${fields.greeting}\n${fields.intro}`,
    `${fields.date}\n${fields.hours}`,
    block(fields.patientLabel, fields.patient),
    block(fields.serviceLabel, fields.service),
    block(fields.practitionerLabel, fields.practitioner),
    block(fields.placeLabel, fields.placeName, fields.address),
    block(fields.accessLabel, fields.access),
    block(fields.documentsLabel, fields.documents),
    block(fields.prepareLabel, fields.instructions),
    fields.also && `${fields.also}\n${seeAlso} : ${fields.alsoLink}`,
    fields.change && `${fields.changeTitle} ${fields.change}`,
    fields.manageLink && `${manage} : ${fields.manageLink}`,
    fields.calendar,
    `-- \n${fields.automatic}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
