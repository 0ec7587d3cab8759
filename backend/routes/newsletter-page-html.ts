import { escapeHtml as text } from '../channels/escape-html.ts';
import { newsletterWords } from './newsletter-words.ts';
import { plainPageHtml, type PlainPage } from './plain-page.ts';

/** What the form of the newsletter shows. */
export interface NewsletterForm {
  topics: readonly { id: string; name: string }[];
  /** The notice by which they agree, as it is shown. */
  notice: { id: string; version: string; language: string; wording: string; hash: string };
  /** Tells this form from every other, so that pressing twice asks once. */
  key: string;
}

/** What somebody had typed into a form that was not right. */
export type Typed = Readonly<{ email: string; given: string; interests: readonly string[] }>;

/** Writes the form by which somebody asks for the newsletter. It has no script. */
export function newsletterFormHtml(page: PlainPage, form: NewsletterForm, typed?: Typed): string {
  const words = newsletterWords[page.language];
  const { notice, topics, key } = form;
  const { id, version, language, hash } = notice;
  const hidden = Object.entries({ notice: id, version, language, hash, key }).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${text(value)}">`,
  );
  const spoken = language === page.language ? '' : ` lang="${text(language)}" dir="auto"`;
  return plainPageHtml(
    page,
    [typed ? words.wrong : '', words.title, page.clinic].filter(Boolean).join(' – '),
    [
      `<h1>${text(words.title)}</h1>`,
      typed ? `<p class="said" role="alert">${text(words.wrong)}</p>` : '',
      `<p>${text(words.intro)}</p>`,
      `<form method="post">${hidden.join('')}`,
      `<label for="email">${text(words.email)}</label>`,
      `<input id="email" name="email" type="email" autocomplete="email" required maxlength="254" dir="ltr" value="${text(typed?.email ?? '')}">`,
      `<label for="given">${text(words.given)} <span class="small">${text(words.optional)}</span></label>`,
      `<input id="given" name="given" autocomplete="given-name" maxlength="60" value="${text(typed?.given ?? '')}">`,
      topicsHtml(topics, words.topics, typed),
      `<label class="choice agree"${spoken}><input type="checkbox" name="decision" value="given" required>${text(notice.wording)}</label>`,
      `<button class="first">${text(words.ask)}</button>`,
      '</form>',
    ],
  );
}

function topicsHtml(topics: NewsletterForm['topics'], legend: string, typed: Typed | undefined): string {
  if (topics.length === 0) return '';
  const boxes = topics.map(({ id, name }) => {
    const checked = typed?.interests.includes(id) ? ' checked' : '';
    return `<label class="choice"><input type="checkbox" name="topic" value="${text(id)}"${checked}>${text(name)}</label>`;
  });
  return `<fieldset><legend>${text(legend)}</legend>${boxes.join('')}</fieldset>`;
}

/** Writes what everybody reads who has asked, whether the address was known or not. */
export function newsletterSentHtml(page: PlainPage): string {
  const { sentTitle, sentText } = newsletterWords[page.language];
  return plainPageHtml(page, `${sentTitle} – ${page.clinic}`, [
    `<h1>${text(sentTitle)}</h1>`,
    `<p role="status">${text(sentText)}</p>`,
  ]);
}

/** Writes the page behind the link: a link that is only opened must confirm nothing. */
export function confirmPageHtml(page: PlainPage): string {
  const { confirmTitle, confirmText, confirm } = newsletterWords[page.language];
  return plainPageHtml(page, `${confirmTitle} – ${page.clinic}`, [
    `<h1>${text(confirmTitle)}</h1>`,
    `<p>${text(confirmText)}</p>`,
    `<form method="post"><button class="first">${text(confirm)}</button></form>`,
  ]);
}

export function confirmedPageHtml(page: PlainPage, choicesLink: string, all: string): string {
  const { confirmedTitle, confirmedText } = newsletterWords[page.language];
  return plainPageHtml(page, `${confirmedTitle} – ${page.clinic}`, [
    `<h1>${text(confirmedTitle)}</h1>`,
    `<p role="status">${text(confirmedText)}</p>`,
    `<p><a href="${text(choicesLink)}">${text(all)}</a></p>`,
  ]);
}
