import type { contactTemplates } from '../../journeys/contact-message.ts';
import type { Campaign } from '../../journeys/contact-port.ts';
import { pendingDays } from '../../journeys/contact-port.ts';
import type { ContactContent, ContactLetter } from './contact-writer.ts';

type Said = ContactContent | undefined;

/** What each message says; `undefined` where there is nothing to say. */
export const contactContents: Readonly<
  Record<(typeof contactTemplates)[number], (letter: ContactLetter) => Said>
> = {
  'newsletter-confirm': confirm,
  'newsletter-welcome': welcome,
  campaign,
  'unfinished-booking': unfinished,
  'request-followup': followup,
};

/** It goes to an address that may be anybody's: it says nothing that a stranger could have typed. */
function confirm({ clinic, addressee, words, links }: ContactLetter): Said {
  const { subject, heading, intro, button, note } = words.confirm;
  return {
    ...{ heading, intro, subject: subject(clinic.name), parts: [] },
    button: { label: button, url: links.confirmLink(clinic, addressee.contact.id) },
    note: note(pendingDays),
    automatic: words.automatic.asked(clinic.name),
  };
}

function welcome({ clinic, addressee: { contact }, words, links, say }: ContactLetter): Said {
  const { subject, heading, intro, topics, button, note } = words.welcome;
  const chosen = clinic.topics.filter(({ id }) => contact.interests.includes(id));
  return {
    ...{ heading, intro, note, subject: subject(clinic.name), isByName: true, consent: 'newsletter' },
    parts: chosen.length > 0 ? [{ title: topics, points: chosen.map(({ name }) => say(name)) }] : [],
    ...(clinic.topics.length > 0 && { button: { label: button, url: links.choicesLink(clinic, contact) } }),
    automatic: words.automatic.newsletter(clinic.name),
  };
}

/** The words of the clinic, as text: nothing in them becomes a tag or a header. */
function campaign(letter: ContactLetter): Said {
  const { clinic, addressee, words, say } = letter;
  const told = addressee.campaign;
  if (!told) return undefined;
  const subject = say(told.subject);
  const [intro = '', ...paragraphs] = say(told.body)
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  const button = buttonOf(told, say);
  const readings = told.kind === 'newsletter' ? readingsFor(letter) : [];
  return {
    ...{ subject, heading: subject, intro, isByName: true },
    parts: [...paragraphs.map((text) => ({ title: '', text })), ...readings],
    ...(button && { button }),
    ...(told.kind === 'newsletter' && { consent: 'newsletter' }),
    ...(told.kind === 'information' && {
      contact: { question: words.followup.question, phone: clinic.phone },
    }),
    automatic: words.automatic[told.kind](clinic.name),
  };
}

/** So many stand below a letter. */
const mostReadings = 2;

/** What there is to read on what the reader has said interests them, when they agreed to the newsletter; else nothing. */
function readingsFor({ clinic, addressee: { contact }, say }: ContactLetter) {
  return clinic.content
    .filter(
      ({ at, topics }) => at.includes('news') && topics.some((topic) => contact.interests.includes(topic)),
    )
    .slice(0, mostReadings)
    .map(({ title, text, url }) => ({ title: say(title), text: url ? `${say(text)}\n${url}` : say(text) }));
}

/** A link leads to a page, and is nothing that runs. */
function buttonOf({ link }: Campaign, say: ContactLetter['say']) {
  if (!link || !/^https?:\/\//i.test(link.url)) return undefined;
  return { label: say(link.label), url: link.url };
}

/** Says nothing of what the appointment was for: it may be about health. */
function unfinished({ clinic, words, links }: ContactLetter): Said {
  const { subject, heading, intro, button, question, note } = words.unfinished;
  return {
    ...{ heading, intro, note, subject: subject(clinic.name), parts: [], consent: 'unfinished-booking' },
    button: { label: button, url: links.bookLink(clinic) },
    contact: { question, phone: clinic.phone },
    automatic: words.automatic.unfinished(clinic.name),
  };
}

/** Tells whoever wrote to the desk that they are not forgotten. It has not a word of what they wrote. */
function followup({ clinic, words }: ContactLetter): Said {
  const { subject, heading, intro, question } = words.followup;
  return {
    ...{ heading, intro, subject: subject(clinic.name), parts: [], isByName: true },
    contact: { question, phone: clinic.phone },
    automatic: words.automatic.written(clinic.name),
  };
}
