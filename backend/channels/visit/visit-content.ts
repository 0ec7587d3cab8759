import type { ClinicFile, ServiceEntry } from '../../../src/contracts/clinic-file.ts';
import type { ConsentPurpose } from '../../../src/contracts/consent.ts';
import type { LocalText } from '../../../src/contracts/local-text.ts';
import type { MessageContext } from '../../journeys/journey-ports.ts';
import { chooseLanguage, localText } from '../../journeys/local-text.ts';
import { appointmentTime, type AppointmentTime } from '../appointment-time.ts';
import type { LetterContent } from '../letter.ts';
import type { MessageLinks } from '../message-links.ts';
import { messageTexts, messageTextsFor, type MessageTexts } from '../message-texts.ts';
import { visitTextsFor, type VisitTexts } from './visit-texts.ts';

/** What a message about a visit says, before it is HTML or plain text. */
export interface VisitContent extends LetterContent {
  /** Whether the time of the appointment stands in it. */
  isBefore: boolean;
  /** What it needs a consent for: it then carries the ways to take that back. */
  consent?: ConsentPurpose;
}

/** What a message about a visit is made from, looked up once. */
export interface Visit extends MessageContext {
  /** One of those in which messages are written. */
  language: string;
  words: VisitTexts;
  common: MessageTexts;
  time: AppointmentTime;
  links: MessageLinks;
  /** What it is for, where that may be said. */
  service: ServiceEntry | undefined;
  isSensitive: boolean;
  location: ClinicFile['locations'][number] | undefined;
  phone: string;
  /** Picks a text of the clinic file. */
  say: (text: LocalText) => string;
}

/** Looks up what a message about a visit is made from. */
export function visitOf(context: MessageContext, links: MessageLinks): Visit {
  const { clinic, appointment } = context;
  const written = clinic.languages.filter((language) => messageTexts[language.split('-')[0] ?? '']);
  const language = chooseLanguage([appointment.patient.locale], written);
  const common = messageTextsFor(language);
  const service = clinic.services.find(({ id }) => id === appointment.service);
  const location = clinic.locations.find(({ id }) => id === appointment.location);
  return {
    ...context,
    ...{ language, common, links, location },
    words: visitTextsFor(language),
    time: appointmentTime(appointment, clinic, common),
    service: service?.sensitive ? undefined : service,
    isSensitive: service?.sensitive ?? false,
    phone: location?.phone ?? clinic.phone,
    say: (text) => localText(text, [language, ...clinic.languages]),
  };
}

/** The entry of what was booked, also where it may not be named: whether there is a message does not depend on that. */
export function bookedService({ clinic, appointment }: MessageContext): ServiceEntry | undefined {
  return clinic.services.find(({ id }) => id === appointment.service);
}
