import { createHash } from 'node:crypto';
import { escapeHtml as text } from '../channels/escape-html.ts';
import { chooseLanguage } from '../journeys/local-text.ts';
import type { ClinicCall } from './api-context.ts';
import { preferencesWords, type PreferencesLanguage } from './preferences-words.ts';
import { wantedLanguages } from './wanted-languages.ts';

/** The whole look of these pages; they have no script. */
const style = `
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
label { display: block; margin: 20px 0 6px; font-weight: 600; }
input:not([type='hidden'], [type='checkbox']) { inline-size: 100%; min-block-size: 48px; padding: 10px 14px; border: 1px solid var(--muted); border-radius: 10px; background: var(--card); color: var(--ink); font: inherit; }
fieldset { margin: 24px 0 0; padding: 0; border: 0; }
legend { padding: 0; font-weight: 600; }
.choice { display: flex; gap: 12px; align-items: flex-start; margin: 0; padding-block: 10px; font-weight: 400; }
.choice input { inline-size: 24px; block-size: 24px; margin: 0; flex: none; accent-color: var(--accent); }
.agree { margin-block-start: 20px; }
.small { color: var(--muted); font-size: 15px; }
form button { margin-block-start: 20px; }
li form button { margin-block-start: 0; }
button { min-block-size: 44px; padding-inline: 22px; border: 1px solid var(--accent); border-radius: 10px; background: transparent; color: var(--accent); font: inherit; font-weight: 600; cursor: pointer; }
button.first { background: var(--accent); color: var(--on); }
a { color: var(--accent); display: inline-flex; align-items: center; min-block-size: 44px; font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 480px) {
  body { padding: 0; }
  main { border-radius: 0; min-block-size: 100vh; padding: 28px 20px; }
}
`;

/** Whose page it is, and in what language. */
export interface PlainPage {
  clinic: string;
  phone: string;
  language: PreferencesLanguage;
}

/** Chooses the language of a page by what its reader wants, and else by what the clinic speaks. */
export function plainPageOf({ request, clinic }: ClinicCall): PlainPage {
  const wanted = wantedLanguages(request.headers.get('accept-language') ?? '');
  const written = Object.keys(preferencesWords) as PreferencesLanguage[];
  const language = chooseLanguage([...wanted, ...clinic.languages], written) as PreferencesLanguage;
  // A telephone number that breaks at the end of a line is misread.
  return { clinic: clinic.name, phone: clinic.phone.replaceAll(' ', '\u00a0'), language };
}

/**
 * Writes a page around its content.
 *
 * @param content - HTML, its texts escaped.
 */
export function plainPageHtml(
  { clinic, language }: PlainPage,
  title: string,
  content: readonly string[],
): string {
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
<style>${style}</style>
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

const styleHash = createHash('sha256').update(style).digest('base64');

/** Answers with such a page: it sends forms to this backend, and nothing else in or out. */
export function plainPageResponse(html: string, { language }: PlainPage, status = 200): Response {
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'x-robots-tag': 'noindex, nofollow',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      vary: 'Accept-Language',
    },
  });
}
