import { calendarCard } from './calendar-card.js';
import { longDay, timeOfDay } from './dates.js';
import { element } from './element.js';
import { mailFrame } from './mail-frame.js';
import { tabs } from './tabs.js';
import { language, say } from './words.js';

/** Draws one e-mail as a mail program does. */
export function drawMail(mail, timeZone) {
  const { frame, links } = mailFrame(mail.html, say.messageFrame(mail.subject));
  const text = element(
    'div',
    { class: 'mail-text', lang: mail.language },
    withLinks(mail.text || say.noText),
  );
  const when = `${longDay(mail.receivedAt, timeZone)}, ${timeOfDay(mail.receivedAt, timeZone)}`;
  return [
    element('header', { class: 'mail-head' }, [
      element('h3', { id: 'mail-subject', tabindex: '-1', lang: mail.language }, [mail.subject]),
      element('p', { class: 'mail-sender' }, [
        element('span', { class: 'mail-avatar', 'aria-hidden': 'true' }, [initial(mail.from)]),
        element('span', {}, [
          element('strong', {}, [mail.from]),
          ' ',
          element('span', { class: 'mail-address' }, [mail.fromAddress]),
          element('span', { class: 'mail-to' }, [`${say.to} ${mail.to}`]),
        ]),
      ]),
      element('p', { class: 'mail-date' }, [element('time', { datetime: mail.receivedAt }, [when])]),
    ]),
    mail.html
      ? tabs(say.views, [
          { name: say.message, panel: frame },
          { name: say.text, panel: text },
        ])
      : text,
    ...(links.length > 0 ? [linkList(links)] : []),
    ...(mail.attachments.length > 0 ? [attachments(mail)] : []),
    element('p', { class: 'mail-source' }, [
      element('a', { href: mail.sourceUrl, target: '_blank', rel: 'noopener' }, [say.source]),
    ]),
  ];
}

function linkList(links) {
  return element('section', { class: 'mail-part' }, [
    element('h4', {}, [say.links]),
    element(
      'ul',
      {},
      links.map(({ href, text }) => element('li', {}, [outside(href, text)])),
    ),
  ]);
}

function attachments(mail) {
  const calendars = mail.appointments.map((appointment) => calendarCard(appointment));
  const files = mail.attachments.map(({ url, filename, bytes }) =>
    element('a', { class: 'file', href: url, download: filename }, [
      say.download(filename),
      element('span', {}, [size(bytes)]),
    ]),
  );
  return element('section', { class: 'mail-part' }, [
    element('h4', {}, [say.attachments]),
    ...calendars,
    element('p', { class: 'files' }, files),
  ]);
}

/** The text as it is, with its addresses made into links. */
function withLinks(text) {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .map((part, index) => (index % 2 ? outside(part, part) : part));
}

function outside(href, text) {
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, [text]);
}

function initial(name) {
  return (name.trim()[0] ?? '?').toUpperCase();
}

function size(bytes) {
  const unit = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, unit).format(bytes / 1000);
}
