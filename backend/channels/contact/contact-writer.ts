import type { ClinicFile } from '../../../src/contracts/clinic-file.ts';
import type { ConsentPurpose } from '../../../src/contracts/consent.ts';
import type { LocalText } from '../../../src/contracts/local-text.ts';
import {
  contactTemplates,
  type ContactMessageContext,
  type ContactMessagePort,
} from '../../journeys/contact-message.ts';
import type { Contact } from '../../journeys/contact-port.ts';
import { chooseLanguage, localText } from '../../journeys/local-text.ts';
import { nothingToSay } from '../../journeys/nothing-to-say.ts';
import { compileTemplate } from '../compile-template.ts';
import { letterEmail, type LetterContent } from '../letter.ts';
import type { MessageLinks } from '../message-links.ts';
import { messageTexts, messageTextsFor } from '../message-texts.ts';
import { visitMessageTemplate } from '../templates/visit-message.ts';
import { contactContents } from './contact-contents.ts';
import { contactTextsFor, type ContactTexts } from './contact-texts.ts';

/** Where the links of messages to contacts lead. No address says what anything is for. */
export interface ContactLinks extends Pick<MessageLinks, 'bookLink'> {
  /** Where the owner of an address confirms it. */
  confirmLink: (clinic: ClinicFile, contactId: string) => string;
  /** The page on which they see and change what they agreed to. */
  choicesLink: (clinic: ClinicFile, contact: Contact) => string;
  /** Where one press, or one POST, takes the consent for a purpose back. */
  stopLink: (clinic: ClinicFile, contact: Contact, purpose: ConsentPurpose) => string;
}

/** What a message to a contact says. */
export interface ContactContent extends LetterContent {
  /** The name by which they are greeted is theirs: they have shown that the address is. */
  isByName?: true;
  /** What it needs a consent for: it then carries the ways to take that back. */
  consent?: ConsentPurpose;
}

/** What a message to a contact is made from, looked up once. */
export interface ContactLetter extends ContactMessageContext {
  language: string;
  words: ContactTexts;
  links: ContactLinks;
  /** Picks a text of the clinic file. */
  say: (text: LocalText) => string;
}

/** Writes all messages to contacts. The template is that of the messages about a visit; it is compiled at its first use. */
export function contactWriter(links: ContactLinks): ContactMessagePort {
  let compiled: Promise<string> | undefined;
  return {
    async email(template, context) {
      const name = contactTemplates.find((known) => known === template);
      if (!name) throw new Error(`There is no e-mail template "${template}" to a contact.`);
      compiled ??= compileTemplate(visitMessageTemplate);
      const letter = letterOf(context, links);
      const content = contactContents[name](letter);
      if (!content) throw nothingToSay();
      return emailOf(content, letter, await compiled);
    },
  };
}

function letterOf(context: ContactMessageContext, links: ContactLinks): ContactLetter {
  const { clinic, addressee } = context;
  const written = clinic.languages.filter((each) => messageTexts[each.split('-')[0] ?? '']);
  const language = chooseLanguage([addressee.contact.locale], written);
  const say = (text: LocalText) => localText(text, [language, ...clinic.languages]);
  return { ...context, language, words: contactTextsFor(language), links, say };
}

function emailOf(content: ContactContent, letter: ContactLetter, template: string) {
  const { clinic, addressee, key, language, words, links } = letter;
  const { contact } = addressee;
  const common = messageTextsFor(language);
  const name = [contact.given, contact.family].filter(Boolean).join(' ');
  const { consent } = content;
  const choices = consent && {
    ...{ stop: words.stop, preferences: words.preferences },
    stopLink: links.stopLink(clinic, contact, consent),
    preferencesLink: links.choicesLink(clinic, contact),
  };
  const greeting = content.isByName && name ? common.greeting(name) : words.greeting;
  return letterEmail(
    content,
    { clinic, key, to: contact.email, language, common, greeting, choices },
    template,
  );
}
