import type { MessageContext } from '../journeys/journey-ports.ts';
import { chooseLanguage, localText } from '../journeys/local-text.ts';
import type { OutgoingEmail } from '../journeys/ports.ts';
import { appointmentCalendar } from './appointment-calendar.ts';
import { appointmentTime, type AppointmentTime } from './appointment-time.ts';
import { fillTemplate } from './fill-template.ts';
import { messageTextsFor } from './message-texts.ts';

/**
 * Writes the confirmation of an appointment. The subject says when and nothing of what for: it is shown on lock
 * screens.
 *
 * @param template - The compiled HTML with its placeholders.
 */
export function bookingConfirmation(context: MessageContext, template: string): OutgoingEmail {
  const { clinic, appointment, key } = context;
  const language = chooseLanguage([appointment.patient.locale], clinic.languages);
  const texts = messageTextsFor(language);
  const time = appointmentTime(appointment, clinic, texts);
  const fields = confirmationFields(context, language, time);
  const place = [fields.placeName, fields.address].filter(Boolean).join(', ');
  return {
    key,
    from: { name: clinic.name, address: clinic.email },
    to: appointment.patient.email,
    subject: texts.subject(time.shortDate, time.start),
    language,
    text: plainText(fields),
    html: fillTemplate(template, withUnbrokenNumber(fields)),
    attachments: [
      {
        filename: texts.calendarFile,
        contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
        content: appointmentCalendar(context, language, place),
      },
    ],
  };
}

type ConfirmationFields = ReturnType<typeof confirmationFields>;

function confirmationFields(
  { clinic, appointment }: MessageContext,
  language: string,
  time: AppointmentTime,
) {
  const texts = messageTextsFor(language);
  const languages = [language, ...clinic.languages];
  const service = clinic.services.find(({ id }) => id === appointment.service);
  const practitioner = clinic.practitioners.find(({ id }) => id === appointment.practitioner);
  const location = clinic.locations.find(({ id }) => id === appointment.location);
  const phone = location?.phone ?? clinic.phone;
  const onSite = appointment.mode === 'AMB';
  return {
    language,
    clinic: clinic.name,
    heading: texts.heading,
    greeting: texts.greeting(`${appointment.patient.given} ${appointment.patient.family}`),
    intro: texts.intro(clinic.name),
    date: time.date,
    hours: `${texts.from(time.start, time.end)}${time.zone && ` (${time.zone})`}`,
    serviceLabel: texts.service,
    service: service ? localText(service.name, languages) : '',
    practitionerLabel: texts.practitioner,
    practitioner: practitioner?.name ?? '',
    placeLabel: texts.place,
    placeName: placeName(
      appointment.mode,
      location ? localText(location.name, languages) : clinic.name,
      texts,
    ),
    address: onSite ? (location?.address ?? '') : '',
    accessLabel: texts.access,
    access: onSite && location?.access ? localText(location.access, languages) : '',
    prepareLabel: texts.prepare,
    instructions: service?.instructions ? localText(service.instructions, languages) : '',
    changeTitle: texts.changeTitle,
    change: texts.change(phone),
    call: texts.call(phone),
    phone,
    phoneDigits: phone.replace(/[^\d+]/g, ''),
    calendar: texts.calendar,
    automatic: texts.automatic(clinic.name),
  };
}

function placeName(
  mode: MessageContext['appointment']['mode'],
  onSite: string,
  { byVideo, atHome }: { byVideo: string; atHome: string },
): string {
  return { AMB: onSite, VR: byVideo, HH: atHome }[mode];
}

/** A telephone number that breaks at the end of a line is misread. */
function withUnbrokenNumber(fields: ConfirmationFields): ConfirmationFields {
  const unbroken = (text: string) => text.replaceAll(fields.phone, fields.phone.replaceAll(' ', '\u00a0'));
  return { ...fields, change: unbroken(fields.change), call: unbroken(fields.call) };
}

/** The same message for those who read plain text; empty parts leave no gap. */
function plainText(fields: ConfirmationFields): string {
  const block = (label: string, ...lines: string[]) => {
    const filled = lines.filter(Boolean);
    return filled.length > 0 ? [label, ...filled.map((line) => `  ${line}`)].join('\n') : '';
  };
  return [
    fields.heading,
    `${fields.greeting}\n${fields.intro}`,
    `${fields.date}\n${fields.hours}`,
    block(fields.serviceLabel, fields.service),
    block(fields.practitionerLabel, fields.practitioner),
    block(fields.placeLabel, fields.placeName, fields.address),
    block(fields.accessLabel, fields.access),
    block(fields.prepareLabel, fields.instructions),
    `${fields.changeTitle} ${fields.change}`,
    fields.calendar,
    `-- \n${fields.automatic}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
