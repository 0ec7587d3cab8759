import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { DeskMessageContext, DeskMessageWriter } from '../journeys/desk-message.ts';
import { chooseLanguage } from '../journeys/local-text.ts';
import type { OutgoingEmail } from '../journeys/ports.ts';
import { compileTemplate } from './compile-template.ts';
import { fillTemplate } from './fill-template.ts';
import { messageTextsFor } from './message-texts.ts';
import { deskMessageTemplate } from './templates/desk-message.ts';

export interface DeskMessageLinks {
  /** Where the desk reads a message. */
  linkOf: (clinic: ClinicFile, id: string) => string;
}

const fr = {
  deskSubject: 'Un message vous attend',
  deskHeading: 'Un message attend une réponse',
  deskGreeting: 'Bonjour,',
  deskIntro: 'Quelqu’un a écrit à l’accueil depuis le site. Le texte n’est pas dans cet e-mail.',
  deskNote: 'Ce lien ouvre le message : ne le transmettez qu’à qui doit répondre.',
  button: 'Lire le message',
  subject: (clinic: string) => `Votre message est arrivé – ${clinic}`,
  heading: 'Votre message est arrivé',
  intro: 'L’accueil le lit et vous répond aux heures d’ouverture.',
  note: (phone: string) =>
    `Une question pressante ? Appelez le ${phone}. En cas d’urgence vitale, appelez le 15 ou le 112.`,
  automatic: (clinic: string) => `Message automatique envoyé par ${clinic}, à qui vous avez écrit.`,
  deskAutomatic: 'Message automatique du site.',
};
const en: typeof fr = {
  deskSubject: 'A message waits for you',
  deskHeading: 'A message waits for an answer',
  deskGreeting: 'Hello,',
  deskIntro: 'Somebody wrote to the front desk from the website. The text is not in this e-mail.',
  deskNote: 'This link opens the message: pass it on to nobody but whoever has to answer.',
  button: 'Read the message',
  subject: (clinic) => `Your message has arrived – ${clinic}`,
  heading: 'Your message has arrived',
  intro: 'The front desk reads it and answers you during opening hours.',
  note: (phone) => `A pressing question? Call ${phone}. In a life-threatening emergency, call 112.`,
  automatic: (clinic) => `Sent automatically by ${clinic}, to whom you wrote.`,
  deskAutomatic: 'Sent automatically by the website.',
};

/** Writes the e-mails about a message. Mailboxes keep for years and are read by many: none has a word of its text. */
export function deskMessageWriter(links: DeskMessageLinks): DeskMessageWriter {
  let compiled: Promise<string> | undefined;
  return {
    async email(template, context) {
      compiled ??= compileTemplate(deskMessageTemplate);
      return template === 'desk-message'
        ? toDesk(context, await compiled, links)
        : toSender(context, await compiled);
    },
  };
}

function toDesk({ clinic, key, message }: DeskMessageContext, template: string, links: DeskMessageLinks) {
  const language = clinic.languages[0] ?? 'fr';
  const texts = textsFor(language);
  const fields = {
    ...{ language, clinic: clinic.name, heading: texts.deskHeading, greeting: texts.deskGreeting },
    ...{ intro: texts.deskIntro, note: texts.deskNote, button: texts.button },
    ...{ link: links.linkOf(clinic, message.id), automatic: texts.deskAutomatic },
  };
  return deskEmailOf({ clinic, key, to: clinic.email, subject: texts.deskSubject }, fields, template);
}

function toSender({ clinic, key, message }: DeskMessageContext, template: string) {
  const language = chooseLanguage([message.locale], clinic.languages);
  const texts = textsFor(language);
  const fields = {
    ...{ language, clinic: clinic.name, heading: texts.heading, intro: texts.intro, button: '', link: '' },
    greeting: messageTextsFor(language).greeting(message.name),
    ...{ note: texts.note(clinic.phone), automatic: texts.automatic(clinic.name) },
  };
  return deskEmailOf(
    { clinic, key, to: message.email ?? '', subject: texts.subject(clinic.name) },
    fields,
    template,
  );
}

/** Puts an e-mail together from what it says. */
export function deskEmailOf(
  { clinic, key, to, subject }: { clinic: ClinicFile; key: string; to: string; subject: string },
  fields: Record<'language' | 'heading' | 'greeting' | 'intro' | 'note' | 'link' | 'automatic', string>,
  template: string,
): OutgoingEmail {
  const { heading, greeting, intro, note, link, automatic } = fields;
  const text = [
    heading,
    `${greeting}\n${intro}`,
    [note, link].filter(Boolean).join('\n'),
    `-- \n${automatic}`,
  ];
  return {
    ...{ key, to, subject, language: fields.language, attachments: [] },
    from: { name: clinic.name, address: clinic.email },
    text: text.join('\n\n'),
    html: fillTemplate(template, fields),
  };
}

/** @param language - BCP 47; a clinic that has others falls back on the first. */
function textsFor(language: string) {
  return { fr, en }[language.split('-')[0] ?? ''] ?? fr;
}
