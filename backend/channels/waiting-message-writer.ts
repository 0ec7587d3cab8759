import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { bookingLink } from '../journeys/booking-link.ts';
import { chooseLanguage, localText } from '../journeys/local-text.ts';
import type { Clock, OutgoingEmail, OutgoingSms } from '../journeys/ports.ts';
import type { WaitingMessageContext, WaitingMessagePort } from '../journeys/waiting-message.ts';
import { appointmentTime } from './appointment-time.ts';
import { compileTemplate } from './compile-template.ts';
import { fillTemplate } from './fill-template.ts';
import { gsm7Text } from './gsm7-text.ts';
import { messageTextsFor } from './message-texts.ts';
import { waitingMessageTemplate } from './templates/waiting-message.ts';
import { waitingTextsFor } from './waiting-texts.ts';

export interface WaitingWriterContext {
  publicUrl: string;
  clock: Clock;
  /** Secret of the link to an offer or to a place on the list. */
  tokenOf: (kind: 'offer' | 'waiting', id: string) => string;
}

/** Writes the messages about the waiting list. None names a service that is sensitive, and no subject names any. */
export function waitingMessageWriter(context: WaitingWriterContext): WaitingMessagePort {
  let compiled: Promise<string> | undefined;
  return {
    async email(message) {
      compiled ??= compileTemplate(waitingMessageTemplate);
      return writeEmail(message, await compiled, context);
    },
    sms: (message) => writeSms(message, context),
  };
}

function writeEmail(
  message: WaitingMessageContext,
  template: string,
  context: WaitingWriterContext,
): OutgoingEmail {
  const { clinic, key, patient, offer } = message;
  const language = chooseLanguage([patient.locale], clinic.languages);
  const texts = waitingTextsFor(language);
  const time = offer && appointmentTime(offer.candidate, clinic, messageTextsFor(language));
  const fields = { ...fieldsOf(message, language, context) };
  return {
    key,
    from: { name: clinic.name, address: clinic.email },
    to: patient.email,
    subject: time ? texts.offerSubject(time.shortDate, time.start) : texts.joinedSubject(clinic.name),
    language,
    text: plainText(fields),
    html: fillTemplate(template, fields),
    attachments: [],
  };
}

/** One SMS, or two with a long link: it is the one message whose answer cannot wait. */
function writeSms(message: WaitingMessageContext, context: WaitingWriterContext): OutgoingSms {
  const { clinic, key, patient, offer } = message;
  if (!offer) throw new Error('Only an offer is told by SMS.');
  const language = chooseLanguage([patient.locale], clinic.languages);
  const { numericDate, start } = appointmentTime(offer.candidate, clinic, messageTextsFor(language));
  const until = untilText(message, language, context);
  const text = waitingTextsFor(language).sms({ clinic: clinic.name, date: numericDate, time: start, until });
  // The link as it is: a letter of it that is replaced is a link that leads nowhere.
  return {
    key,
    sender: clinic.smsSender,
    to: patient.phone,
    text: `${gsm7Text(text)} ${linkOf(message, context)}`,
  };
}

function linkOf({ clinic, id, offer }: WaitingMessageContext, context: WaitingWriterContext): string {
  const kind = offer ? 'offer' : 'waiting';
  const fragment = offer ? 'offre' : 'attente';
  return bookingLink(clinic, context.publicUrl, `${fragment}=${context.tokenOf(kind, id)}`);
}

/** Until when an offer is open: the hour, with the day where that is another one. */
function untilText(
  { clinic, offer }: WaitingMessageContext,
  language: string,
  { clock }: WaitingWriterContext,
): string {
  const expiresMs = offer?.expiresMs ?? 0;
  const span = { startMs: expiresMs, endMs: expiresMs };
  const { shortDate, start } = appointmentTime(span, clinic, messageTextsFor(language));
  const isToday = isoDateAt(expiresMs, clinic.timeZone) === isoDateAt(clock.now(), clinic.timeZone);
  return waitingTextsFor(language).until(isToday ? '' : shortDate, start);
}

type Fields = ReturnType<typeof fieldsOf>;

function fieldsOf(message: WaitingMessageContext, language: string, context: WaitingWriterContext) {
  const { clinic, patient, offer } = message;
  const [texts, common] = [waitingTextsFor(language), messageTextsFor(language)];
  const languages = [language, ...clinic.languages];
  const service = clinic.services.find(({ id }) => id === message.service);
  const practitioner = clinic.practitioners.find(({ id }) => id === offer?.candidate.practitioner);
  const location = clinic.locations.find(({ id }) => id === offer?.candidate.location);
  const time = offer && appointmentTime(offer.candidate, clinic, common);
  const later = offer?.replacesStartMs;
  const replaced =
    later === undefined ? undefined : appointmentTime({ startMs: later, endMs: later }, clinic, common);
  const names = service && !service.sensitive;
  return {
    language,
    clinic: clinic.name,
    heading: offer ? texts.offerHeading : texts.joinedHeading,
    greeting: common.greeting(`${patient.given} ${patient.family}`),
    intro: offer ? texts.offerIntro(untilText(message, language, context)) : texts.joinedIntro,
    date: time?.date ?? '',
    hours: time ? `${common.from(time.start, time.end)}${time.zone && ` (${time.zone})`}` : '',
    service: names ? localText(service.name, languages) : '',
    practitioner: names ? (practitioner?.name ?? '') : '',
    place: placeOf(
      offer?.candidate.mode,
      location ? `${localText(location.name, languages)}, ${location.address}` : '',
      common,
    ),
    extra: offer
      ? replaced
        ? texts.offerReplaces(replaced.shortDate, replaced.start)
        : ''
      : texts.joinedAgain,
    note: offer ? texts.offerNote(location?.phone ?? clinic.phone) : texts.joinedNote,
    button: offer ? texts.offerButton : texts.joinedButton,
    link: linkOf(message, context),
    automatic: texts.automatic(clinic.name),
  };
}

function placeOf(
  mode: 'AMB' | 'VR' | 'HH' | undefined,
  onSite: string,
  { byVideo, atHome }: { byVideo: string; atHome: string },
): string {
  return mode === undefined ? '' : { AMB: onSite, VR: byVideo, HH: atHome }[mode];
}

function plainText(fields: Fields): string {
  const lines = (...texts: string[]) => texts.filter(Boolean).join('\n');
  return [
    fields.heading,
    lines(fields.greeting, fields.intro),
    lines(fields.date, fields.hours, fields.service, fields.practitioner, fields.place),
    fields.extra,
    lines(fields.note, fields.link),
    `-- \n${fields.automatic}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
