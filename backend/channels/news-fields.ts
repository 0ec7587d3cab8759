import type { MessageContext } from '../journeys/journey-ports.ts';
import { localText } from '../journeys/local-text.ts';
import type { NewsContext } from './appointment-news.ts';
import { appointmentTime, type AppointmentTime } from './appointment-time.ts';
import { messageTextsFor, type MessageTexts } from './message-texts.ts';

/** The texts of a message about an appointment; a part that does not apply is empty. */
export type NewsFields = ReturnType<typeof newsFields>;

/** Fills in what a message says, in a language. */
export function newsFields(context: NewsContext, language: string, time: AppointmentTime) {
  const { clinic, appointment, news, links } = context;
  const texts = messageTextsFor(language);
  const location = clinic.locations.find(({ id }) => id === appointment.location);
  const phone = location?.phone ?? clinic.phone;
  const isOff = news === 'cancelled';
  return {
    language,
    clinic: clinic.name,
    heading: texts[news].heading,
    intro: texts[news].intro(clinic.name),
    date: time.date,
    hours: `${texts.from(time.start, time.end)}${time.zone && ` (${time.zone})`}`,
    ...people(context, texts),
    ...visit(context, language, texts),
    ...also(context, texts),
    changeTitle: isOff ? '' : texts.changeTitle,
    change: isOff ? '' : texts.change(phone),
    manage: texts.manage,
    manageLink: isOff ? '' : links.manageLink(clinic, appointment.id),
    call: texts.call(phone),
    phone,
    phoneDigits: phone.replace(/[^\d+]/g, ''),
    calendar: texts[news].calendar,
    automatic: texts.automatic(clinic.name),
  };
}

/** The message is for whoever booked. Which of several children it is for, it says by the given name alone. */
export function people({ clinic, appointment }: MessageContext, texts: MessageTexts) {
  const { booker, given, family } = appointment.patient;
  const reader = booker ?? { given, family };
  const isSensitive = clinic.services.some(({ id, sensitive }) => sensitive && id === appointment.service);
  return {
    greeting: texts.greeting(`${reader.given} ${reader.family}`),
    patientLabel: texts.patient,
    patient: booker && !isSensitive ? given : '',
  };
}

/** What is done, by whom and where; of a sensitive service only where, the rest is behind the link. */
function visit({ clinic, appointment, news }: NewsContext, language: string, texts: MessageTexts) {
  const languages = [language, ...clinic.languages];
  const service = clinic.services.find(({ id }) => id === appointment.service);
  const practitioner = clinic.practitioners.find(({ id }) => id === appointment.practitioner);
  const location = clinic.locations.find(({ id }) => id === appointment.location);
  const shown = service?.sensitive ? undefined : service;
  const onSite = appointment.mode === 'AMB';
  const isOff = news === 'cancelled';
  const name = location ? localText(location.name, languages) : clinic.name;
  const documents = shown?.documents.map((text) => localText(text, languages)) ?? [];
  const instructions = service?.sensitive
    ? texts.onThePage
    : service?.instructions && localText(service.instructions, languages);
  return {
    serviceLabel: texts.service,
    service: shown ? localText(shown.name, languages) : '',
    practitionerLabel: texts.practitioner,
    practitioner: service?.sensitive ? '' : (practitioner?.name ?? ''),
    placeLabel: texts.place,
    placeName: { AMB: name, VR: texts.byVideo, HH: texts.atHome }[appointment.mode],
    address: onSite ? (location?.address ?? '') : '',
    accessLabel: texts.access,
    access: onSite && !isOff && location?.access ? localText(location.access, languages) : '',
    documentsLabel: texts.documents,
    documents: isOff ? '' : documents.join(', '),
    prepareLabel: texts.prepare,
    instructions: isOff ? '' : (instructions ?? ''),
  };
}

/** Two appointments for one thing are mostly a mistake. Only the person's own address is told. */
function also({ clinic, others = [], news, links }: NewsContext, texts: MessageTexts) {
  const [other] = news === 'confirmed' ? others : [];
  const time = other && appointmentTime(other, clinic, texts);
  return {
    also: time ? texts.alsoBooked(time.shortDate, time.start) : '',
    alsoLabel: texts.seeAlso,
    alsoLink: other ? links.manageLink(clinic, other.id) : '',
  };
}
