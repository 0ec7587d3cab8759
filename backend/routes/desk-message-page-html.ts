import { escapeHtml } from '../channels/escape-html.ts';
import { deskMessageWords, type DeskLanguage } from './desk-message-words.ts';

export const deskMessagePageStyle = `
:root { color-scheme: light dark; --paper: #eef2f4; --card: #fff; --ink: #1d2a33; --muted: #566570; --accent: #0f6674; --on: #fff; --line: #76858f; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #10171c; --card: #1a242b; --ink: #e8eef2; --muted: #a9b6bf; --accent: #7fd1dd; --on: #10171c; --line: #7d8b95; }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; padding: 32px 20px; background: var(--paper); color: var(--ink); font: 17px/1.5 -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
main, dialog { padding: 28px; border-radius: 16px; background: var(--card); }
main { max-inline-size: 720px; margin-inline: auto; }
h1, h2 { margin: 0; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 24px; }
h2 { font-size: 20px; }
h1:focus { outline: none; }
p { margin: 16px 0 0; }
.hint { color: var(--muted); font-size: 15px; }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 24px; margin: 20px 0 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
.text { margin: 20px 0 0; padding: 20px; border-radius: 12px; border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
a { color: var(--accent); display: inline-block; min-block-size: 24px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.actions { display: flex; flex-wrap: wrap; gap: 12px; margin-block-start: 24px; }
button { min-block-size: 44px; padding-inline: 22px; border: 1px solid var(--accent); border-radius: 10px; background: transparent; color: var(--accent); font: inherit; font-weight: 600; cursor: pointer; }
button.first { background: var(--accent); color: var(--on); }
dialog { max-inline-size: min(440px, calc(100vw - 40px)); border: 1px solid var(--line); color: inherit; }
dialog::backdrop { background: rgb(0 0 0 / 50%); }
@media (max-width: 480px) {
  body { padding: 0; }
  main { border-radius: 0; padding: 24px 20px; min-block-size: 100vh; }
  dl { grid-template-columns: minmax(0, 1fr); }
  dd + dt { margin-block-start: 8px; }
}
`;

/** The secret is in the fragment, which a browser sends to nobody; whatever a patient wrote goes in as text. */
export const deskMessagePageScript = `
const at = (id) => document.getElementById(id);
const words = document.body.dataset;
const token = location.hash.replace(/^#message=/, '');
let isBusy = false;
const call = (path, method) =>
  fetch(path + location.search, { method, headers: { authorization: 'Bearer ' + token } }).catch(() => undefined);
const say = (text) => { at('state').textContent = text; };
const fill = (id, text, link) => {
  at(id).textContent = text || '';
  if (text && link) at(id).href = link;
  const place = at(id).closest('dd');
  place.hidden = place.previousElementSibling.hidden = !text;
};
const show = async () => {
  at('again').hidden = true;
  const answer = token ? await call('/v1/message', 'GET') : { status: 404 };
  const message = answer && answer.ok ? await answer.json() : undefined;
  const isThere = Boolean(message) && message.state !== 'erased';
  at('content').hidden = !isThere;
  if (!isThere) {
    const isGone = answer && [401, 404, 200].includes(answer.status);
    at('again').hidden = isGone;
    return say(isGone ? words.missing : words.unreachable);
  }
  fill('name', message.name);
  fill('email', message.email, 'mailto:' + encodeURIComponent(message.email));
  fill('phone', message.phone, 'tel:' + message.phone);
  fill('when', new Date(message.receivedAt).toLocaleString(document.documentElement.lang, {
    dateStyle: 'long', timeStyle: 'short', timeZone: words.zone,
  }));
  at('text').textContent = message.text;
  at('done').hidden = message.state === 'done';
  say(message.state === 'done' ? words.settled : '');
};
const act = async (path, then) => {
  if (isBusy) return;
  isBusy = true;
  const answer = await call(path, 'POST');
  isBusy = false;
  if (!answer || !answer.ok) return say(words.failed);
  then();
  at('title').focus();
};
at('again').addEventListener('click', show);
at('done').addEventListener('click', () =>
  act('/v1/message/done', () => { at('done').hidden = true; say(words.settled); }));
at('erase').addEventListener('click', () => at('sure').showModal());
at('keep').addEventListener('click', () => at('sure').close());
at('yes').addEventListener('click', () => {
  at('sure').close();
  act('/v1/message/erase', () => {
    at('content').hidden = true;
    for (const id of ['name', 'email', 'phone', 'when', 'text']) at(id).textContent = '';
    for (const id of ['email', 'phone']) at(id).removeAttribute('href');
    say(words.erased);
  });
});
addEventListener('hashchange', () => location.reload());
void show();
`;

export interface DeskMessagePage {
  clinic: string;
  /** IANA; the moment of arrival is on the wall clock of the clinic. */
  timeZone: string;
  language: DeskLanguage;
  /** How many days messages are kept: after they were dealt with, and at most. */
  days: { done: number; most: number };
}

/** Writes the page on which the desk reads one message. Nothing of the message is in it until its script has asked. */
export function deskMessagePageHtml({ clinic, timeZone, language, days }: DeskMessagePage): string {
  const words = deskMessageWords[language];
  const text = escapeHtml;
  const { format } = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const said = ['missing', 'unreachable', 'settled', 'erased', 'failed'] as const;
  const data = said.map((name) => `data-${name}="${text(words[name])}"`).join(' ');
  const link = (id: string, label: string) => `<dt>${text(label)}</dt><dd><a id="${id}" dir="ltr"></a></dd>`;
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>${text(`${words.title} – ${clinic}`)}</title>
<link rel="icon" href="data:,">
<style>${deskMessagePageStyle}</style>
</head>
<body ${data} data-zone="${text(timeZone)}">
<main>
<h1 id="title" tabindex="-1">${text(words.title)}</h1>
<p id="state" role="status">${text(words.loading)}</p>
<noscript><p>${text(words.needsScript)}</p></noscript>
<button id="again" type="button" hidden>${text(words.again)}</button>
<div id="content" hidden>
<dl>
<dt>${text(words.name)}</dt><dd><bdi id="name"></bdi></dd>
${link('email', words.email)}
${link('phone', words.phone)}
<dt>${text(words.received)}</dt><dd><span id="when"></span></dd>
</dl>
<div id="text" class="text" role="group" aria-label="${text(words.text)}" dir="auto"></div>
<div class="actions">
<button id="done" class="first" type="button">${text(words.done)}</button>
<button id="erase" type="button">${text(words.erase)}</button>
</div>
<p class="hint">${text(words.kept(format(days.done), format(days.most)))}</p>
</div>
</main>
<dialog id="sure" aria-labelledby="sure-title" aria-describedby="sure-why">
<h2 id="sure-title">${text(words.eraseTitle)}</h2>
<p id="sure-why">${text(words.eraseWhy)}</p>
<div class="actions">
<button id="keep" class="first" type="button">${text(words.eraseNo)}</button>
<button id="yes" type="button">${text(words.eraseYes)}</button>
</div>
</dialog>
<script>${deskMessagePageScript}</script>
</body>
</html>
`;
}
