import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { OutgoingEmail } from '../journeys/ports.ts';
import { fillTemplate, type TemplateTexts } from './fill-template.ts';
import type { MessageTexts } from './message-texts.ts';

/** A titled part of a message: sentences, or one thing a line. */
export interface LetterPart {
  /** Empty for a paragraph that goes on. */
  title: string;
  text?: string;
  points?: readonly string[];
  /** Numbers to call, the first first. */
  call?: readonly string[];
}

/** What a message says, before it is HTML or plain text. */
export interface LetterContent {
  subject: string;
  heading: string;
  /** Stands beside the subject on lock screens as well: like the subject, it says nothing of what for. */
  intro: string;
  /** For what to call for help at once; before all else. */
  emergency?: LetterPart;
  /** For what to call the clinic. */
  callUs?: LetterPart;
  parts: readonly LetterPart[];
  links?: { title: string; entries: readonly { label: string; url: string }[] };
  /** The one thing to press. */
  button?: { label: string; url: string };
  /** Below it, small. */
  note?: string;
  /** For what to call, and whom. */
  contact?: { question: string; phone: string };
  /** Why it comes. */
  automatic: string;
}

/** To whom a message goes, and what it is about. */
export interface Letter {
  clinic: ClinicFile;
  /** The send ledger's key. */
  key: string;
  to: string;
  /** One of those in which messages are written. */
  language: string;
  common: MessageTexts;
  greeting: string;
  /** When the appointment is, where it stands in the message. */
  when?: { date: string; hours: string };
  /** How the consent that it rests on is taken back. */
  choices?: { stop: string; stopLink: string; preferences: string; preferencesLink: string } | undefined;
}

/**
 * Makes an e-mail of what is said.
 *
 * @param template - The compiled HTML with its placeholders.
 */
export function letterEmail(content: LetterContent, letter: Letter, template: string): OutgoingEmail {
  const { clinic, key, to, language, choices } = letter;
  const fields = fieldsOf(content, letter);
  return {
    ...{ key, to, language, attachments: [] },
    from: { name: clinic.name, address: clinic.email },
    // A subject is one line, whatever was typed into it.
    subject: content.subject.replace(/\s+/g, ' ').trim(),
    text: plainText(content, fields, letter),
    html: fillTemplate(template, {
      ...fields,
      emergency: content.emergency ? [fieldsOfSigns(content.emergency, letter)] : [],
      callUs: content.callUs ? [fieldsOfSigns(content.callUs, letter)] : [],
      parts: content.parts.map(fieldsOfPart),
      linked: (content.links?.entries ?? []).map(({ label, url }) => ({ label, url })),
    }),
    ...(choices && { unsubscribe: { url: choices.stopLink } }),
  };
}

/** Leaves out the parts in which nothing stands. */
export function filledParts(parts: readonly LetterPart[]): LetterPart[] {
  return parts.filter(({ text, points }) => Boolean(text) || (points?.length ?? 0) > 0);
}

type Fields = ReturnType<typeof fieldsOf>;

/** The texts that stand once; a part that does not apply is empty. */
function fieldsOf(content: LetterContent, { clinic, language, common, greeting, when, choices }: Letter) {
  const { heading, intro, button, note = '', contact, automatic } = content;
  return {
    ...{ language, heading, intro, note, automatic, greeting, clinic: clinic.name },
    ...(when ?? { date: '', hours: '' }),
    linksTitle: content.links?.title ?? '',
    question: contact?.question ?? '',
    call: contact ? common.call(unbroken(contact.phone)) : '',
    callLink: telOf(contact?.phone ?? ''),
    button: button?.label ?? '',
    buttonLink: button?.url ?? '',
    ...(choices ?? { stop: '', stopLink: '', preferences: '', preferencesLink: '' }),
  };
}

function fieldsOfPart({ title, text = '', points = [] }: LetterPart): TemplateTexts {
  return {
    ...{ title, text, listed: points.length > 0 ? 'yes' : '' },
    points: points.map((point) => ({ point })),
  };
}

function fieldsOfSigns(part: LetterPart, { common }: Letter): TemplateTexts {
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
function plainText(
  { emergency, callUs, parts, links }: LetterContent,
  fields: Fields,
  { common }: Letter,
): string {
  const block = ({ title, text = '', points = [], call = [] }: LetterPart) => {
    const indent = title ? '  ' : '';
    return lines(
      title,
      ...text.split('\n').map((line) => line && `${indent}${line}`),
      ...points.map((point) => `${indent}- ${point}`),
      ...call.map((phone) => `${indent}${common.call(phone)}`),
    );
  };
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
