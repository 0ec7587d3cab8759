import { escapeHtml as text } from '../channels/escape-html.ts';
import type { Preference } from '../scheduling/preferences.ts';
import { preferencesWords, type PreferencesLanguage } from './preferences-words.ts';

/** The whole look of the pages; they have no script. */
export const preferencesPageStyle = `
:root { color-scheme: light dark; --paper: #eef2f4; --card: #fff; --ink: #1d2a33; --muted: #566570; --accent: #0f6674; --on: #fff; --line: #d5dde1; --soft: #e4f3f5; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #10171c; --card: #1a242b; --ink: #e8eef2; --muted: #a9b6bf; --accent: #7fd1dd; --on: #10171c; --line: #33414a; --soft: #17353b; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 32px 20px; background: var(--paper); color: var(--ink); font: 17px/1.5 -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
main { max-inline-size: 640px; margin-inline: auto; padding: 32px 28px; border-radius: 16px; background: var(--card); }
.clinic { margin: 0 0 12px; color: var(--muted); font-size: 15px; font-weight: 600; }
h1, h2 { margin: 0; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 25px; }
h2 { font-size: 18px; }
p { margin: 12px 0 0; overflow-wrap: anywhere; }
.said { padding: 14px 18px; border-radius: 12px; background: var(--soft); font-weight: 600; }
ul { margin: 24px 0 0; padding: 0; list-style: none; }
li { padding-block: 22px; border-block-start: 1px solid var(--line); }
.state { font-weight: 600; }
.wording { color: var(--muted); font-size: 15px; }
form { margin: 16px 0 0; }
button { min-block-size: 44px; padding-inline: 22px; border: 1px solid var(--accent); border-radius: 10px; background: transparent; color: var(--accent); font: inherit; font-weight: 600; cursor: pointer; }
button.first { background: var(--accent); color: var(--on); }
a { color: var(--accent); display: inline-flex; align-items: center; min-block-size: 44px; font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 480px) {
  body { padding: 0; }
  main { border-radius: 0; min-block-size: 100vh; padding: 28px 20px; }
}
`;

export interface PreferencesPage {
  clinic: string;
  phone: string;
  language: PreferencesLanguage;
}

/**
 * Writes the page on which a person sees and changes what they agreed to. It has no script: each change is a form. Yes and no
 * look alike, for the page wants neither.
 */
export function preferencesPageHtml(
  page: PreferencesPage,
  preferences: readonly Preference[],
  said?: 'saved' | 'outdated',
): string {
  const words = preferencesWords[page.language];
  const status = said ? `<p class="said" role="status">${text(words[said])}</p>` : '';
  const entries = preferences.map((preference) => entryHtml(preference, page)).join('\n');
  // What was done stands first in the title: it is what a screen reader says when the page has come.
  const title = [said ? words[said] : '', words.title, page.clinic].filter(Boolean).join(' – ');
  return pageHtml(page, title, [
    `<h1>${text(words.title)}</h1>`,
    status,
    `<p>${text(words.intro)}</p>`,
    `<ul>\n${entries}\n</ul>`,
  ]);
}

function entryHtml({ notice, language, wording, hash, decision }: Preference, page: PreferencesPage): string {
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
export function stopPageHtml(page: PreferencesPage, purpose: string, preferencesLink: string): string {
  const words = preferencesWords[page.language];
  return pageHtml(page, `${words.stopTitle} – ${page.clinic}`, [
    `<h1>${text(words.stopTitle)}</h1>`,
    `<p>${text(words.stopText(purpose))} ${text(words.careGoesOn)}</p>`,
    `<form method="post"><button class="first">${text(words.stopButton)}</button></form>`,
    `<p><a href="${text(preferencesLink)}">${text(words.all)}</a></p>`,
  ]);
}

/** Writes the page that says that they have stopped. */
export function stoppedPageHtml(page: PreferencesPage, purpose: string, preferencesLink: string): string {
  const words = preferencesWords[page.language];
  return pageHtml(page, `${words.stoppedTitle} – ${page.clinic}`, [
    `<h1>${text(words.stoppedTitle)}</h1>`,
    `<p role="status">${text(words.stoppedText(purpose))} ${text(words.careGoesOn)}</p>`,
    `<p><a href="${text(preferencesLink)}">${text(words.all)}</a></p>`,
  ]);
}

/** Writes the page behind a link that is none of ours, or leads to nothing any more. */
export function missingPageHtml(page: PreferencesPage): string {
  const words = preferencesWords[page.language];
  return pageHtml(page, `${words.missingTitle} – ${page.clinic}`, [
    `<h1>${text(words.missingTitle)}</h1>`,
    `<p>${text(words.missing(page.phone))}</p>`,
    `<p><a href="tel:${text(page.phone.replace(/[^\d+]/g, ''))}" dir="ltr">${text(page.phone)}</a></p>`,
  ]);
}

function pageHtml({ clinic, language }: PreferencesPage, title: string, content: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="same-origin">
<meta name="format-detection" content="telephone=no">
<title>${text(title)}</title>
<link rel="icon" href="data:,">
<style>${preferencesPageStyle}</style>
</head>
<body>
<main>
<p class="clinic">${text(clinic)}</p>
${content.filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}
