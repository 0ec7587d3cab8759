import type { OutgoingEmail } from '../../journeys/ports.ts';
import { fillTemplate, type TemplateTexts } from '../fill-template.ts';
import { people } from '../news-fields.ts';
import { filledParts, type Visit, type VisitContent, type VisitPart } from './visit-content.ts';

/**
 * Makes an e-mail of what is said about a visit.
 *
 * @param template - The compiled HTML with its placeholders.
 */
export function visitEmail(content: VisitContent, visit: Visit, template: string): OutgoingEmail {
  const { clinic, appointment, key, language } = visit;
  const fields = fieldsOf(content, visit);
  const parts = partsOf(content, visit);
  const { consent } = content;
  return {
    key,
    from: { name: clinic.name, address: clinic.email },
    to: appointment.patient.email,
    subject: content.subject,
    language,
    text: plainText({ ...content, parts }, fields, visit),
    html: fillTemplate(template, {
      ...fields,
      emergency: content.emergency ? [fieldsOfSigns(content.emergency, visit)] : [],
      callUs: content.callUs ? [fieldsOfSigns(content.callUs, visit)] : [],
      parts: parts.map(fieldsOfPart),
      linked: (content.links?.entries ?? []).map(({ label, url }) => ({ label, url })),
    }),
    attachments: [],
    ...(consent && { unsubscribe: { url: visit.links.unsubscribeLink(clinic, appointment.id, consent) } }),
  };
}

type Fields = ReturnType<typeof fieldsOf>;

/** The texts that stand once; a part that does not apply is empty. */
function fieldsOf(content: VisitContent, visit: Visit) {
  const { clinic, appointment, language, words, common, time, links } = visit;
  const { heading, intro, isBefore, button, note = '', contact, automatic, consent } = content;
  const zone = time.zone && ` (${time.zone})`;
  return {
    ...{ language, heading, intro, note, automatic, clinic: clinic.name },
    greeting: people(visit, common).greeting,
    date: isBefore ? time.date : '',
    hours: isBefore ? `${common.from(time.start, time.end)}${zone}` : '',
    linksTitle: content.links?.title ?? '',
    question: contact?.question ?? '',
    call: contact ? common.call(unbroken(contact.phone)) : '',
    callLink: telOf(contact?.phone ?? ''),
    button: button?.label ?? '',
    buttonLink: button?.url ?? '',
    stop: words.service.stop,
    stopLink: consent ? links.unsubscribeLink(clinic, appointment.id, consent) : '',
    preferences: words.service.preferences,
    preferencesLink: consent ? links.preferencesLink(clinic, appointment.id) : '',
  };
}

/** For whom it is, where someone else booked, and then what it says. */
function partsOf({ parts }: VisitContent, visit: Visit): VisitPart[] {
  const { patient, patientLabel } = people(visit, visit.common);
  return [...filledParts([{ title: patientLabel, text: patient }]), ...parts];
}

function fieldsOfPart({ title, text = '', points = [] }: VisitPart): TemplateTexts {
  return {
    ...{ title, text, listed: points.length > 0 ? 'yes' : '' },
    points: points.map((point) => ({ point })),
  };
}

function fieldsOfSigns(part: VisitPart, { common }: Visit): TemplateTexts {
  const calls = (part.call ?? []).map((phone) => ({
    label: common.call(unbroken(phone)),
    tel: telOf(phone),
  }));
  return { ...fieldsOfPart(part), calls };
}

/** A telephone number that breaks at the end of a line is misread. */
const unbroken = (phone: string) => phone.replaceAll(' ', '\u00a0');

const telOf = (phone: string) => phone.replace(/[^\d+]/g, '');

/** The same message for those who read plain text; empty parts leave no gap. */
function plainText({ emergency, callUs, parts, links }: VisitContent, fields: Fields, visit: Visit): string {
  const block = ({ title, text = '', points = [], call = [] }: VisitPart) =>
    lines(
      title,
      ...text.split('\n').map((line) => line && `  ${line}`),
      ...points.map((point) => `  - ${point}`),
      ...call.map((phone) => `  ${visit.common.call(phone)}`),
    );
  const link = (label: string, url: string) => url && `${label} : ${url}`;
  return [
    fields.heading,
    lines(fields.greeting, fields.intro),
    lines(fields.date, fields.hours),
    ...[emergency, callUs, ...parts].map((part) => (part ? block(part) : '')),
    links ? lines(links.title, ...links.entries.map(({ label, url }) => `  ${link(label, url)}`)) : '',
    link(fields.button, fields.buttonLink),
    fields.note,
    lines(fields.question, fields.call),
    lines(
      `-- \n${fields.automatic}`,
      link(fields.stop, fields.stopLink),
      link(fields.preferences, fields.preferencesLink),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const lines = (...texts: string[]) => texts.filter(Boolean).join('\n');
