import { escapeHtml as text } from '../channels/escape-html.ts';
import type { Preference } from '../scheduling/preferences.ts';
import { plainPageHtml, type PlainPage } from './plain-page.ts';
import { preferencesWords } from './preferences-words.ts';

/** What a person has chosen, and may choose otherwise. */
export interface Choices {
  preferences: readonly Preference[];
  /** Of the newsletter. */
  topics?: readonly { id: string; name: string; isChosen: boolean }[];
}

/**
 * Writes the page on which a person sees and changes what they agreed to. It has no script: each change is a form. Yes and no
 * look alike, for the page wants neither.
 */
export function preferencesPageHtml(
  page: PlainPage,
  { preferences, topics = [] }: Choices,
  said?: 'saved' | 'outdated',
): string {
  const words = preferencesWords[page.language];
  const status = said ? `<p class="said" role="status">${text(words[said])}</p>` : '';
  const entries = preferences.map((preference) => entryHtml(preference, page)).join('\n');
  // What was done stands first in the title: it is what a screen reader says when the page has come.
  const title = [said ? words[said] : '', words.title, page.clinic].filter(Boolean).join(' – ');
  return plainPageHtml(page, title, [
    `<h1>${text(words.title)}</h1>`,
    status,
    `<p>${text(words.intro)}</p>`,
    `<ul>\n${entries}\n${topicsHtml(topics, page)}</ul>`,
  ]);
}

function topicsHtml(topics: NonNullable<Choices['topics']>, { language }: PlainPage): string {
  const words = preferencesWords[language];
  if (topics.length === 0) return '';
  const boxes = topics.map(
    ({ id, name, isChosen }) =>
      `<label class="choice"><input type="checkbox" name="topic" value="${text(id)}"${isChosen ? ' checked' : ''}>${text(name)}</label>`,
  );
  return `<li>
<form method="post"><input type="hidden" name="interests" value="yes"><fieldset><legend>${text(words.topics)}</legend>
${boxes.join('\n')}
</fieldset><button>${text(words.save)}</button></form>
</li>
`;
}

function entryHtml({ notice, language, wording, hash, decision }: Preference, page: PlainPage): string {
  const words = preferencesWords[page.language];
  const purpose = words.purposes[notice.purpose];
  const next = decision === 'given' ? 'withdrawn' : 'given';
  const label = next === 'given' ? words.agree : words.stop;
  const fields = { notice: notice.id, version: notice.version, language, hash, decision: next };
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${text(value)}">`,
  );
  const [titleId, wordingId] = [`title-${text(notice.id)}`, `wording-${text(notice.id)}`];
  const change = notice.required
    ? `<p>${text(words.needed(page.phone))}</p>`
    : `<form method="post">${hidden.join('')}<button aria-describedby="${titleId} ${wordingId}">${text(label)}</button></form>`;
  const spoken = language === page.language ? '' : ` lang="${text(language)}" dir="auto"`;
  return `<li>
<h2 id="${titleId}">${text(purpose)}</h2>
<p class="state">${text(words[decision ?? 'neverAsked'])}</p>
<p class="wording" id="${wordingId}"${spoken}>${text(wording)}</p>
${change}
</li>`;
}

/** Writes the page that asks once more before messages stop: a link that is only opened must change nothing. */
export function stopPageHtml(page: PlainPage, purpose: string, preferencesLink: string): string {
  const words = preferencesWords[page.language];
  return plainPageHtml(page, `${words.stopTitle} – ${page.clinic}`, [
    `<h1>${text(words.stopTitle)}</h1>`,
    `<p>${text(words.stopText(purpose))} ${text(words.careGoesOn)}</p>`,
    `<form method="post"><button class="first">${text(words.stopButton)}</button></form>`,
    `<p><a href="${text(preferencesLink)}">${text(words.all)}</a></p>`,
  ]);
}

/** Writes the page that says that they have stopped. */
export function stoppedPageHtml(page: PlainPage, purpose: string, preferencesLink: string): string {
  const words = preferencesWords[page.language];
  return plainPageHtml(page, `${words.stoppedTitle} – ${page.clinic}`, [
    `<h1>${text(words.stoppedTitle)}</h1>`,
    `<p role="status">${text(words.stoppedText(purpose))} ${text(words.careGoesOn)}</p>`,
    `<p><a href="${text(preferencesLink)}">${text(words.all)}</a></p>`,
  ]);
}

/** Writes the page behind a link that is none of ours, or leads to nothing any more. */
export function missingPageHtml(page: PlainPage): string {
  const words = preferencesWords[page.language];
  return plainPageHtml(page, `${words.missingTitle} – ${page.clinic}`, [
    `<h1>${text(words.missingTitle)}</h1>`,
    `<p>${text(words.missing(page.phone))}</p>`,
    `<p><a href="tel:${text(page.phone.replace(/[^\d+]/g, ''))}" dir="ltr">${text(page.phone)}</a></p>`,
  ]);
}
